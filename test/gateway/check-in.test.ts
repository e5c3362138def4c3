import { describe, expect, test } from "vitest";
import { checkInAnswerSchema } from "../../shared/wire/check-in.ts";
import { checkInBody } from "../support/check-in-body.ts";
import { openTestGateway, type TestGateway } from "../support/test-gateway.ts";

async function answerOf(response: Response): Promise<ReturnType<typeof checkInAnswerSchema.parse>> {
  expect(response.status).toBe(200);
  return checkInAnswerSchema.parse(await response.json());
}

async function enter(gateway: TestGateway, person: string, partySize = 1): Promise<ReturnType<typeof checkInAnswerSchema.parse>> {
  const body = checkInBody({ scans: [await gateway.health("green", person)], partySize });
  return answerOf(await gateway.request("POST", "/api/v1/check-ins", { as: "north", body }));
}

describe("a check-in", () => {
  test("admits a green code with a normal temperature and a mask, and counts the person", async () => {
    const gateway = await openTestGateway();
    const answer = await enter(gateway, "a");
    expect(answer).toMatchObject({
      verdict: "admit",
      findings: [],
      obligations: [],
      counts: { venueId: "theatre", inside: 1, limit: 300, left: 299 },
      riskListVersion: null,
      decidedAt: "2022-04-16T04:00:00.000Z",
    });
    expect(answer.policyVersion).toMatch(/^theatre-75@[0-9a-f]{32}$/);
  });

  test("records a refusal without taking a place, with its reasons in both languages", async () => {
    const gateway = await openTestGateway();
    const body = checkInBody({ scans: [await gateway.health("red", "a")] });
    const answer = await answerOf(await gateway.request("POST", "/api/v1/check-ins", { as: "north", body }));
    expect(answer.verdict).toBe("refuse");
    expect(answer.obligations).toContain("report");
    expect(answer.findings.map(({ code, text }) => [code, text["zh-CN"], text.en])).toEqual([["status.red", "健康码为红码", "The health code is red"]]);
    expect(answer.counts.inside).toBe(0);
    const counts = await gateway.request("GET", "/api/v1/venues/theatre/counts", { as: "north" });
    expect(await counts.json()).toMatchObject({ inside: 0, entered: 0, refused: 1 });
  });

  test("gives the same bytes for the same id, also when others came in between", async () => {
    const gateway = await openTestGateway();
    const body = checkInBody({ scans: [await gateway.health("green", "a")] });
    const first = await (await gateway.request("POST", "/api/v1/check-ins", { as: "north", body })).text();
    await enter(gateway, "b");
    gateway.setNow(Date.parse("2022-04-16T12:07:00+08:00"));
    const again = await (await gateway.request("POST", "/api/v1/check-ins", { as: "north", body })).text();
    const found = await (await gateway.request("GET", `/api/v1/check-ins/${body.id}`, { as: "north" })).text();
    expect(again).toBe(first);
    expect(found).toBe(first);
    const counts = await gateway.request("GET", "/api/v1/venues/theatre/counts", { as: "manager" });
    expect(await counts.json()).toMatchObject({ inside: 2, entered: 2 });
  });

  test("answers 409 to the same id with another body", async () => {
    const gateway = await openTestGateway();
    const body = checkInBody({ scans: [await gateway.health("green", "a")] });
    await gateway.request("POST", "/api/v1/check-ins", { as: "north", body });
    const other = await gateway.request("POST", "/api/v1/check-ins", { as: "north", body: { ...body, mask: false } });
    expect(other.status).toBe(409);
    expect(other.headers.get("content-type")).toBe("application/problem+json");
  });

  test("takes the same body for a repeat whatever the order of its keys, also when a default is left out of it", async () => {
    const gateway = await openTestGateway();
    const { partySize: _partySize, sessionId: _sessionId, ...body } = checkInBody({ temperature: { tenthsC: 365, source: "keypad" } });
    const first = await gateway.request("POST", "/api/v1/check-ins", { as: "north", body });
    const turned = { ...Object.fromEntries(Object.entries(body).toReversed()), temperature: { source: "keypad", tenthsC: 365 } };
    const again = await gateway.request("POST", "/api/v1/check-ins", { as: "north", body: turned });
    expect(first.status).toBe(200);
    expect(await again.text()).toBe(await first.text());
    const spelledOut = await gateway.request("POST", "/api/v1/check-ins", { as: "north", body: { ...body, partySize: 1 } });
    expect(spelledOut.status).toBe(409);
  });

  test("counts an exit once, whatever the order of the keys in its repeat", async () => {
    const gateway = await openTestGateway();
    await enter(gateway, "a", 3);
    const { id, gateId, at, deviceSeq } = checkInBody();
    const leave = (body: object): Promise<Response> => gateway.request("POST", "/api/v1/check-outs", { as: "north", body });
    expect(await (await leave({ id, gateId, at, deviceSeq })).json()).toMatchObject({ counts: { inside: 2 } });
    expect(await (await leave({ deviceSeq, at, gateId, id })).json()).toMatchObject({ counts: { inside: 2 } });
    expect((await leave({ id, gateId, at, deviceSeq, count: 1 })).status).toBe(409);
  });

  test("admits the 300th of 400 seats and refuses the 301st as full", async () => {
    const gateway = await openTestGateway();
    for (let person = 0; person < 298; person += 1) await enter(gateway, `p${person}`);
    expect((await enter(gateway, "p298")).counts).toMatchObject({ inside: 299, left: 1 });
    expect(await enter(gateway, "p299")).toMatchObject({ verdict: "admit", counts: { inside: 300, left: 0 } });
    const late = await enter(gateway, "p300");
    expect(late.verdict).toBe("refuse");
    expect(late.findings.map((finding) => finding.code)).toEqual(["capacity.full"]);
    expect(late.counts).toMatchObject({ inside: 300, left: 0 });
  });

  test("lets a party in all together or not at all", async () => {
    const gateway = await openTestGateway({ seats: 4 });
    expect(await enter(gateway, "a", 2)).toMatchObject({ verdict: "admit", counts: { inside: 2, left: 1 } });
    expect(await enter(gateway, "b", 2)).toMatchObject({ verdict: "refuse", counts: { inside: 2, left: 1 } });
    expect(await enter(gateway, "c", 1)).toMatchObject({ verdict: "admit", counts: { inside: 3, left: 0 } });
  });

  test("gives the place back when the admission is annulled, once", async () => {
    const gateway = await openTestGateway({ seats: 2 });
    const { id } = await enter(gateway, "a");
    expect((await enter(gateway, "b")).verdict).toBe("refuse");
    const annul = { as: "north", body: { reason: "turned back" } } as const;
    const annulled = await gateway.request("POST", `/api/v1/check-ins/${id}/annul`, annul);
    expect(await annulled.json()).toMatchObject({ id, state: "annulled", counts: { inside: 0, left: 1 } });
    const again = await gateway.request("POST", `/api/v1/check-ins/${id}/annul`, annul);
    expect(await again.json()).toMatchObject({ state: "annulled", counts: { inside: 0, left: 1 } });
    expect((await gateway.request("POST", `/api/v1/check-ins/${id}/confirm`, { as: "north" })).status).toBe(409);
    expect((await enter(gateway, "b")).verdict).toBe("admit");
  });

  test("lets only the gate that decided settle it", async () => {
    const gateway = await openTestGateway();
    const { id } = await enter(gateway, "a");
    expect((await gateway.request("POST", `/api/v1/check-ins/${id}/confirm`, { as: "south" })).status).toBe(403);
    expect((await gateway.request("POST", `/api/v1/check-ins/${id}/confirm`, { as: "market" })).status).toBe(404);
    expect((await gateway.request("POST", `/api/v1/check-ins/${id}/confirm`, { as: "north" })).status).toBe(200);
  });

  test("lets a gate speak only for itself", async () => {
    const gateway = await openTestGateway();
    const asSouth = await gateway.request("POST", "/api/v1/check-ins", { as: "south", body: checkInBody({ gateId: "north" }) });
    expect(asSouth.status).toBe(403);
    const asMarket = await gateway.request("POST", "/api/v1/check-ins", { as: "market", body: checkInBody({ gateId: "north" }) });
    expect(asMarket.status).toBe(403);
  });

  test("keeps no code text, subject or temperature in the ledger", async () => {
    const gateway = await openTestGateway();
    const scan = await gateway.health("green", "subject-of-somebody");
    await gateway.request("POST", "/api/v1/check-ins", { as: "north", body: checkInBody({ scans: [scan] }) });
    const ledger = await (await gateway.request("GET", "/api/v1/venues/theatre/ledger", { as: "inspector" })).text();
    expect(ledger).toContain('"kind":"check-in"');
    expect(ledger).not.toContain(scan.slice(4, 40));
    expect(ledger).not.toContain("subject-of-somebody");
    expect(ledger).not.toContain("365");
  });
});
