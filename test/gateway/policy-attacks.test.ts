import { describe, expect, test } from "vitest";
import type { LintPack } from "../../gateway/policies/lint/lint-pack.ts";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import { halfTheSeats, samplePack } from "../support/sample-pack.ts";
import { noonMs, openTestGateway, type TestGateway, type TestTokenName } from "../support/test-gateway.ts";

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
    const gateway = await openTestGateway({
      lint: async (_pack, _above, day) => {
        looked.push(day);
        return [];
      },
     });
    await put(gateway, "administrator", mild, { reason: "r" });
    looked.length = 0;
    await put(gateway, "administrator", strict, { from: "2099-01-01", reason: "r" });
    expect([...new Set(looked)].toSorted()).toEqual(["2022-04-16", "2099-01-01"]);
  });
});

describe("the outbreak that lets a pack be stricter", () => {
  const trigger = { triggerRef: "Notice 12", assessmentRef: "Assessment 3", from: "2022-04-10", to: "2022-05-10" };
  const overlay = samplePack({ id: "venue-theatre", layer: "venue" });
  const refusal = { status: 400, errors: [{ path: "trigger", detail: expect.stringContaining("only an administrator records an outbreak and its assessment") }] };

  test("is recorded by an administrator, never by the manager who wants to be stricter", async () => {
    const gateway = await openTestGateway();
    expect(await (await put(gateway, "manager", { ...overlay, trigger })).json()).toMatchObject(refusal);
    expect((await gateway.request("GET", "/api/v1/policies/venue-theatre", { as: "inspector" })).status).toBe(404);
    const tried = await gateway.request("POST", "/api/v1/policies/lint", { as: "manager", body: { ...overlay, trigger } });
    expect(await tried.json()).toMatchObject({ faults: [{ path: "trigger" }] });
    expect((await put(gateway, "administrator", { ...overlay, trigger })).status).toBe(200);
  });

  test("can be kept by the manager as the administrator recorded it, and not be changed or kept longer than that", async () => {
    const gateway = await openTestGateway();
    await put(gateway, "administrator", { ...overlay, trigger });
    expect((await put(gateway, "manager", { ...overlay, trigger, rules: [halfTheSeats] })).status).toBe(200);
    expect((await put(gateway, "manager", { ...overlay, trigger })).status).toBe(200);
    expect(await (await put(gateway, "manager", { ...overlay, trigger: { ...trigger, to: "2022-05-11" } })).json()).toMatchObject(refusal);
    await put(gateway, "administrator", overlay);
    expect(await (await put(gateway, "manager", { ...overlay, trigger })).json()).toMatchObject(refusal);
  });

  test("can be that of a wider pack, as long as that is in force at the venue", async () => {
    const gateway = await openTestGateway();
    await put(gateway, "administrator", samplePack({ trigger }), { venueIds: ["market"], reason: "r" });
    expect(await (await put(gateway, "manager", { ...overlay, trigger })).json()).toMatchObject(refusal);
    await put(gateway, "administrator", samplePack({ trigger }), { venueIds: ["theatre"], reason: "r" });
    expect((await put(gateway, "manager", { ...overlay, trigger })).status).toBe(200);
  });

  test("lasts a year at most, whoever records it", async () => {
    const gateway = await openTestGateway();
    expect((await put(gateway, "administrator", { ...overlay, trigger: { ...trigger, to: "2023-04-10" } })).status).toBe(200);
    expect(await (await put(gateway, "administrator", { ...overlay, trigger: { ...trigger, to: "2023-04-11" } })).json()).toMatchObject({ status: 400, errors: [{ path: "trigger.to" }] });
  });
});

describe("what an administrator has put in force at a venue", () => {
  const overlay = samplePack({ id: "venue-theatre", layer: "venue" });
  const activations = "/api/v1/policies/venue-theatre/activations";

  test("is not ended by its manager, nor replaced, and is by an administrator", async () => {
    const gateway = await openTestGateway();
    const { activated } = await (await put(gateway, "administrator", overlay, { reason: "Order no. 35" })).json();
    const path = `${activations}/${activated.activation.id}`;
    const refused = await gateway.request("DELETE", path, { as: "manager" });
    expect(await refused.json()).toMatchObject({ status: 403, detail: 'An administrator has put venue-theatre in force ("Order no. 35"); only an administrator may end that' });
    const replacing = { reason: "until this evening", to: "2022-04-16" };
    expect((await gateway.request("POST", activations, { as: "manager", body: replacing })).status).toBe(403);
    expect((await put(gateway, "manager", overlay, replacing)).status).toBe(403);
    expect(await versionInForce(gateway, "theatre", "venue-theatre")).toBe(activated.activation.packVersion);
    expect((await gateway.request("DELETE", path, { as: "administrator" })).status).toBe(200);
    expect(await versionInForce(gateway, "theatre", "venue-theatre")).toBeUndefined();
    expect((await gateway.request("POST", activations, { as: "manager", body: replacing })).status).toBe(200);
  });

  test("is not given another content by its manager, with an activation or without, while it runs", async () => {
    const gateway = await openTestGateway();
    const { activated } = await (await put(gateway, "administrator", overlay, { to: "2022-04-17", reason: "Order no. 35" })).json();
    const milder = { ...overlay, rules: [halfTheSeats] };
    const detail = 'An administrator has put venue-theatre in force ("Order no. 35"); only an administrator may replace that';
    expect(await (await put(gateway, "manager", milder)).json()).toMatchObject({ status: 403, detail });
    expect(await (await put(gateway, "manager", milder, { from: "2022-05-01", reason: "later" })).json()).toMatchObject({ status: 403, detail });
    expect(await versionInForce(gateway, "theatre", "venue-theatre")).toBe(activated.activation.packVersion);
    gateway.setNow(Date.parse("2022-04-17T23:59:59+08:00"));
    expect((await put(gateway, "manager", milder)).status).toBe(403);
    gateway.setNow(Date.parse("2022-04-18T00:00:00+08:00"));
    expect((await put(gateway, "manager", milder)).status).toBe(200);
  });

  test("is not given another content by its manager whatever that asks for, nor when it comes into force while that is looked at", async () => {
    const asked: string[] = [];
    const released = Promise.withResolvers<void>();
    const looking = Promise.withResolvers<void>();
    const gateway = await openTestGateway({
      lint: async (pack) => {
        asked.push(pack.title.en);
        if (pack.title.en !== "held") return pack.title.en === "strict" ? [{ lint: "LINT-0", severity: "error", ruleId: null, path: "rules", text, counterExample: null }] : [];
        looking.resolve();
        await released.promise;
        return [];
      },
    });
    const titled = (en: string): PolicyPack => ({ ...overlay, title: { "zh-CN": "令", en } });
    const held = put(gateway, "manager", titled("held"), { reason: "a wish of the house" });
    await looking.promise;
    expect((await put(gateway, "administrator", titled("order"), { reason: "Order no. 35" })).status).toBe(200);
    released.resolve();
    expect((await held).status).toBe(403);
    expect((await put(gateway, "manager", titled("strict"))).status).toBe(403);
    expect(asked).toEqual(["held", "order"]);
    const { versions } = await (await gateway.request("GET", "/api/v1/policies/venue-theatre", { as: "manager" })).json();
    expect(versions).toHaveLength(1);
  });

  test("is given another content by an administrator, who can also let the manager do so by ending it", async () => {
    const gateway = await openTestGateway();
    const { activated } = await (await put(gateway, "administrator", overlay, { reason: "Order no. 35" })).json();
    expect((await put(gateway, "administrator", { ...overlay, rules: [halfTheSeats] })).status).toBe(200);
    await gateway.request("DELETE", `${activations}/${activated.activation.id}`, { as: "administrator" });
    expect((await put(gateway, "manager", overlay)).status).toBe(200);
  });

  test("keeps nobody from ending what the manager has put in force", async () => {
    const gateway = await openTestGateway();
    for (const as of ["manager", "administrator"] as const) {
      const { activated } = await (await put(gateway, "manager", overlay, { reason: "r" })).json();
      expect((await gateway.request("DELETE", `${activations}/${activated.activation.id}`, { as })).status).toBe(200);
    }
  });
});

describe("the own pack of a venue, activated for another", () => {
  test("is refused in the same words whether there is such a venue or not, and tells nobody which there are", async () => {
    const gateway = await openTestGateway();
    await put(gateway, "manager", samplePack({ id: "venue-theatre", layer: "venue" }));
    const refusals = await Promise.all(
      ["market", "nowhere"].map(async (venueId) => {
        const response = await gateway.request("POST", "/api/v1/policies/venue-theatre/activations", { as: "manager", body: { venueIds: ["theatre", venueId], reason: "r" } });
        return [response.status, await response.json()];
      }),
    );
    const detail = 'venue-theatre is the own pack of the venue "theatre", and is for no other';
    expect(refusals[0]).toMatchObject([400, { errors: [{ path: "venueIds[1]", detail }] }]);
    expect(refusals[1]).toEqual(refusals[0]);
  });
});

describe("a question about what is in force on a day", () => {
  test.each<[string, number]>([
    ["1899-12-31T23:59:59+08:00", 400],
    ["1900-01-01T00:00:00+08:00", 200],
    ["0000-01-01T00:00:00Z", 400],
    ["9999-12-31T23:59:59+08:00", 200],
    ["9999-12-31T16:00:00Z", 400],
    ["9999-12-31T23:59:59-12:00", 400],
  ])("of %s is answered with %i", async (at, status) => {
    const gateway = await openTestGateway();
    const response = await gateway.request("GET", `/api/v1/policies?venueId=theatre&at=${encodeURIComponent(at)}`, { as: "inspector" });
    expect(response.status).toBe(status);
    if (status === 400) expect(await response.json()).toMatchObject({ errors: [{ path: "at" }] });
  });
});

describe("a pack that is saved to fill the store", () => {
  test("has a title of 500 characters at most in each language", async () => {
    const gateway = await openTestGateway();
    for (const language of ["zh-CN", "en"] as const) {
      const titled = (characters: number): PolicyPack => samplePack({ title: { "zh-CN": "令", en: "order", [language]: "长".repeat(characters) } });
      expect((await put(gateway, "administrator", titled(500))).status).toBe(200);
      expect(await (await put(gateway, "administrator", titled(501))).json()).toMatchObject({ status: 400, errors: [{ path: language === "en" ? "title.en" : 'title["zh-CN"]' }] });
    }
  });

  test("is kept 200 times a day in Beijing, and the same content once", async () => {
    const gateway = await openTestGateway();
    const numbered = (number: number): PolicyPack => samplePack({ id: "venue-theatre", layer: "venue", title: { "zh-CN": "令", en: `order ${number}` } });
    await gateway.stores.policies.savePolicyRecords(
      Array.from({ length: 198 }, (_each, number) => ({ kind: "saved", id: `saved-${number}`, packId: "venue-theatre", packVersion: `venue-theatre@${number}`, by: "manager", role: "manager", atMs: noonMs })),
    );
    expect((await put(gateway, "manager", numbered(199))).status).toBe(200);
    expect((await put(gateway, "manager", numbered(200))).status).toBe(200);
    expect(await (await put(gateway, "manager", numbered(200))).json()).toMatchObject({ status: "unchanged" });
    expect(await (await put(gateway, "manager", numbered(201))).json()).toMatchObject({ status: 400, detail: expect.stringContaining("venue-theatre has been saved 200 times today in Beijing") });
    gateway.setNow(Date.parse("2022-04-16T23:59:59+08:00"));
    expect((await put(gateway, "manager", numbered(201))).status).toBe(400);
    gateway.setNow(Date.parse("2022-04-17T00:00:00+08:00"));
    expect((await put(gateway, "manager", numbered(201))).status).toBe(200);
  });
});
