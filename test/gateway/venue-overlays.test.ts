import { describe, expect, test } from "vitest";
import type { CaseRow } from "../../shared/policy/compare/sketch-row.ts";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import { savedPolicySchema } from "../../shared/wire/policy.ts";
import { askForSymptoms, samplePack } from "../support/sample-pack.ts";
import { openTestGateway, type TestGateway, type TestTokenName } from "../support/test-gateway.ts";

const overlay = samplePack({ id: "venue-theatre", layer: "venue" });

async function put(gateway: TestGateway, as: TestTokenName, pack: PolicyPack, activation?: object): Promise<Response> {
  return gateway.request("PUT", `/api/v1/policies/${pack.id}`, { as, body: { ...pack, ...(activation === undefined ? {} : { activation }) } });
}

async function idsInForce(gateway: TestGateway, venueId: string): Promise<readonly string[]> {
  const { inForce } = await (await gateway.request("GET", `/api/v1/policies?venueId=${venueId}`, { as: "inspector" })).json();
  return inForce.map(({ pack }: { pack: PolicyPack }) => pack.id);
}

describe("the own pack of a venue", () => {
  test("is written by its manager, comes into force with the activation that is sent along, and holds there alone", async () => {
    const gateway = await openTestGateway();
    const saved = savedPolicySchema.parse(await (await put(gateway, "manager", overlay, { reason: "a cough in the choir" })).json());
    expect(saved).toMatchObject({ status: "saved", activated: { venues: ["theatre"], activation: { venueIds: null, reason: "a cough in the choir", by: "manager" } } });
    expect(await idsInForce(gateway, "theatre")).toEqual(["theatre-75", "venue-theatre"]);
    expect(await idsInForce(gateway, "market")).toEqual(["market-four-elements"]);
    const path = `/api/v1/policies/venue-theatre/activations/${saved.activated?.activation.id}`;
    expect((await gateway.request("DELETE", path, { as: "marketManager" })).status).toBe(403);
    expect((await gateway.request("DELETE", path, { as: "manager" })).status).toBe(200);
    expect(await idsInForce(gateway, "theatre")).toEqual(["theatre-75"]);
  });

  test("is never for another venue, also when it is sent so", async () => {
    const gateway = await openTestGateway();
    const response = await put(gateway, "manager", overlay, { venueIds: ["market"], reason: "r" });
    expect(await response.json()).toMatchObject({ status: 400, errors: [{ path: "venueIds[0]" }] });
  });

  test("is nobody else's to write or to read but the inspector's and the administrator's", async () => {
    const gateway = await openTestGateway();
    expect((await put(gateway, "marketManager", overlay)).status).toBe(403);
    expect((await put(gateway, "manager", samplePack())).status).toBe(403);
    expect((await put(gateway, "manager", overlay)).status).toBe(200);
    const readers: string[] = [];
    for (const as of ["north", "market", "manager", "marketManager", "inspector", "administrator"] as const) {
      const { status } = await gateway.request("GET", "/api/v1/policies/venue-theatre", { as });
      const { policies } = await (await gateway.request("GET", "/api/v1/policies", { as })).json();
      expect(policies.some(({ id }: { id: string }) => id === "venue-theatre")).toBe(status === 200);
      if (status === 200) readers.push(as);
    }
    expect(readers).toEqual(["north", "manager", "inspector", "administrator"]);
  });

  test("shows a manager the activations of a wider pack for the own venue, and no others", async () => {
    const gateway = await openTestGateway();
    await put(gateway, "administrator", samplePack(), { venueIds: ["market"], reason: "the market alone" });
    await put(gateway, "administrator", samplePack(), { venueIds: ["theatre"], reason: "the theatre alone" });
    const { activations } = await (await gateway.request("GET", "/api/v1/policies/city-order", { as: "manager" })).json();
    expect(activations.map(({ reason }: { reason: string }) => reason)).toEqual(["the theatre alone"]);
  });
});

describe("a pack that asks for more than those above it", () => {
  const text = { "zh-CN": "加码", en: "stricter than the packs above it" };
  const counterExample: CaseRow = { rule: "venue-theatre/symptoms", by: "lint", title: "healthy", context: {}, now: "2022-04-16T12:00:00+08:00", codes: ["rule.symptoms-not-asked"], verdict: "recheck", obligations: [], evidence: {} };
  /** Objects to every question about symptoms, and tells on which day it looked at which pack, and below which others. */
  const looked: string[][] = [];
  const gatewayThatObjects = (): Promise<TestGateway> => {
    looked.length = 0;
    return openTestGateway({
      lint: async (pack, above, day) => {
        looked.push([day, pack.id, ...above.map(({ id }) => id)]);
        const at = pack.rules.findIndex(({ kind }) => kind === "symptoms");
        return at === -1 ? [] : [{ lint: "LINT-0", severity: "error", ruleId: "symptoms", path: `rules[${at}]`, text, counterExample }];
      },
    });
  };
  const mild = samplePack({ id: "venue-theatre", layer: "venue", rules: [{ id: "mask", kind: "mask", references: ["source order-35"], missing: { verdict: "recheck", obligations: [] } }] });

  test("is refused with what it asks for and of whom, and changes nothing", async () => {
    const gateway = await gatewayThatObjects();
    expect((await put(gateway, "manager", mild, { reason: "masks" })).status).toBe(200);
    const before = await idsInForce(gateway, "theatre");
    const refused = await put(gateway, "manager", { ...mild, rules: [...mild.rules, askForSymptoms] });
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({
      type: "/problems/objected",
      errors: [{ path: "rules[1]", detail: "stricter than the packs above it" }],
      lints: [{ lint: "LINT-0", severity: "error", ruleId: "symptoms", text, counterExample }],
    });
    expect(await idsInForce(gateway, "theatre")).toEqual(before);
    const { pack } = await (await gateway.request("GET", "/api/v1/policies/venue-theatre", { as: "manager" })).json();
    expect(pack).toEqual(mild);
  });

  test("is compared with the packs of wider layers where it is to hold, each set of them once, and so are the packs below it", async () => {
    const gateway = await gatewayThatObjects();
    await put(gateway, "manager", mild);
    expect(looked).toEqual([["2022-04-16", "venue-theatre", "theatre-75"]]);
    looked.length = 0;
    const ofCity = { ...mild, id: "city-order", layer: "city" } as const;
    await put(gateway, "administrator", ofCity, { reason: "masks" });
    expect(looked).toEqual([
      ["2022-04-16", "city-order"],
      ["2022-04-16", "theatre-75", "city-order"],
      ["2022-04-16", "market-four-elements", "city-order"],
    ]);
    looked.length = 0;
    await put(gateway, "manager", { ...mild, title: { "zh-CN": "新", en: "new" } });
    expect(looked).toEqual([["2022-04-16", "venue-theatre", "city-order", "theatre-75"]]);
    looked.length = 0;
    await put(gateway, "manager", mild, { from: "2022-05-01", reason: "masks" });
    expect(looked).toEqual([["2022-05-01", "venue-theatre", "city-order", "theatre-75"]]);
  });

  test("is told what its author may not have meant, and saved all the same", async () => {
    const warning = { lint: "never-speaks", severity: "warning", ruleId: null, path: "rules[0]", text, counterExample: null } as const;
    const gateway = await openTestGateway({ lint: async () => [warning] });
    const saved = await put(gateway, "manager", mild, { reason: "masks" });
    expect(savedPolicySchema.parse(await saved.json())).toMatchObject({ status: "saved", activated: { venues: ["theatre"] }, lints: [warning] });
    expect(await idsInForce(gateway, "theatre")).toEqual(["theatre-75", "venue-theatre"]);
    expect(await (await gateway.request("POST", "/api/v1/policies/lint", { as: "manager", body: mild })).json()).toEqual({ faults: [], lints: [warning] });
  });

  test("is found out without saving it, and so is one without form", async () => {
    const gateway = await gatewayThatObjects();
    const lint = async (body: object) => (await gateway.request("POST", "/api/v1/policies/lint", { as: "manager", body })).json();
    expect(await lint(mild)).toEqual({ faults: [], lints: [] });
    expect(await lint(overlay)).toMatchObject({ faults: [], lints: [{ lint: "LINT-0", path: "rules[0]" }] });
    expect(await lint({ ...mild, layer: "planet" })).toMatchObject({ faults: [{ path: "layer" }], lints: [] });
    expect((await gateway.request("GET", "/api/v1/policies/venue-theatre", { as: "manager" })).status).toBe(404);
  });

  test("is refused when it is activated, too", async () => {
    const gateway = await openTestGateway({ lint: async (_pack, above) => (above.length > 0 ? [{ lint: "LINT-0", severity: "error", ruleId: "symptoms", path: "rules[0]", text, counterExample: null }] : []) });
    const forCinemas = samplePack({ layer: "venue", scope: { divisions: null, venueClasses: ["culture.cinema"] } });
    expect((await put(gateway, "administrator", forCinemas)).status).toBe(200);
    expect((await gateway.request("POST", "/api/v1/policies/city-order/activations", { as: "administrator", body: { reason: "r" } })).status).toBe(200);
    const cinema = { name: "Cinema", venueClass: "culture.cinema", divisionCode: "310113", policyId: "theatre-75", seats: 10, persons: null, gates: [{ id: "a", name: "A" }] };
    await gateway.request("PUT", "/api/v1/venues/cinema", { as: "administrator", body: cinema });
    expect((await gateway.request("POST", "/api/v1/policies/city-order/activations", { as: "administrator", body: { reason: "r" } })).status).toBe(409);
  });
});
