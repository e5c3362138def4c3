import { describe, expect, it } from "vitest";
import { parsePolicyPack, rulesPerPackMax } from "../../shared/wire/policy-pack.ts";
import { readJson } from "../support/read-json.ts";

/** The file with one place changed; `undefined` takes the place away. */
function theatreWith(path: readonly (string | number)[], value: unknown): unknown {
  const pack = readJson("shared/policy/packs/theatre-75.json");
  const parents = path.slice(0, -1);
  const holder = parents.reduce<unknown>((place, key) => (typeof place === "object" && place !== null ? Reflect.get(place, key) : undefined), pack);
  const last = path.at(-1);
  if (typeof holder !== "object" || holder === null || last === undefined) throw new Error(`the pack has no ${path.join(".")}`);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
  return pack;
}

function pathsOfFaults(json: unknown): readonly string[] {
  const parsed = parsePolicyPack(json);
  return parsed.kind === "malformed" ? parsed.faults.map((fault) => fault.path) : [];
}

it.each(["theatre-75", "market-four-elements"])("reads %s, and leaves it as it is", (name) => {
  const json = readJson(`shared/policy/packs/${name}.json`);
  expect(parsePolicyPack(json)).toEqual({ kind: "pack", pack: json });
});

describe("refuses", () => {
  it.each([
    ["a kind of rule that nothing enforces", ["rules", 0, "kind"], "weather", "rules[0].kind"],
    ["a bound that does not say whether it includes its number", ["rules", 1, "ageMax", "inclusive"], undefined, "rules[1].ageMax.inclusive"],
    ["a bound in another unit", ["rules", 3, "ageMax", "unit"], "days", "rules[3].ageMax.unit"],
    ["a bound that is a fraction", ["rules", 5, "feverAbove", "value"], 37.3, "rules[5].feverAbove.value"],
    ["a negative bound", ["rules", 4, "ageMax", "value"], -1, "rules[4].ageMax.value"],
    ["more than all seats", ["rules", 7, "shareOfSeats", "value"], 10_001, "rules[7].shareOfSeats.value"],
    ["an outcome that lets in without a word", ["rules", 0, "missing", "verdict"], "admit", "rules[0].missing.verdict"],
    ["a colour without an outcome", ["rules", 0, "outcomes", "grey"], undefined, "rules[0].outcomes.grey"],
    ["an outcome for green", ["rules", 0, "outcomes", "green"], { verdict: "refuse", obligations: [] }, "rules[0].outcomes"],
    ["an obligation that nobody knows", ["rules", 2, "atRisk", "obligations"], ["arrest"], "rules[2].atRisk.obligations[0]"],
    ["a level that no list has", ["rules", 2, "levels"], ["extreme"], "rules[2].levels[0]"],
    ["no level at all", ["rules", 2, "levels"], [], "rules[2].levels"],
    ["a rule without a reference", ["rules", 6, "references"], [], "rules[6].references"],
    ["a reference to a source that the pack does not name", ["rules", 0, "references", 1], "R-134 001-9:L18", "rules[0].references[1]"],
    ["a reference without a place", ["rules", 0, "references", 1], "R-134 001-1", "rules[0].references[1]"],
    ["a reference to nothing", ["rules", 0, "references", 1], "everybody knows", "rules[0].references[1]"],
    ["a word that it does not know", ["rules", 6, "exempt"], ["leaders"], "rules[6]"],
    ["a fever below what is too low", ["rules", 5, "feverAbove", "value"], 340, "rules[5]"],
    ["a fever that is not plausible", ["rules", 5, "plausibleTenthsC", "to"], 373, "rules[5]"],
    ["a border of what is too low that is not plausible", ["rules", 5, "plausibleTenthsC", "from"], 351, "rules[5]"],
    ["a second rule with the same id", ["rules", 1, "id"], "health-code", "rules[1].id"],
    ["an id with blanks", ["id"], "theatre 75", "id"],
    ["an unknown layer", ["layer"], "planet", "layer"],
    ["a title in one language", ["title", "en"], undefined, "title.en"],
    ["a day that no calendar has", ["effective", "from"], "2024-02-30", "effective.from"],
    ["a masked day that is said to be stated", ["effective", "to"], "20xx-03-15", "effective.to"],
    ["no rules", ["rules"], [], "rules"],
    ["a demand for a test after stays in a list of no places", ["rules", 3, "demandedAfter"], { areas: [], lookBack: { value: 2, unit: "days", inclusive: true } }, "rules[3].demandedAfter.areas"],
    ["a demand for a test after nothing at all", ["rules", 3, "demandedAfter"], {}, "rules[3].demandedAfter"],
    ["a rule that excludes every venue class it names", ["rules", 6, "appliesTo"], { venueClasses: ["culture.theatre"], notVenueClasses: ["culture.cinema", "culture.theatre"] }, "rules[6].appliesTo.notVenueClasses"],
  ])("%s", (_title, path, value, fault) => {
    expect(pathsOfFaults(theatreWith(path, value))).toEqual([fault]);
  });

  it("what is no pack at all", () => {
    expect(parsePolicyPack("theatre-75")).toEqual({ kind: "malformed", faults: [{ path: "", detail: "Invalid input: expected object, received string" }] });
  });

  it("more rules than a pack may have", () => {
    const rules = Array.from({ length: rulesPerPackMax + 1 }, (_, index) => ({ id: `status-${index}`, kind: "personal-list", references: ["design default: test"], personClasses: [`class-${index}`], listed: { verdict: "recheck", obligations: [] } }));
    expect(pathsOfFaults(theatreWith(["rules"], rules))).toEqual(["rules"]);
    expect(pathsOfFaults(theatreWith(["rules"], rules.slice(1)))).toEqual([]);
  });

  it("a test of a scheme that could only be sampled when it is overdue", () => {
    const outcome = { verdict: "recheck", obligations: [] };
    const scheme = (fromDay: number) => ({
      id: "fourteen-days",
      kind: "monitoring-scheme",
      references: ["design default: test"],
      label: "14+1",
      trigger: { kind: "listed", personClasses: ["close-contact"] },
      phases: [{ state: "central-quarantine", days: 14, outcome }],
      tests: [{ day: 14, fromDay, missing: outcome }],
    });
    expect(pathsOfFaults(theatreWith(["rules", 6], scheme(15)))).toEqual(["rules[6].tests[0].fromDay"]);
    expect(pathsOfFaults(theatreWith(["rules", 6], scheme(14)))).toEqual([]);
  });

  it("all faults at once, each with its reason", () => {
    const pack = theatreWith(["rules", 4, "ageMax", "inclusive"], undefined);
    expect(parsePolicyPack(typeof pack === "object" ? { ...pack, layer: "planet" } : pack)).toEqual({
      kind: "malformed",
      faults: [
        { path: "layer", detail: 'Invalid option: expected one of "nation"|"province"|"city"|"county"|"town"|"sector"|"venue"' },
        { path: "rules[4].ageMax.inclusive", detail: 'must say whether the value itself counts: "inclusive": true or false' },
      ],
    });
  });
});

it("says which source is missing", () => {
  const parsed = parsePolicyPack(theatreWith(["rules", 0, "references", 1], "R-134 001-9:L18"));
  expect(parsed).toEqual({ kind: "malformed", faults: [{ path: "rules[0].references[1]", detail: "the source 001-9 is not among the sources of the pack" }] });
});

it.each(["R-134 001-1:L18", "R-134 001-1:L18 (borrowed)", "design default: R-999 999-9:L1 says otherwise"])("takes the reference %s", (reference) => {
  expect(pathsOfFaults(theatreWith(["rules", 0, "references", 1], reference))).toEqual([]);
});

it("takes a masked day when it is said to be masked", () => {
  expect(pathsOfFaults(theatreWith(["effective"], { from: null, to: "20xx-03-15", certainty: "masked" }))).toEqual([]);
});
