import { describe, expect, test } from "vitest";
import { hashToken } from "../../gateway/accounts/token-register.ts";
import { newTokenSchema, tokenSchema } from "../../shared/wire/token.ts";
import { openTestGateway, testTokens, type TestGateway } from "../support/test-gateway.ts";

async function make(gateway: TestGateway, body: object): Promise<ReturnType<typeof newTokenSchema.parse>> {
  const response = await gateway.request("POST", "/api/v1/tokens", { as: "administrator", body });
  expect(response.status, await response.clone().text()).toBe(200);
  return newTokenSchema.parse(await response.json());
}

function withToken(gateway: TestGateway, token: string, path: string): Promise<Response> {
  return gateway.request("GET", path, { headers: { authorization: `Bearer ${token}` } });
}

describe("tokens", () => {
  test("open what their role may, until they are revoked", async () => {
    const gateway = await openTestGateway();
    const { id, token } = await make(gateway, { role: "manager", name: "Late shift", venueId: "theatre" });
    expect((await withToken(gateway, token, "/api/v1/venues/theatre/counts")).status).toBe(200);
    expect((await withToken(gateway, token, "/api/v1/venues/market/counts")).status).toBe(403);
    const revoked = await gateway.request("DELETE", `/api/v1/tokens/${id}`, { as: "administrator" });
    expect(tokenSchema.parse(await revoked.json())).toMatchObject({ id, role: "manager", revokedAt: "2022-04-16T04:00:00.000Z" });
    expect((await withToken(gateway, token, "/api/v1/venues/theatre/counts")).status).toBe(401);
  });

  test("are listed without themselves and without their hashes", async () => {
    const gateway = await openTestGateway();
    const { id, token } = await make(gateway, { role: "gate", name: "North, second device", venueId: "theatre", gateId: "north" });
    const listed = await (await gateway.request("GET", "/api/v1/tokens", { as: "administrator" })).text();
    expect(listed).toContain(id);
    expect(listed).not.toContain(token);
    expect(listed).not.toContain(testTokens.north);
    expect(listed).not.toMatch(/[0-9a-f]{64}/);
  });

  test.each([
    ["a venue that does not exist", { role: "manager", name: "x", venueId: "nowhere" }, /venueId/],
    ["a gate that does not exist", { role: "gate", name: "x", venueId: "theatre", gateId: "roof" }, /gateId/],
    ["a manager of no venue", { role: "manager", name: "x" }, /venueId/],
    ["an inspector of one venue", { role: "inspector", name: "x", venueId: "theatre" }, /venueId/],
    ["a role that does not exist", { role: "owner", name: "x" }, /role/],
  ])("are not made for %s", async (_what, body, detail) => {
    const gateway = await openTestGateway();
    const response = await gateway.request("POST", "/api/v1/tokens", { as: "administrator", body });
    expect(response.status).toBe(400);
    expect((await response.json()).detail).toMatch(detail);
  });

  test("are read in all the letters that a bearer token may have", async () => {
    const gateway = await openTestGateway();
    const token = "a/token+with.every~letter-that_may-stand-in-one==";
    await gateway.gateway.tokens.save([{ tokenHash: hashToken(token), role: "inspector", name: "x", venueId: null, gateId: null, createdAtMs: 0, revokedAtMs: null }]);
    expect((await withToken(gateway, token, "/api/v1/venues/theatre/counts")).status).toBe(200);
    const named = await gateway.request("GET", "/api/v1/venues/theatre/counts", { headers: { authorization: `bearer ${token}` } });
    expect(named.status).toBe(200);
  });

  test("have ids that must be given whole", async () => {
    const gateway = await openTestGateway();
    const { id } = await make(gateway, { role: "inspector", name: "x" });
    expect((await gateway.request("DELETE", `/api/v1/tokens/${id.slice(0, 4)}`, { as: "administrator" })).status).toBe(404);
  });
});
