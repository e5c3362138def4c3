import { describe, expect, test } from "vitest";
import { uuidv7 } from "uuidv7";
import type { Rule } from "../../shared/policy/policy-pack.ts";
import { checkInAnswerSchema, type CheckInRequest } from "../../shared/wire/check-in.ts";
import { checkOutAnswerSchema } from "../../shared/wire/check-out.ts";
import { checkInBody } from "../support/check-in-body.ts";
import { askForSymptoms, feverAtExit, noLivePoultry, samplePack } from "../support/sample-pack.ts";
import { openTestGateway, type TestGateway } from "../support/test-gateway.ts";

const secondReading: Rule = {
  ...feverAtExit,
  id: "fever",
  appliesTo: undefined,
  secondReading: { restMin: { value: 10, unit: "minutes", inclusive: true }, otherInstrument: false },
  fever: { verdict: "refuse", obligations: ["report"] },
};

async function openUnder(...rules: readonly Rule[]): Promise<TestGateway> {
  const gateway = await openTestGateway();
  const response = await gateway.request("PUT", "/api/v1/policies/city-order", { as: "administrator", body: { ...samplePack({ rules }), activation: { reason: "Order no. 35" } } });
  expect(response.status, await response.clone().text()).toBe(200);
  return gateway;
}

async function enter(gateway: TestGateway, changes: Partial<CheckInRequest>): Promise<ReturnType<typeof checkInAnswerSchema.parse>> {
  const body = checkInBody({ scans: [await gateway.health("green", "a")], ...changes });
  return checkInAnswerSchema.parse(await (await gateway.request("POST", "/api/v1/check-ins", { as: "north", body })).json());
}

describe("what staff noted of a visitor", () => {
  test("is looked at by the rules", async () => {
    const gateway = await openUnder(askForSymptoms);
    const symptomsOf = async (visit: CheckInRequest["visit"]) => (await enter(gateway, { visit })).findings.map(({ code, ruleId }) => [code, ruleId]);
    expect(await symptomsOf(undefined)).toEqual([["rule.symptoms-not-asked", "city-order/symptoms"]]);
    expect(await symptomsOf({ symptoms: [] })).toEqual([]);
    expect(await symptomsOf({ symptoms: ["dry-cough"] })).toEqual([["rule.symptoms", "city-order/symptoms"]]);
  });

  test("counts like an itinerary where it is of places stayed in", async () => {
    const gateway = await openTestGateway();
    const declaredStays = [{ divisionCode: "131002", from: "2022-04-10T00:00:00+08:00", to: "2022-04-12T00:00:00+08:00" }];
    expect((await enter(gateway, { visit: { declaredStays } })).findings.map(({ code }) => code)).toContain("area.no-list");
  });

  test("holds earlier readings, so that a rest counts", async () => {
    const gateway = await openUnder(secondReading);
    const temperature = { tenthsC: 374, source: "infrared" } as const;
    const codesAfter = async (at: string | null) =>
      (await enter(gateway, { temperature, earlierTemperatures: at === null ? [] : [{ ...temperature, at }] })).findings.filter(({ ruleId }) => ruleId === "city-order/fever").map(({ code }) => code);
    expect(await codesAfter(null)).toEqual(["temp.rest-first"]);
    expect(await codesAfter("2022-04-16T11:50:01+08:00")).toEqual(["temp.rest-first"]);
    expect(await codesAfter("2022-04-16T11:50:00+08:00")).toEqual(["temp.fever"]);
  });
});

describe("the zone of a gate and the setting of a venue", () => {
  test("are looked at by the rules, and are the whole of it in a city unless said", async () => {
    const gateway = await openUnder({ ...askForSymptoms, appliesTo: { zones: ["audience"], setting: "rural" } });
    expect((await enter(gateway, {})).verdict).toBe("admit");
    const body = { name: "Theatre", venueClass: "culture.theatre", divisionCode: "310113", policyId: "theatre-75", seats: 400, persons: null };
    const put = async (setting: string, zone: string | null) => {
      const gates = [{ id: "north", name: "North", zone }];
      return (await gateway.request("PUT", "/api/v1/venues/theatre", { as: "administrator", body: { ...body, setting, gates } })).json();
    };
    expect(await put("rural", "audience")).toMatchObject({ venue: { setting: "rural", gates: [{ id: "north", zone: "audience" }] } });
    expect((await enter(gateway, {})).verdict).toBe("recheck");
    expect(await (await gateway.request("GET", "/api/v1/door", { as: "north" })).json()).toMatchObject({
      place: { venueId: "theatre", venueClass: "culture.theatre", divisionCode: "310113", setting: "rural", zone: "audience" },
      policy: { packs: [{ id: "city-order" }, { id: "theatre-75" }] },
    });
    await put("rural", null);
    expect((await enter(gateway, {})).verdict).toBe("admit");
    await put("urban", "audience");
    expect((await enter(gateway, {})).verdict).toBe("admit");
  });
});

describe("goods", () => {
  const poultry = { kinds: ["live-poultry"], documents: [], disinfected: null } satisfies NonNullable<CheckInRequest["visit"]>["goods"];
  const parcel = { kinds: ["parcel"], documents: [], disinfected: null } satisfies NonNullable<CheckInRequest["visit"]>["goods"];

  test("that may not come in keep nobody out who carries them", async () => {
    const gateway = await openUnder(noLivePoultry);
    const answer = await enter(gateway, { visit: { goods: poultry } });
    expect(answer).toMatchObject({ verdict: "admit", findings: [], obligations: [], counts: { inside: 1 } });
    expect(answer.goods).toMatchObject({ verdict: "refuse", obligations: ["report"], findings: [{ code: "goods.banned", ruleId: "city-order/poultry" }] });
    const { entries } = await (await gateway.request("GET", "/api/v1/venues/theatre/ledger", { as: "inspector" })).json();
    expect(entries.at(-1)).toMatchObject({ kind: "check-in", verdict: "admit", codes: ["goods.banned"], decidedBy: [] });
  });

  test("that nothing speaks against are admitted, and none at all are not spoken of", async () => {
    const gateway = await openUnder(noLivePoultry);
    expect((await enter(gateway, { visit: { goods: parcel } })).goods).toEqual({ verdict: "admit", findings: [], obligations: [] });
    expect((await enter(gateway, {})).goods).toBeNull();
  });

  test("are judged also where their carrier finds no place", async () => {
    const gateway = await openUnder(noLivePoultry);
    await gateway.request("PUT", "/api/v1/venues/theatre/capacity", { as: "manager", body: { persons: 0, reason: "closed" } });
    expect(await enter(gateway, { visit: { goods: poultry } })).toMatchObject({ verdict: "refuse", findings: [{ code: "capacity.full" }], goods: { verdict: "refuse" } });
  });
});

describe("somebody who leaves", () => {
  const leave = { id: uuidv7(), gateId: "north", at: "2022-04-16T12:00:00+08:00", deviceSeq: 7 };
  const fever = { tenthsC: 374, source: "infrared" };

  async function send(gateway: TestGateway, body: object): Promise<ReturnType<typeof checkOutAnswerSchema.parse>> {
    const response = await gateway.request("POST", "/api/v1/check-outs", { as: "north", body });
    expect(response.status, await response.clone().text()).toBe(200);
    return checkOutAnswerSchema.parse(await response.json());
  }

  test("is counted and not judged where no rule is for those who leave", async () => {
    const gateway = await openUnder(askForSymptoms);
    expect(await send(gateway, { ...leave, temperature: fever })).toEqual({ id: leave.id, counts: expect.objectContaining({ inside: 0 }) });
  });

  test("is counted whatever the rules say, and hears it", async () => {
    const gateway = await openUnder(feverAtExit);
    await enter(gateway, {});
    const answer = await send(gateway, { ...leave, temperature: fever });
    expect(answer).toMatchObject({ verdict: "recheck", obligations: ["report"], findings: [{ code: "temp.fever", ruleId: "city-order/fever-at-exit" }], counts: { inside: 0 } });
    const { entries } = await (await gateway.request("GET", "/api/v1/venues/theatre/ledger", { as: "inspector" })).json();
    const said = { verdict: "recheck", codes: ["temp.fever"], decidedBy: ["temp.fever"], steps: { code: false, temperature: true, mask: false }, policyVersion: answer.policyVersion };
    expect(entries.at(-1)).toMatchObject({ kind: "exit", count: 1, countedOut: 1, ...said });
    expect(JSON.stringify(entries.at(-1))).not.toContain("374");
  });

  test("hears the same again under the same id, whatever would be said now", async () => {
    const gateway = await openUnder(feverAtExit);
    const first = await send(gateway, { ...leave, temperature: fever });
    await gateway.request("PUT", "/api/v1/policies/city-order", { as: "administrator", body: samplePack() });
    expect(await send(gateway, { ...leave, temperature: fever })).toEqual(first);
    expect((await gateway.request("POST", "/api/v1/check-outs", { as: "north", body: leave })).status).toBe(409);
  });

  test("is not held to the rules for those who come", async () => {
    const gateway = await openUnder(feverAtExit, askForSymptoms);
    expect(await send(gateway, { ...leave, temperature: { tenthsC: 365, source: "infrared" } })).toMatchObject({ verdict: "admit", findings: [] });
  });
});
