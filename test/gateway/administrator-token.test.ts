import { describe, expect, test } from "vitest";
import { openAdministratorToken } from "../../gateway/accounts/administrator-token.ts";
import { openTestGateway, testTokens, type TestGateway } from "../support/test-gateway.ts";

const first = "the-first-administrator-token-000001";
const second = "the-second-administrator-token-00001";

async function statusWith(gateway: TestGateway, token: string): Promise<number> {
  return (await gateway.request("GET", "/api/v1/tokens", { headers: { authorization: `Bearer ${token}` } })).status;
}

function open(gateway: TestGateway, token: string, nowMs: number): Promise<"good" | "revoked"> {
  return openAdministratorToken(gateway.gateway.tokens, token, nowMs);
}

async function revoke(gateway: TestGateway): Promise<void> {
  const { tokens } = await (await gateway.request("GET", "/api/v1/tokens", { as: "administrator" })).json();
  const { id } = tokens.find(({ createdAt }: { createdAt: string }) => createdAt === "1970-01-01T00:00:01.000Z");
  expect((await gateway.request("DELETE", `/api/v1/tokens/${id}`, { as: "administrator" })).status).toBe(200);
}

describe("the administrator's token of the settings", () => {
  test("is good from the first start on, and recorded once", async () => {
    const gateway = await openTestGateway();
    const known = gateway.gateway.tokens.all().length;
    expect(await open(gateway, first, 1_000)).toBe("good");
    expect(await open(gateway, first, 2_000)).toBe("good");
    expect(await statusWith(gateway, first)).toBe(200);
    expect(gateway.gateway.tokens.all().length).toBe(known + 1);
  });

  test("stays revoked at the next start", async () => {
    const gateway = await openTestGateway();
    await open(gateway, first, 1_000);
    await revoke(gateway);
    expect(await open(gateway, first, 2_000)).toBe("revoked");
    expect(await statusWith(gateway, first)).toBe(401);
  });

  test("ends when the setting names another, and does not come back; tokens made by hand stay", async () => {
    const gateway = await openTestGateway();
    await open(gateway, first, 1_000);
    expect(await open(gateway, second, 2_000)).toBe("good");
    expect(await statusWith(gateway, first)).toBe(401);
    expect(await statusWith(gateway, second)).toBe(200);
    expect(await open(gateway, first, 3_000)).toBe("revoked");
    expect([await statusWith(gateway, first), await statusWith(gateway, second), await statusWith(gateway, testTokens.administrator)]).toEqual([401, 200, 200]);
  });
});
