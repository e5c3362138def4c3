import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { problemSchema } from "../../shared/wire/problem.ts";
import { checkInBody } from "../support/check-in-body.ts";
import { openTestGateway, testTokens } from "../support/test-gateway.ts";

async function problemOf(response: Response): Promise<{ status: number; detail: string; paths: string[] }> {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const problem = problemSchema.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return { status: problem.status, detail: problem.detail, paths: (problem.errors ?? []).map((error) => error.path) };
}

/** A body of unannounced length that never ends; `pulls` says how often somebody asked for more of it. */
function endlessBody(): { readonly stream: ReadableStream<Uint8Array>; readonly pulls: () => number } {
  let pulls = 0;
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
    pulls += 1;
    controller.enqueue(new Uint8Array(64 * 1024));
  };
  return { stream: new ReadableStream({ pull }, { highWaterMark: 0 }), pulls: () => pulls };
}

describe("hostile and clumsy requests", () => {
  test("says which field is at fault", async () => {
    const gateway = await openTestGateway();
    const body = { ...checkInBody(), temperature: { tenthsC: 36.5, source: "keypad" }, partySize: 0, surprise: true };
    const problem = await problemOf(await gateway.request("POST", "/api/v1/check-ins", { as: "north", body }));
    expect(problem.status).toBe(400);
    expect(problem.paths).toEqual(["temperature.tenthsC", "partySize", ""]);
    expect(problem.detail).toContain("surprise");
  });

  test.each([
    ["an id that is not a UUID of version 7", { id: "9b2d1f6e-3c1a-4c51-8f0e-1f2a3b4c5d6e" }, "id"],
    ["a party of 51", { partySize: 51 }, "partySize"],
    ["21 scans", { scans: Array.from({ length: 21 }, () => "x") }, "scans"],
    ["a scan of 8,001 characters", { scans: ["x".repeat(8_001)] }, "scans[0]"],
    ["a time without a zone", { at: "2022-04-16T12:00:00" }, "at"],
  ])("refuses %s", async (_what, changes, path) => {
    const gateway = await openTestGateway();
    const problem = await problemOf(await gateway.request("POST", "/api/v1/check-ins", { as: "north", body: { ...checkInBody(), ...changes } }));
    expect(problem).toMatchObject({ status: 400, paths: [path] });
  });

  test("records a code that is too large as too large, and reads the next one", async () => {
    const gateway = await openTestGateway();
    const response = await gateway.request("POST", "/api/v1/check-ins", { as: "north", body: checkInBody({ scans: [`VG1:${"A".repeat(7_900)}`] }) });
    expect(await response.json()).toMatchObject({ verdict: "cannot-check", findings: [{ code: "read.too-large" }, { code: "status.missing" }] });
    const next = await gateway.request("POST", "/api/v1/check-ins", { as: "north", body: checkInBody({ scans: [await gateway.health("green", "a")] }) });
    expect(await next.json()).toMatchObject({ verdict: "admit" });
  });

  test.each(["..%2f..", "%7Bx%7D:counts%20y", "%0A%00x", "Theatre", "-theatre", "t".repeat(64)])("refuses the venue id %s, and makes no such venue", async (id) => {
    const gateway = await openTestGateway();
    const gates = [{ id: "a", name: "A" }];
    const body = { name: "Hall", venueClass: "culture.theatre", divisionCode: "310113", policyId: "theatre-75", seats: 8, persons: null, gates };
    const problem = await problemOf(await gateway.request("PUT", `/api/v1/venues/${id}`, { as: "administrator", body }));
    expect(problem).toMatchObject({ status: 400, paths: ["venueId"] });
    const { venues } = await (await gateway.request("GET", "/api/v1/venues", { as: "administrator" })).json();
    expect(venues.map((venue: { id: string }) => venue.id)).toEqual(["theatre", "market"]);
  });

  test("refuses a check-in id that is not a UUID of version 7 wherever it stands", async () => {
    const gateway = await openTestGateway();
    expect(await problemOf(await gateway.request("GET", "/api/v1/check-ins/1%00", { as: "north" }))).toMatchObject({ status: 400, paths: ["id"] });
    expect(await problemOf(await gateway.request("POST", "/api/v1/check-ins/x/confirm", { as: "north" }))).toMatchObject({ status: 400, paths: ["id"] });
  });

  test("refuses a body of more than 256 KiB, of another type, and one that is not JSON", async () => {
    const gateway = await openTestGateway();
    expect((await problemOf(await gateway.request("POST", "/api/v1/check-ins", { as: "north", body: "x".repeat(256 * 1024 + 1) }))).status).toBe(413);
    const form = { as: "north", body: "a=b", headers: { "content-type": "text/plain" } } as const;
    expect((await problemOf(await gateway.request("POST", "/api/v1/check-ins", form))).status).toBe(415);
    expect((await problemOf(await gateway.request("POST", "/api/v1/check-ins", { as: "north", body: "{" }))).status).toBe(400);
  });

  test("reads nothing from somebody without a token, and of a list only from those who may import one", async () => {
    const { gateway } = await openTestGateway();
    const send = async (path: string, token: string): Promise<{ status: number; pulls: number }> => {
      const { stream, pulls } = endlessBody();
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
      const request = { method: "POST", headers, body: stream, duplex: "half" };
      const { status } = await gateway.app.request(path, request);
      return { status, pulls: pulls() };
    };
    for (const path of ["/api/v1/risk-lists", "/api/v1/check-ins", "/api/v1/sessions/current"]) {
      expect(await send(path, "a-token-that-nobody-has")).toEqual({ status: 401, pulls: 0 });
    }
    expect(await send("/api/v1/risk-lists", testTokens.north)).toEqual({ status: 413, pulls: 5 });
    expect(await send("/api/v1/risk-lists", testTokens.administrator)).toEqual({ status: 413, pulls: 129 });
    expect(await send("/api/v1/sessions", "a-token-that-nobody-has")).toEqual({ status: 413, pulls: 1 });
  });

  test("never answers 5xx, whatever JSON comes", async () => {
    const gateway = await openTestGateway();
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string(), fc.object().map((value) => JSON.stringify({ ...checkInBody(), ...value }))), async (body) => {
        const response = await gateway.request("POST", "/api/v1/check-ins", { as: "north", body });
        expect(response.status).toBeLessThan(500);
      }),
      { numRuns: 500 },
    );
  });
});
