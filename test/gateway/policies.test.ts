import { describe, expect, test } from "vitest";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import { activationAnswerSchema, policiesInForceSchema, policiesSchema, policySchema, savedPolicySchema } from "../../shared/wire/policy.ts";
import { checkInBody } from "../support/check-in-body.ts";
import { askForSymptoms, halfTheSeats, samplePack } from "../support/sample-pack.ts";
import { openTestGateway, type TestGateway, type TestTokenName } from "../support/test-gateway.ts";

async function save(gateway: TestGateway, pack: PolicyPack, activation?: object, as: TestTokenName = "administrator"): Promise<ReturnType<typeof savedPolicySchema.parse>> {
  const response = await gateway.request("PUT", `/api/v1/policies/${pack.id}`, { as, body: activation === undefined ? pack : { ...pack, activation } });
  expect(response.status, await response.clone().text()).toBe(200);
  return savedPolicySchema.parse(await response.json());
}

async function activate(gateway: TestGateway, body: object, id = "city-order"): Promise<ReturnType<typeof activationAnswerSchema.parse>> {
  const response = await gateway.request("POST", `/api/v1/policies/${id}/activations`, { as: "administrator", body });
  expect(response.status, await response.clone().text()).toBe(200);
  return activationAnswerSchema.parse(await response.json());
}

async function inForce(gateway: TestGateway, query = "venueId=theatre"): Promise<ReturnType<typeof policiesInForceSchema.parse>> {
  const response = await gateway.request("GET", `/api/v1/policies?${query}`, { as: "inspector" });
  expect(response.status, await response.clone().text()).toBe(200);
  return policiesInForceSchema.parse(await response.json());
}

async function policyEntries(gateway: TestGateway, venueId = "theatre"): Promise<readonly Record<string, unknown>[]> {
  const { entries } = await (await gateway.request("GET", `/api/v1/venues/${venueId}/ledger?limit=500`, { as: "inspector" })).json();
  return entries.filter(({ kind }: { kind: string }) => kind === "policy-changed");
}

async function enter(gateway: TestGateway): Promise<{ verdict: string; policyVersion: string; findings: { ruleId: string }[] }> {
  const body = checkInBody({ scans: [await gateway.health("green", "a")] });
  return (await gateway.request("POST", "/api/v1/check-ins", { as: "north", body })).json();
}

const ofAdministrator = { reason: "Order no. 35", by: "administrator" };

describe("packs on the shelf", () => {
  test("are those that came with the program, each with where it comes from and since when it holds", async () => {
    const gateway = await openTestGateway();
    const { policies } = policiesSchema.parse(await (await gateway.request("GET", "/api/v1/policies", { as: "inspector" })).json());
    const theatre = policies.find(({ id }) => id === "theatre-75");
    expect(theatre).toMatchObject({ layer: "sector", origin: "shipped", effective: { from: "2024-02-07", to: null, certainty: "suspect" }, scope: { divisions: null } });
    expect(theatre?.version).toMatch(/^theatre-75@[0-9a-f]{32}$/);
    expect(theatre?.sources[0]).toMatchObject({ reference: "000-2" });
  });

  test("can be saved, and put nothing in force by that", async () => {
    const gateway = await openTestGateway();
    const saved = await save(gateway, samplePack());
    expect(saved).toMatchObject({ status: "saved", activated: null, policy: { id: "city-order", origin: "saved", rules: 1 } });
    expect(await save(gateway, samplePack())).toMatchObject({ status: "unchanged", policy: { version: saved.policy.version } });
    expect((await inForce(gateway)).inForce.map(({ grounds }) => grounds)).toEqual([[{ kind: "base" }]]);
    expect(await enter(gateway)).toMatchObject({ verdict: "admit" });
  });

  test("have their versions, each of which can be read for ever", async () => {
    const gateway = await openTestGateway();
    const first = await save(gateway, samplePack());
    const second = await save(gateway, samplePack({ rules: [askForSymptoms, halfTheSeats] }));
    const found = async (query: string) => policySchema.parse(await (await gateway.request("GET", `/api/v1/policies/city-order${query}`, { as: "manager" })).json());
    expect((await found("")).pack).toEqual(samplePack({ rules: [askForSymptoms, halfTheSeats] }));
    expect((await found("")).versions.map(({ version, saved }) => [version, saved?.by])).toEqual([
      [first.policy.version, "administrator"],
      [second.policy.version, "administrator"],
    ]);
    expect(await found(`?version=${first.policy.version}`)).toMatchObject({ version: first.policy.version, pack: samplePack() });
    expect((await gateway.request("GET", "/api/v1/policies/city-order?version=theatre-75@000000000000", { as: "manager" })).status).toBe(404);
    expect((await gateway.request("GET", "/api/v1/policies/no-such-pack", { as: "manager" })).status).toBe(404);
  });

  test("replace the ones that came with the program", async () => {
    const gateway = await openTestGateway();
    const { pack, versions } = policySchema.parse(await (await gateway.request("GET", "/api/v1/policies/theatre-75", { as: "inspector" })).json());
    const { policy } = await save(gateway, { ...pack, rules: [...pack.rules, { ...askForSymptoms, references: ["design default: for a test"] }] });
    expect(await enter(gateway)).toMatchObject({ verdict: "recheck", policyVersion: policy.version });
    expect(await policyEntries(gateway)).toMatchObject([{}, { added: [policy.version], removed: [versions[0]?.version], reason: "theatre-75 was replaced by a newer version", by: "administrator" }]);
  });
});

describe("a pack that is refused", () => {
  const broken = { ...samplePack(), rules: [{ ...askForSymptoms, symptoms: ["hunger"] }] };

  test.each<[string, string, object, string]>([
    ["says nothing that is known", "city-order", broken, "rules[0].symptoms[0]"],
    ["has another id than its place", "other-order", samplePack(), "id"],
    ["takes the name of what is in force together", "set", samplePack({ id: "set" }), "id"],
    ["is for the own pack of a venue that does not exist", "venue-nowhere", samplePack({ id: "venue-nowhere", layer: "venue" }), "id"],
    ["is for the own pack of a venue, on another layer", "venue-theatre", samplePack({ id: "venue-theatre" }), "layer"],
    ["comes with an activation that gives no reason", "city-order", { ...samplePack(), activation: {} }, "activation.reason"],
    ["is no pack at all", "city-order", {}, "id"],
  ])("%s", async (_what, id, body, path) => {
    const gateway = await openTestGateway();
    const response = await gateway.request("PUT", `/api/v1/policies/${id}`, { as: "administrator", body });
    expect(response.status).toBe(400);
    expect((await response.json()).errors[0]).toMatchObject({ path });
    expect((await gateway.request("GET", `/api/v1/policies/${id}`, { as: "inspector" })).status).toBe(404);
  });

  test("leaves the one in force in force", async () => {
    const gateway = await openTestGateway();
    const { policy } = await save(gateway, samplePack(), { reason: "Order no. 35" });
    expect((await gateway.request("PUT", "/api/v1/policies/city-order", { as: "administrator", body: broken })).status).toBe(400);
    expect((await inForce(gateway)).inForce.map(({ version }) => version)).toContain(policy.version);
    expect(await enter(gateway)).toMatchObject({ verdict: "recheck" });
  });
});

describe("a venue that names another pack than before", () => {
  test("has it in force instead, and its ledger says who saved the venue", async () => {
    const gateway = await openTestGateway();
    const venue = { name: "Theatre", venueClass: "culture.theatre", divisionCode: "310113", policyId: "cn-two-festivals", seats: 400, persons: null, gates: [{ id: "north", name: "North" }] };
    expect((await gateway.request("PUT", "/api/v1/venues/theatre", { as: "administrator", body: venue })).status).toBe(200);
    expect((await inForce(gateway)).inForce.map(({ pack }) => pack.id)).toEqual(["cn-two-festivals"]);
    const reason = "the venue is under cn-two-festivals; the venue is no longer under theatre-75";
    expect((await policyEntries(gateway)).slice(1)).toMatchObject([{ reason, by: "administrator", added: [expect.stringMatching(/^cn-two-festivals@/)], removed: [expect.stringMatching(/^theatre-75@/)] }]);
  });
});

describe("a venue that is no longer covered by a pack", () => {
  const scope = { divisions: ["3101"], venueClasses: null };

  test("is out of it, and its ledger says who moved the venue, or narrowed the pack", async () => {
    const gateway = await openTestGateway();
    await save(gateway, samplePack({ scope }), { reason: "Order no. 35" });
    const venue = { name: "Theatre", venueClass: "culture.theatre", divisionCode: "110101", policyId: "theatre-75", seats: 400, persons: null, gates: [{ id: "north", name: "North" }] };
    await gateway.request("PUT", "/api/v1/venues/theatre", { as: "administrator", body: venue });
    await save(gateway, samplePack({ scope: { divisions: ["1101"], venueClasses: null } }));
    const [, , moved, covered] = await policyEntries(gateway);
    expect(moved).toMatchObject({ added: [], reason: "the scope of city-order no longer covers the venue", by: "administrator" });
    expect(covered).toMatchObject({ removed: [], reason: "Order no. 35" });
    expect((await policyEntries(gateway, "market")).at(-1)).toMatchObject({ added: [], reason: "the scope of city-order no longer covers the venue", by: "administrator" });
  });
});

describe("an activation", () => {
  test("puts a pack in force beside the venue's own, in the ledger and for whoever comes next", async () => {
    const gateway = await openTestGateway();
    const { policy } = await save(gateway, samplePack());
    const before = (await enter(gateway)).policyVersion;
    const answer = await activate(gateway, { venueIds: ["theatre"], reason: "Order no. 35" });
    expect(answer).toMatchObject({ venues: ["theatre"], seatsUnknown: [], activation: { from: "2022-04-16", to: null, ...ofAdministrator, ended: null } });

    const answered = await enter(gateway);
    expect(answered).toMatchObject({ verdict: "recheck", findings: [{ ruleId: "city-order/symptoms" }] });
    expect(answered.policyVersion).toMatch(/^set@[0-9a-f]{32}$/);
    expect(await inForce(gateway)).toMatchObject({ day: "2022-04-16", policyVersion: answered.policyVersion, inForce: [{ version: policy.version, grounds: [{ kind: "activation", activation: ofAdministrator }] }, { grounds: [{ kind: "base" }] }] });
    expect(await policyEntries(gateway)).toMatchObject([
      { policyVersion: before, packs: [before], added: [before], removed: [], reason: "the venue is under theatre-75", by: "test" },
      { policyVersion: answered.policyVersion, packs: [policy.version, before], added: [policy.version], removed: [], ...ofAdministrator },
    ]);
    expect(await policyEntries(gateway, "market")).toHaveLength(1);
  });

  test("can be left out of a pack that is saved by saying null", async () => {
    const gateway = await openTestGateway();
    const response = await gateway.request("PUT", "/api/v1/policies/city-order", { as: "administrator", body: { ...samplePack(), activation: null } });
    expect(await response.json()).toMatchObject({ status: "saved", activated: null });
  });

  test("is ended with a reason, and stays ended as it was", async () => {
    const gateway = await openTestGateway();
    const { policy, activated } = await save(gateway, samplePack(), { reason: "Order no. 35" });
    const path = `/api/v1/policies/city-order/activations/${activated?.activation.id}`;
    const ended = await gateway.request("DELETE", `${path}?reason=Order%20no.%2036`, { as: "administrator" });
    expect(await ended.json()).toMatchObject({ venues: ["theatre", "market"], activation: { ended: { reason: "Order no. 36", by: "administrator" } } });
    expect(await enter(gateway)).toMatchObject({ verdict: "admit", policyVersion: expect.stringMatching(/^theatre-75@/) });
    expect((await policyEntries(gateway)).at(-1)).toMatchObject({ added: [], removed: [policy.version], reason: "Order no. 36", by: "administrator" });
    const again = await gateway.request("DELETE", `${path}?reason=again`, { as: "administrator" });
    expect(await again.json()).toMatchObject({ venues: [], activation: { ended: { reason: "Order no. 36" } } });
    expect((await gateway.request("DELETE", "/api/v1/policies/city-order/activations/no-such-one", { as: "administrator" })).status).toBe(404);
  });

  test("follows the newest version of its pack", async () => {
    const gateway = await openTestGateway();
    const old = await save(gateway, samplePack(), { reason: "Order no. 35" });
    const { policy } = await save(gateway, samplePack({ rules: [halfTheSeats] }));
    expect(await enter(gateway)).toMatchObject({ verdict: "admit", findings: [] });
    expect((await policyEntries(gateway)).at(-1)).toMatchObject({ added: [policy.version], removed: [old.policy.version], reason: "city-order was replaced by a newer version", by: "administrator" });
  });

  test("brings its limits, and says at which venues it cannot", async () => {
    const gateway = await openTestGateway();
    const { activated } = await save(gateway, samplePack({ rules: [halfTheSeats] }), { reason: "Order no. 35" });
    expect(activated).toMatchObject({ venues: ["theatre", "market"], seatsUnknown: ["market"] });
    const counts = async (venueId: string) => (await gateway.request("GET", `/api/v1/venues/${venueId}/counts`, { as: "inspector" })).json();
    expect(await counts("theatre")).toMatchObject({ limit: 200 });
    expect(await counts("market")).toMatchObject({ limit: 50 });
    await gateway.request("DELETE", `/api/v1/policies/city-order/activations/${activated?.activation.id}`, { as: "administrator" });
    expect(await counts("theatre")).toMatchObject({ limit: 300 });
  });

  test("limits only venues of the class that its rule is for", async () => {
    const gateway = await openTestGateway();
    const ofCinemas = { ...halfTheSeats, appliesTo: { venueClasses: ["culture.cinema"] } } as const;
    await save(gateway, samplePack({ rules: [ofCinemas] }), { reason: "Order no. 35" });
    expect(await (await gateway.request("GET", "/api/v1/venues/theatre", { as: "inspector" })).json()).toMatchObject({ limit: 300, limitedBy: "policy-share" });
  });

  test("takes the last day that its pack states without a doubt", async () => {
    const gateway = await openTestGateway();
    await save(gateway, samplePack({ effective: { from: "2022-05-01", to: "2022-05-31", certainty: "stated" } }));
    expect((await activate(gateway, { reason: "a rehearsal" })).activation).toMatchObject({ from: "2022-04-16", to: "2022-05-31" });
    expect((await activate(gateway, { reason: "until further notice", to: null })).activation).toMatchObject({ to: null });
  });

  test.each<[string, object, string]>([
    ["of a venue that does not exist", { venueIds: ["theatre", "nowhere"], reason: "r" }, "venueIds[1]"],
    ["of a venue outside the scope", { venueIds: ["market"], reason: "r" }, "venueIds[0]"],
    ["that is over before it begins", { from: "2022-05-02", to: "2022-05-01", reason: "r" }, "to"],
    ["that was over yesterday", { from: "2022-04-01", to: "2022-04-15", reason: "r" }, "to"],
    ["without a reason", { venueIds: null }, "reason"],
    ["of no venue", { venueIds: [], reason: "r" }, "venueIds"],
  ])("%s is refused", async (_what, body, path) => {
    const gateway = await openTestGateway();
    await save(gateway, samplePack({ scope: { divisions: ["31"], venueClasses: ["culture.theatre"] } }));
    const response = await gateway.request("POST", "/api/v1/policies/city-order/activations", { as: "administrator", body });
    expect(response.status).toBe(400);
    expect((await response.json()).errors[0]).toMatchObject({ path });
    expect((await inForce(gateway)).inForce).toHaveLength(1);
  });

  test("of a pack that nobody has is refused", async () => {
    const gateway = await openTestGateway();
    expect((await gateway.request("POST", "/api/v1/policies/no-such-pack/activations", { as: "administrator", body: { reason: "r" } })).status).toBe(404);
  });
});
