import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseCoverageRegister, readCoverageRegister, type CoverageRow } from "../../scripts/policy/coverage-register.ts";
import { shippedPacksWithCases, type PackWithCases } from "../../scripts/policy/policy-files.ts";
import { faultsOfCoverage } from "../../scripts/policy/rule-coverage.ts";
import type { PolicyPack, Rule } from "../../shared/policy/policy-pack.ts";
import { policyPackFile } from "../support/policy-pack-file.ts";

it("every rule of the sources is met where the register says", () => {
  expect(faultsOfCoverage(readCoverageRegister(), shippedPacksWithCases(), existsSync)).toEqual([]);
});

describe("the register", () => {
  const theatre = policyPackFile("shared/policy/packs/theatre-75.json");
  const mask: Rule = { id: "mask", kind: "mask", references: ["R-009 003-8:L267"], missing: { verdict: "recheck", obligations: [] } };
  const capacity: Rule = { id: "seats", kind: "capacity", references: ["R-211 000-2:L22"], shareOfSeats: null };
  const pack: PolicyPack = { ...theatre, id: "pack", rules: [mask, capacity] };
  const row: CoverageRow = { id: "R-009", slug: "key_unit_mask_temp_code", seed: "003-8:L267", basis: "E", as: "policy", note: "mask at the door" };
  const withoutCases: PackWithCases = { pack, cases: [] };

  /** What is said of one row, leaving out that the 465 others are missing. */
  function faults(one: CoverageRow, packs: readonly PackWithCases[] = [withoutCases]): readonly string[] {
    return faultsOfCoverage([one], packs, (path) => path === "test/there.test.ts").filter((fault) => !fault.endsWith("has no row"));
  }

  it("has each of the 466 rules once", () => {
    const complaints = faultsOfCoverage([row, row], [withoutCases], () => false);
    expect(complaints.filter((fault) => fault.endsWith("has no row"))).toHaveLength(465);
    expect(complaints).toContain("R-009 has a row too many");
  });

  it("calls no rule policy that no pack expresses, or no case shows", () => {
    expect(faults({ ...row, id: "R-010" })).toEqual(["R-010 key_unit_mask_temp_code is said to be policy, but no rule of a pack refers to it"]);
    expect(faults(row)).toEqual(["R-009 key_unit_mask_temp_code is said to be policy, but no case names it"]);
    const shown = policyCase();
    expect(faults(row, [{ pack, cases: [shown] }])).toEqual([]);
    expect(faults({ ...row, as: "planned" }, [{ pack, cases: [shown] }])).toEqual(["R-009 key_unit_mask_temp_code has 1 cases, but is not said to be policy"]);
  });

  it("wants a test for what says nothing at the door", () => {
    const seats: CoverageRow = { ...row, id: "R-211", slug: "seats_75" };
    expect(faults(seats)).toEqual(["R-211 seats_75 is policy that says nothing at the door: a test that shows it must be named"]);
    expect(faults({ ...seats, where: ["test/there.test.ts"] })).toEqual([]);
  });

  it("names only files and rules that exist, and says where a feature is", () => {
    expect(faults({ ...row, as: "feature", where: ["test/there.test.ts", "pack/mask"] })).toEqual([]);
    expect(faults({ ...row, as: "feature", where: ["test/gone.test.ts", "pack/gone"] })).toEqual([
      "R-009 key_unit_mask_temp_code names test/gone.test.ts, which is neither a file nor a rule of a pack",
      "R-009 key_unit_mask_temp_code names pack/gone, which is neither a file nor a rule of a pack",
    ]);
    expect(faults({ ...row, as: "feature" })).toEqual(["R-009 key_unit_mask_temp_code is said to be a feature, but not where"]);
  });

  it("says in a note how each rule is met, or why not", () => {
    expect(faults({ ...row, as: "out-of-scope", note: " " })).toEqual(["R-009 key_unit_mask_temp_code has no note that says how it is met, or why not"]);
  });

  it("is refused with the place of the fault", () => {
    expect(parseCoverageRegister([{ ...row, as: "maybe" }])).toMatchObject({ kind: "malformed", faults: [{ path: "[0].as" }] });
    expect(parseCoverageRegister([{ ...row, seed: "somewhere" }])).toMatchObject({ kind: "malformed", faults: [{ path: "[0].seed" }] });
  });

  function policyCase(): PackWithCases["cases"][number] {
    const [first] = shippedPacksWithCases().flatMap(({ cases }) => cases);
    if (first === undefined) throw new Error("there is no case");
    return { ...first, rule: "R-009", by: "mask" };
  }
});
