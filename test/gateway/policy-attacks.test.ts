import { describe, expect, test } from "vitest";
import type { LintPack } from "../../gateway/policies/lint-pack.ts";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import { askForSymptoms, feverAtExit, halfTheSeats, samplePack } from "../support/sample-pack.ts";
import { openTestGateway, type TestGateway, type TestTokenName } from "../support/test-gateway.ts";

const text = { "zh-CN": "加码", en: "stricter than the packs above it" };

async function put(gateway: TestGateway, as: TestTokenName, pack: PolicyPack, activation?: object): Promise<Response> {
  return gateway.request("PUT", `/api/v1/policies/${pack.id}`, { as, body: { ...pack, ...(activation === undefined ? {} : { activation }) } });
}

async function versionInForce(gateway: TestGateway, venueId: string, packId: string): Promise<string | undefined> {
  const { inForce } = await (await gateway.request("GET", `/api/v1/policies?venueId=${venueId}`, { as: "inspector" })).json();
  return inForce.find(({ pack }: { pack: PolicyPack }) => pack.id === packId)?.version;
}

describe("a stricter content, sent with an activation for elsewhere or for later", () => {
  const mild = samplePack({ layer: "venue", rules: [halfTheSeats] });
  const strict = samplePack({ layer: "venue" });
  /** Objects to questions about symptoms below the base pack of the market alone. */
  const lint: LintPack = async (pack, above) =>
    pack.rules.some(({ kind }) => kind === "symptoms") && above.some(({ id }) => id === "market-four-elements")
      ? [{ lint: "LINT-0", severity: "error", ruleId: "symptoms", path: "rules[0]", text, counterExample: null }]
      : [];

  test("is compared where an older activation of the pack would follow it at once, too", async () => {
    const gateway = await openTestGateway({ lint });
    expect((await put(gateway, "administrator", mild, { reason: "r" })).status).toBe(200);
    const before = await versionInForce(gateway, "market", "city-order");
    expect((await put(gateway, "administrator", strict)).status).toBe(409);
    expect((await put(gateway, "administrator", strict, { venueIds: ["theatre"], reason: "r" })).status).toBe(409);
    expect(await versionInForce(gateway, "market", "city-order")).toBe(before);
  });

  test("may be in force where the packs above let it be, as long as it holds nowhere else", async () => {
    const gateway = await openTestGateway({ lint });
    expect((await put(gateway, "administrator", mild, { venueIds: ["theatre"], reason: "r" })).status).toBe(200);
    expect((await put(gateway, "administrator", strict, { venueIds: ["theatre"], reason: "r" })).status).toBe(200);
  });

  test("is compared where an older activation will follow it on a day to come", async () => {
    const gateway = await openTestGateway({ lint });
    expect((await put(gateway, "administrator", mild, { venueIds: ["market"], from: "2022-05-01", reason: "r" })).status).toBe(200);
    expect((await put(gateway, "administrator", strict, { venueIds: ["theatre"], reason: "r" })).status).toBe(409);
  });

  test("is compared on the day on which it comes into force, and not only on that of the new activation", async () => {
    const looked: string[] = [];
    const gateway = await openTestGateway({ lint: async (_pack, _above, day) => (looked.push(day), []) });
    await put(gateway, "administrator", mild, { reason: "r" });
    looked.length = 0;
    await put(gateway, "administrator", strict, { from: "2099-01-01", reason: "r" });
    expect([...new Set(looked)].toSorted()).toEqual(["2022-04-16", "2099-01-01"]);
  });
});
