import { describe, expect, test } from "vitest";
import { openTestGateway, testTokens, type TestGateway } from "../support/test-gateway.ts";

async function signIn(gateway: TestGateway, token: string, role: string): Promise<Response> {
  return gateway.request("POST", "/api/v1/sessions", { body: { token, role } });
}

describe("sessions of people", () => {
  test("exchange a token for a cookie that scripts and other sites cannot use", async () => {
    const gateway = await openTestGateway();
    const response = await signIn(gateway, testTokens.manager, "manager");
    expect(await response.json()).toEqual({ role: "manager", venueId: "theatre", name: "manager" });
    const cookie = response.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/^venue_gate_manager=/);
    for (const attribute of ["HttpOnly", "SameSite=Strict", "Secure", "Path=/"]) expect(cookie).toContain(attribute);
  });

  test("count only with the header that no other site can send", async () => {
    const gateway = await openTestGateway();
    const cookie = `venue_gate_manager=${testTokens.manager}`;
    expect((await gateway.request("GET", "/api/v1/venues/theatre/counts", { headers: { cookie } })).status).toBe(401);
    expect((await gateway.request("GET", "/api/v1/venues/theatre/counts", { headers: { cookie, "venue-gate-role": "inspector" } })).status).toBe(401);
    expect((await gateway.request("GET", "/api/v1/venues/theatre/counts", { headers: { cookie, "venue-gate-role": "manager" } })).status).toBe(200);
  });

  test("are refused to gates, to wrong tokens and to another role", async () => {
    const gateway = await openTestGateway();
    expect((await signIn(gateway, testTokens.north, "manager")).status).toBe(401);
    expect((await signIn(gateway, "a-token-that-nobody-has", "manager")).status).toBe(401);
    expect((await signIn(gateway, testTokens.inspector, "manager")).status).toBe(401);
  });

  test("are not taken from the cookie of another role, nor beside a malformed Authorization", async () => {
    const gateway = await openTestGateway();
    const statusOf = async (headers: Record<string, string>): Promise<number> => (await gateway.request("GET", "/api/v1/venues/theatre/counts", { headers })).status;
    const manager = { cookie: `venue_gate_manager=${testTokens.manager}`, "venue-gate-role": "manager" };
    expect(await statusOf(manager)).toBe(200);
    expect(await statusOf({ ...manager, cookie: `venue_gate_manager=${testTokens.north}` })).toBe(401);
    expect(await statusOf({ ...manager, cookie: `venue_gate_manager=${testTokens.administrator}` })).toBe(401);
    for (const authorization of ["Bearer", "Bearer short", "Basic bWU6bWU=", `Bearer ${testTokens.manager} and more`]) {
      expect(await statusOf({ ...manager, authorization })).toBe(401);
    }
  });

  test("end with the cookie", async () => {
    const gateway = await openTestGateway();
    const headers = { cookie: `venue_gate_inspector=${testTokens.inspector}`, "venue-gate-role": "inspector" };
    expect(await (await gateway.request("GET", "/api/v1/sessions/current", { headers })).json()).toMatchObject({ role: "inspector", venueId: null });
    const closed = await gateway.request("DELETE", "/api/v1/sessions/current", { headers });
    expect(closed.status).toBe(204);
    expect(closed.headers.get("set-cookie")).toMatch(/^venue_gate_inspector=;.*Max-Age=0/);
  });
});
