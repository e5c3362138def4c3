import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchDivisions } from "../../shared/risk/match-divisions.ts";
import { riskLevels } from "../../shared/risk/risk-area.ts";
import type { AcceptedRiskList, RiskArea, RiskLevel } from "../../shared/risk/risk-area.ts";
import { buildRiskIndex } from "../../shared/risk/risk-index.ts";
import { divisionUnits } from "../../shared/risk/risk-lookup.ts";
import type { DivisionUnit, RiskAnswer } from "../../shared/risk/risk-lookup.ts";
import { divisions } from "./division-fixture.ts";
import { parsed, realList } from "./list-fixture.ts";


function area(divisionCode: string, level: RiskLevel = "high", name = divisionCode): RiskArea {
  return { divisionCode, level, name, places: 1, exact: true };
}

function listAt(endUpdateTimeMs: number, ...areas: readonly RiskArea[]): AcceptedRiskList {
  return { version: `at-${endUpdateTimeMs}`, endUpdateTimeMs, receivedAtMs: endUpdateTimeMs, areas };
}

/** Asks about a list that is in force, at any level. */
function ask(areas: readonly RiskArea[], divisionCode: string, unit: DivisionUnit): RiskAnswer {
  return buildRiskIndex([listAt(100, ...areas)], divisions.has).find({ divisionCode, unit, levels: riskLevels, sinceMs: 0 });
}

test("names the list in force", () => {
  const index = buildRiskIndex([listAt(100), listAt(200)], divisions.has);
  expect([index.version, index.endUpdateTimeMs]).toEqual(["at-200", 200]);
});

test("cannot be built from no list", () => {
  expect(() => buildRiskIndex([], divisions.has)).toThrow(RangeError);
});

describe("the unit of the question", () => {
  const street = area("110105011");

  test.each<[DivisionUnit, string, RiskAnswer["kind"]]>([
    ["street", "110105011", "at-risk"],
    ["street", "110105021", "none"],
    ["county", "110105021", "at-risk"],
    ["county", "110105", "at-risk"],
    ["county", "110101", "none"],
    ["city", "110101", "at-risk"],
    ["city", "11", "at-risk"],
    ["province", "110118003", "at-risk"],
    ["province", "12", "none"],
  ])("%s: a stay in %s is %s when a street is at risk", (unit, code, kind) => {
    expect(ask([street], code, unit)).toEqual(kind === "none" ? { kind } : { kind, areas: [street] });
  });

  test("does not look at what the code says beyond it", () => {
    expect(ask([street], "110105999", "county").kind).toBe("at-risk");
    expect(ask([street], "110105999", "street")).toEqual({ kind: "unknown-place" });
  });

  test("city: a municipality is one city, districts and counties alike", () => {
    expect(ask([area("500237")], "500103", "city")).toEqual({ kind: "at-risk", areas: [area("500237")] });
  });

  test("city: a county directly under its province is no neighbour of the others", () => {
    expect(ask([area("429005")], "429005001", "city").kind).toBe("at-risk");
    expect(ask([area("429005")], "429004", "city")).toEqual({ kind: "none" });
    expect(ask([area("429005")], "4290", "city").kind).toBe("stay-too-coarse");
  });
});

describe("what is not known finely enough", () => {
  test("an area coarser than the unit possibly touches stays in its division, and no others", () => {
    const zone = { ...area("6101"), exact: false };
    expect(ask([zone], "610113", "county")).toEqual({ kind: "possibly", areas: [zone] });
    expect(ask([zone], "610113", "city")).toEqual({ kind: "at-risk", areas: [zone] });
    expect(ask([zone], "610202", "county")).toEqual({ kind: "none" });
    expect(ask([{ ...area("65"), exact: false }], "650102002", "street").kind).toBe("possibly");
  });

  test("an area that touches for sure goes before one that possibly does", () => {
    expect(ask([area("6101"), area("610113")], "610113", "county")).toEqual({ kind: "at-risk", areas: [area("610113")] });
  });

  test("a stay coarser than the unit is answered so when its division has areas at risk", () => {
    expect(ask([area("131002")], "13", "county")).toEqual({ kind: "stay-too-coarse", areas: [area("131002")] });
    expect(ask([area("131002")], "1301", "county")).toEqual({ kind: "none" });
    expect(ask([area("13")], "1301", "county")).toEqual({ kind: "possibly", areas: [area("13")] });
  });

  test.each(["", "1", "130", "99", "139999", "x", "1310020", "131002001x"])("a stay in %j is in an unknown place", (code) => {
    expect(ask([area("131002")], code, "street")).toEqual({ kind: "unknown-place" });
  });
});

describe("levels", () => {
  const index = buildRiskIndex([listAt(100, area("131002", "high"), area("131002", "medium"), area("131003", "low"))], divisions.has);

  test.each<[readonly RiskLevel[], string, readonly RiskArea[]]>([
    [["high"], "131002", [area("131002", "high")]],
    [["medium"], "131002", [area("131002", "medium")]],
    [["high", "medium"], "131002", [area("131002", "high"), area("131002", "medium")]],
    [["high", "medium"], "131003", []],
    [["low"], "131003", [area("131003", "low")]],
    [[], "131002", []],
  ])("%j in %s", (levels, divisionCode, areas) => {
    expect(index.find({ divisionCode, unit: "county", levels, sinceMs: 0 })).toEqual(areas.length > 0 ? { kind: "at-risk", areas } : { kind: "none" });
  });
});

describe("history", () => {
  const here = area("131002");

  function kindsSince(lists: readonly AcceptedRiskList[], ...instants: readonly number[]): string[] {
    const index = buildRiskIndex(lists, divisions.has);
    return instants.map((sinceMs) => index.find({ divisionCode: "131002", unit: "county", levels: ["high"], sinceMs }).kind);
  }

  test("an area of the list in force is at risk since any time", () => {
    expect(kindsSince([listAt(100), listAt(200, here)], 0, 200, 9000)).toEqual(["at-risk", "at-risk", "at-risk"]);
  });

  test("an area is at risk until the list that no longer has it", () => {
    expect(kindsSince([listAt(100, here), listAt(200, here), listAt(300), listAt(400)], 0, 299, 300, 301)).toEqual(["at-risk", "at-risk", "none", "none"]);
  });

  test("an area that came back and went again counts until it last went", () => {
    expect(kindsSince([listAt(100, here), listAt(200), listAt(300, here), listAt(400)], 250, 399, 400)).toEqual(["at-risk", "at-risk", "none"]);
  });

  test("a confirmed list that goes back in time does not shorten what was known", () => {
    expect(kindsSince([listAt(300, here), listAt(200)], 250, 299, 300)).toEqual(["at-risk", "at-risk", "none"]);
  });

  test("the answer shows the area as it was last published", () => {
    const grown = { ...here, places: 7 };
    const index = buildRiskIndex([listAt(100, here), listAt(200, grown), listAt(300)], divisions.has);
    expect(index.find({ divisionCode: "131002", unit: "county", levels: ["high"], sinceMs: 0 })).toEqual({ kind: "at-risk", areas: [grown] });
  });
});

test("a real list: a stay in a street of Beijing at high risk, by street and by county", () => {
  const list = parsed(realList("2022-04-15"));
  const { areas } = matchDivisions(list, divisions);
  const index = buildRiskIndex([{ version: "v", endUpdateTimeMs: list.endUpdateTimeMs, receivedAtMs: 0, areas }], divisions.has);
  const published = { divisionCode: "110105011", level: "high", name: "北京市 朝阳区 酒仙桥街道", places: 1, exact: true };
  const inChaoyang = { levels: ["high"], sinceMs: list.endUpdateTimeMs } as const;
  expect(index.find({ divisionCode: "110105011", unit: "street", ...inChaoyang })).toEqual({ kind: "at-risk", areas: [published] });
  expect(index.find({ divisionCode: "110105", unit: "county", ...inChaoyang })).toEqual({ kind: "at-risk", areas: [published] });
  expect(index.find({ divisionCode: "110105", unit: "street", ...inChaoyang })).toEqual({ kind: "stay-too-coarse", areas: [published] });
  expect(index.find({ divisionCode: "110101", unit: "county", ...inChaoyang })).toEqual({ kind: "none" });
});

describe("agrees with a scan of all lists", () => {
  const codes = ["11", "1101", "110105", "110105011", "110105021", "13", "1310", "131002", "131002001", "131003", "42", "4290", "429004", "429005", "429005001", "50", "5001", "500103", "5002", "500237"];
  const code = fc.constantFrom(...codes);
  const level = fc.constantFrom<RiskLevel>("high", "medium", "low");
  const areas = fc.array(fc.tuple(code, level, fc.constantFrom("a", "b")).map(([divisionCode, riskLevel, name]) => area(divisionCode, riskLevel, name)), { maxLength: 6 });
  const lists = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), areas).map(([time, published]) => listAt(time, ...published)), { minLength: 1, maxLength: 6 });
  const query = fc.record({ divisionCode: code, unit: fc.constantFrom(...divisionUnits), levels: fc.subarray([...riskLevels]), sinceMs: fc.integer({ min: -1, max: 21 }) });

  function unitOf(divisionCode: string, unit: DivisionUnit): [string, boolean] {
    const cityDigits = ["11", "50"].includes(divisionCode.slice(0, 2)) ? 2 : divisionCode.slice(2, 4) === "90" ? 6 : 4;
    const digits = { province: 2, city: cityDigits, county: 6, street: 9 }[unit];
    return [divisionCode.slice(0, digits), divisionCode.length < digits];
  }

  function namesOf(found: readonly RiskArea[]): string[] {
    return [...new Set(found.map((one) => `${one.divisionCode} ${one.level} ${one.name}`))].toSorted();
  }

  test("for any lists and any question", () => {
    fc.assert(
      fc.property(lists, query, (accepted, question) => {
        const [unitCode, isTooCoarse] = unitOf(question.divisionCode, question.unit);
        const atRisk = accepted.flatMap((list, index) => {
          const next = accepted[index + 1];
          const isLateEnough = next === undefined || Math.max(list.endUpdateTimeMs, next.endUpdateTimeMs) > question.sinceMs;
          return isLateEnough ? list.areas.filter((one) => question.levels.includes(one.level)) : [];
        });
        const inside = namesOf(atRisk.filter((one) => one.divisionCode.startsWith(unitCode)));
        const around = namesOf(atRisk.filter((one) => unitCode.startsWith(one.divisionCode) && one.divisionCode !== unitCode));
        const found = buildRiskIndex(accepted, divisions.has).find(question);
        switch (found.kind) {
          case "unknown-place":
            return false;
          case "none":
            return inside.length === 0 && around.length === 0;
          case "at-risk":
            return !isTooCoarse && inside.length > 0 && inside.join() === namesOf(found.areas).join();
          case "stay-too-coarse":
            return isTooCoarse && inside.length > 0 && inside.join() === namesOf(found.areas).join();
          case "possibly":
            return inside.length === 0 && around.length > 0 && around.join() === namesOf(found.areas).join();
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("and asking again, after any other question, gives the same answer", () => {
    fc.assert(
      fc.property(lists, fc.array(query, { minLength: 1, maxLength: 8 }), (accepted, questions) => {
        const index = buildRiskIndex(accepted, divisions.has);
        const first = questions.map((question) => JSON.stringify(index.find(question)));
        const again = questions.map((question) => JSON.stringify(index.find(question)));
        return first.join() === again.join();
      }),
      { numRuns: 200 },
    );
  });
});
