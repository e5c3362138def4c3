import { describe, expect, test } from "vitest";
import { emptyAttempt } from "../../../kiosk/door/collect/attempt.ts";
import { cityNames } from "../../../kiosk/door/stays/city-names.ts";
import { factRows, isOnlyAboutStays } from "../../../kiosk/door/facts/fact-rows.ts";
import { provinceNames } from "../../../kiosk/door/stays/province-names.ts";
import { dayText, stayLeft } from "../../../kiosk/door/stays/stay-days.ts";
import { daysLookedBack, looksAtStays } from "../../../kiosk/door/stays/stay-look-backs.ts";
import { placesOfRules, placesWithin } from "../../../kiosk/door/stays/stay-places.ts";
import { readDivisions } from "../../../gateway/risk-lists/read-divisions.ts";
import { isDirectlyUnderProvince, isInMunicipality } from "../../../shared/risk/division-code.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import { codeRule, maskRule, spacingRule, symptomsRule } from "./every-rule.ts";
import { attemptOf, checklist, greenCode, itinerary, noonMs, openDoor, requestOf, scanned, setupWith, setupWithMore, theatreSetup } from "./door-fixture.ts";

const refusal = { verdict: "refuse", obligations: [] } as const;
const condition = { levels: ["high"], unit: "county", lookBack: { value: 14, unit: "days", inclusive: true } } as const;
const origin = { scope: "other-city", lookBack: { value: 7, unit: "days", inclusive: false } } as const;

const riskStay: Rule = { id: "stay", references: [], kind: "risk-stay", ...condition, atRisk: refusal };
const portCities: Rule = { id: "ports", references: [], kind: "listed-area-stay", areas: [{ divisionCode: "210283", name: "庄河市" }], lookBack: { value: 2, unit: "days", inclusive: true }, stayed: refusal };
const caseTrack: Rule = { id: "track", references: [], kind: "case-trajectory", tracks: [{ divisionCode: "310113", name: "宝山区某商场", from: "2022-04-14T10:00:00+08:00", to: "2022-04-14T12:00:00+08:00" }], met: refusal };
const arrivalTest: Rule = { id: "arrival", references: [], kind: "arrival-test", demandedAfter: null, within: { value: 24, unit: "hours", inclusive: true }, due: refusal, overdue: refusal };
const test48h: Rule = { id: "test", references: [], kind: "test-certificate", demandedAfter: condition, ageMax: { value: 48, unit: "hours", inclusive: true }, clock: "sampled", positive: refusal };
const scheme: Rule = { id: "scheme", references: [], kind: "monitoring-scheme", label: "14", trigger: { kind: "arrival", from: origin }, phases: [], tests: [] };

describe("rules that look at stays", () => {
  test.each([riskStay, portCities, caseTrack, arrivalTest, test48h, scheme, { ...spacingRule, appliesTo: { from: origin } }])("are those of kind $kind", (rule) => {
    expect(looksAtStays(rule)).toBe(true);
  });

  test.each<Rule>([codeRule, spacingRule, { ...test48h, demandedAfter: null }, { ...scheme, trigger: { kind: "listed", personClasses: ["close-contact"] } }, { ...scheme, trigger: { kind: "border-entry", lookBack: condition.lookBack } }])(
    "are not all others of kind $kind",
    (rule) => {
      expect(looksAtStays(rule)).toBe(false);
    },
  );

  test("look back as far as the widest of them does", () => {
    expect(daysLookedBack([portCities])).toBe(2);
    expect(daysLookedBack([{ ...spacingRule, appliesTo: { from: origin } }])).toBe(6);
    expect(daysLookedBack([portCities, riskStay, scheme])).toBe(14);
    expect(daysLookedBack([{ ...scheme, trigger: { kind: "risk-stay", condition: { ...condition, lookBack: { value: 21, unit: "days", inclusive: true } } } }])).toBe(21);
    expect(daysLookedBack([caseTrack, arrivalTest])).toBe(14);
  });
});

describe("where somebody says to have been", () => {
  test("can be noted where a rule looks at it, and only as long as no itinerary tells it", () => {
    const played = openDoor();
    played.play(scanned(greenCode()));
    expect(checklist(played)).toEqual(["code done", "temperature open", "mask open", "facts offered"]);
    played.play(scanned(itinerary("310115")));
    expect(checklist(played)).not.toContain("facts offered");
    const elsewhere = openDoor(setupWith([codeRule, maskRule]));
    elsewhere.play(scanned(greenCode()));
    expect(checklist(elsewhere)).toEqual(["code done", "mask open"]);
  });

  test("can be noted where a rule speaks only of arrivals, in these roles", () => {
    const ofStudents: Rule = { ...spacingRule, appliesTo: { roles: ["student"], from: origin } };
    const played = openDoor(setupWith([codeRule, maskRule, ofStudents]));
    played.play({ kind: "role", role: "visitor" });
    expect(checklist(played)).toEqual(["code open", "mask open"]);
    played.play({ kind: "role", role: "student" });
    expect(checklist(played)).toEqual(["code open", "mask open", "facts offered"]);
    played.play({ kind: "note", noted: { declaredStays: [stayLeft("320500", 1, noonMs)] } });
    expect(checklist(played)).toEqual(["code open", "mask open", "facts open"]);
  });

  test("refuses at once as an itinerary does, and is sent with its days", () => {
    const played = openDoor();
    played.play(scanned(greenCode()), { kind: "show-step", step: "facts" }, { kind: "note", noted: { declaredStays: [stayLeft("310113", 2, noonMs)] } });
    expect(requestOf(played)).toMatchObject({ visit: { declaredStays: [{ divisionCode: "310113", from: "2022-04-13T16:00:00.000Z", to: "2022-04-14T04:00:00.000Z" }] } });
  });

  test("asks for a test where the city calls for one", () => {
    const played = openDoor();
    played.play(scanned(greenCode()), { kind: "note", noted: { declaredStays: [stayLeft("310115", 14, noonMs)] } });
    expect(checklist(played)).toContain("test open");
    played.play({ kind: "note", noted: { declaredStays: [stayLeft("310115", 15, noonMs)] } });
    expect(checklist(played)).not.toContain("test open");
  });

  test("is the only thing to ask where nothing else is", () => {
    const rowsUnder = (...rules: readonly Rule[]) => {
      const played = openDoor(setupWith([codeRule, maskRule, ...rules]));
      played.play({ kind: "begin" });
      return factRows(attemptOf(played));
    };
    expect(isOnlyAboutStays(rowsUnder(riskStay))).toBe(true);
    expect(isOnlyAboutStays(rowsUnder(riskStay, symptomsRule))).toBe(false);
    expect(isOnlyAboutStays(rowsUnder(riskStay, spacingRule))).toBe(false);
    expect(isOnlyAboutStays(factRows(emptyAttempt))).toBe(false);
  });

  test("stays noted while other things are put right", () => {
    const played = openDoor(setupWithMore(spacingRule));
    played.play({ kind: "show-step", step: "facts" }, { kind: "note", noted: { declaredStays: [stayLeft("320500", 3, noonMs)] } }, { kind: "note", noted: { spacing: true } });
    expect(attemptOf(played).noted).toMatchObject({ spacing: true, declaredStays: [{ divisionCode: "320500" }] });
  });
});

describe("the places to choose from", () => {
  const { areas } = theatreSetup.riskList ?? { areas: [] };

  test("are those at risk first, then the cities of the province and the places that a rule names", () => {
    expect(placesWithin("31", { atRisk: areas, ofRules: [] })).toEqual([{ divisionCode: "310113", name: "宝山区", atRisk: true }]);
    const inLiaoning = placesWithin("21", { atRisk: [{ divisionCode: "2102", name: "辽宁省 大连市" }, { divisionCode: "210302", name: "辽宁省 鞍山市 铁东区" }], ofRules: placesOfRules([portCities, riskStay]) });
    expect(inLiaoning.slice(0, 5)).toEqual([
      { divisionCode: "2102", name: "大连市", atRisk: true },
      { divisionCode: "210302", name: "鞍山市铁东区", atRisk: true },
      { divisionCode: "2101", name: "沈阳", atRisk: false },
      { divisionCode: "210283", name: "庄河市", atRisk: false },
      { divisionCode: "2103", name: "鞍山", atRisk: false },
    ]);
    expect(inLiaoning).toHaveLength(16);
  });

  test("are the province alone where nothing is known of it", () => {
    expect(placesWithin("82", { atRisk: areas, ofRules: [] })).toEqual([]);
  });

  test("are called as in the table of the gateway, and none of its cities is missing", async () => {
    const table = await readDivisions();
    const named = Object.keys(cityNames).flatMap((province) => placesWithin(province, { atRisk: [], ofRules: [] }));
    const cities = [...provinceNames.keys()].filter((province) => !isInMunicipality(province)).flatMap((province) => table.childrenOf(province));
    const all = cities.flatMap((city) => (isDirectlyUnderProvince(city) ? table.childrenOf(city) : [city]));
    expect(all).toHaveLength(365);
    expect(named.map(({ divisionCode }) => divisionCode).toSorted()).toEqual(all.toSorted());
    expect(named.filter(({ divisionCode, name }) => !(table.nameOf(divisionCode) ?? "").startsWith(name))).toEqual([]);
    expect([...provinceNames].filter(([code, name]) => !(table.nameOf(code) ?? "").startsWith(name["zh-CN"]))).toEqual([]);
    expect(provinceNames.size).toBe(34);
  });
});

describe("the day of leaving", () => {
  test("is one in Beijing, counted until noon, and today until now", () => {
    expect(stayLeft("31", 0, noonMs - 3_600_000)).toEqual({ divisionCode: "31", fromMs: Date.parse("2022-04-16T00:00:00+08:00"), toMs: noonMs - 3_600_000 });
    expect(stayLeft("31", 0, noonMs + 3_600_000)).toEqual({ divisionCode: "31", fromMs: Date.parse("2022-04-16T00:00:00+08:00"), toMs: noonMs });
    expect(stayLeft("31", 14, noonMs)).toEqual({ divisionCode: "31", fromMs: Date.parse("2022-04-02T00:00:00+08:00"), toMs: Date.parse("2022-04-02T12:00:00+08:00") });
  });

  test("is called as people at a door call it", () => {
    const midnightMs = Date.parse("2022-04-16T00:00:00+08:00");
    expect([noonMs, midnightMs, midnightMs - 1, midnightMs - 86_400_001, midnightMs - 172_800_001].map((atMs) => dayText(atMs, noonMs, "zh-CN"))).toEqual(["今天", "今天", "昨天", "前天", "4月13日"]);
    expect([noonMs, midnightMs - 1, midnightMs - 86_400_001, midnightMs - 172_800_001].map((atMs) => dayText(atMs, noonMs, "en"))).toEqual(["today", "yesterday", "2 days ago", "13 Apr"]);
  });
});
