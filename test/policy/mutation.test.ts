import { describe, expect, it } from "vitest";
import { readEquivalentMutants } from "../../scripts/policy/equivalent-mutants.ts";
import { mutantsOf } from "../../scripts/policy/mutants.ts";
import { shippedPacksWithCases } from "../../scripts/policy/policy-files.ts";
import { allMutants, fateOf, sampleOf } from "../../scripts/policy/run-mutants.ts";

const sampleSize = 2_500;
const seed = 20_220_210;

function namesOf(rule: Parameters<typeof mutantsOf>[0]): readonly string[] {
  return mutantsOf(rule).map(({ name }) => name);
}

describe("a rule is broken", () => {
  it("at its bounds, one unit both ways and at the border itself", () => {
    expect(namesOf({ id: "list", kind: "risk-list-age", references: [], ageMax: { value: 48, unit: "hours", inclusive: true } })).toEqual([
      "no rule",
      "without ageMax",
      "ageMax.value: 47",
      "ageMax.value: 49",
      "ageMax.without unit",
      "ageMax.unit: province",
      "ageMax.unit: city",
      "ageMax.unit: county",
      "ageMax.unit: street",
      "ageMax.inclusive: false",
    ]);
  });

  it("in its outcomes, milder and harder, with more and less to do", () => {
    expect(namesOf({ id: "spacing", kind: "spacing", references: [], notKept: { verdict: "recheck", obligations: ["report"] } })).toEqual([
      "no rule",
      "without notKept",
      "notKept.verdict: admit-with-condition",
      "notKept.verdict: refuse",
      "notKept.obligations with register",
      "notKept.obligations without report",
      "notKept.obligations with hold",
    ]);
  });

  it("in its lists, selectors and days", () => {
    expect(namesOf({ id: "x", kind: "x", appliesTo: { roles: ["staff", "student"] }, during: { from: "2022-03-01", to: null }, levels: ["high"], phases: [{ days: 14, outcome: null }] })).toEqual([
      "no rule",
      "without appliesTo",
      "appliesTo.without roles",
      'appliesTo.roles without "staff"',
      'appliesTo.roles without "student"',
      "without during",
      "during.without from",
      "during.from: 2022-02-28",
      "during.from: 2022-03-02",
      "without levels",
      'levels without "high"',
      "levels with medium",
      "levels with low",
      "without phases",
      "phases without [0]",
      "phases [0].days: 13",
      "phases [0].days: 15",
      "phases [0].outcome: refuse",
    ]);
  });
});

it("a rule that is put back as it was is noticed by no case, in any pack", () => {
  const untouched = shippedPacksWithCases().flatMap(({ pack, cases }) => allMutants([{ pack, cases }]).map((named) => ({ ...named, mutant: { name: "nothing", rule: JSON.parse(JSON.stringify(pack.rules.find(({ id }) => id === named.ruleId))) } })));
  const oneEach = [...new Map(untouched.map((named) => [`${named.pack.id}/${named.ruleId}`, named])).values()];
  expect(oneEach.length).toBeGreaterThan(250);
  expect(oneEach.filter((named) => fateOf(named) !== "survived").map(({ pack, ruleId }) => `${pack.id}/${ruleId}`)).toEqual([]);
});

describe("the cases of the packs", () => {
  const packs = shippedPacksWithCases();
  const mutants = allMutants(packs);

  it("notice every broken comparison of a sample, but for those that are listed with a reason", () => {
    const reasons = new Set(readEquivalentMutants().map(({ pack, rule, mutant }) => `${pack}/${rule} ${mutant}`));
    const survivors = sampleOf(mutants, sampleSize, seed).filter((mutant) => fateOf(mutant) === "survived");
    expect(survivors.map(({ pack, ruleId, mutant }) => `${pack.id}/${ruleId} ${mutant.name}`).filter((name) => !reasons.has(name))).toEqual([]);
  });

  it("are enough to be worth breaking", () => {
    expect(mutants.length).toBeGreaterThan(5_000);
  });

  it("are excused by no reason for a mutant that is not there, or that they notice", () => {
    const fates = new Map(readEquivalentMutants().map(({ pack, rule, mutant }) => [`${pack}/${rule} ${mutant}`, "not there"]));
    for (const named of mutants) {
      const name = `${named.pack.id}/${named.ruleId} ${named.mutant.name}`;
      if (fates.has(name)) fates.set(name, fateOf(named));
    }
    expect([...fates].filter(([, fate]) => fate !== "survived")).toEqual([]);
  });
});

it("a sample is the same for the same seed, and has nothing twice", () => {
  const letters = ["a", "b", "c", "d", "e", "f"];
  expect(sampleOf(letters, 3, 1)).toEqual(sampleOf(letters, 3, 1));
  expect(new Set(sampleOf(letters, 10, 2))).toEqual(new Set(letters));
});
