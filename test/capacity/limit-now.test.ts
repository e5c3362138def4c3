import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limitNow } from "../../shared/capacity/limit-now.ts";
import type { CapacitySetting, Licence } from "../../shared/domain/venue.ts";
import type { CapacityRule } from "../../shared/policy/rules/capacity.ts";
import { policyPackFile } from "../support/policy-pack-file.ts";

function rulesOf(path: string): readonly CapacityRule[] {
  return policyPackFile(path).rules.filter((rule) => rule.kind === "capacity");
}

const theatreRules = rulesOf("shared/policy/packs/theatre-75.json");
const marketRules = rulesOf("shared/policy/packs/market-four-elements.json");

function share(value: number, inclusive: boolean): CapacityRule {
  return { id: "share", kind: "capacity", references: ["test"], shareOfSeats: { value, unit: "basis-points", inclusive } };
}

function setting(given: Partial<CapacitySetting>): CapacitySetting {
  return { seats: null, shareBasisPoints: null, persons: null, ...given };
}

const unlicensed: Licence = { seats: null, persons: null };

function known(limit: number | null, limitedBy: "policy-share" | "share" | "licence" | "persons" | null) {
  return { kind: "known", limit, limitedBy };
}

describe("75 % of the seats", () => {
  it.each([
    [400, 300],
    [399, 299],
    [401, 300],
    [4, 3],
    [2, 1],
    [1, 0],
    [0, 0],
    [1_000_000, 750_000],
  ])("of %i is %i", (seats, limit) => {
    expect(limitNow({ licence: unlicensed, setting: setting({ seats }), capacityRules: theatreRules })).toEqual(known(limit, "policy-share"));
  });

  it.each([
    [400, 299],
    [399, 299],
    [401, 300],
    [4, 2],
    [1, 0],
    [0, 0],
  ])("of %i, strictly below, is %i", (seats, limit) => {
    expect(limitNow({ licence: unlicensed, setting: setting({ seats }), capacityRules: [share(7_500, false)] })).toEqual(known(limit, "policy-share"));
  });

  it("cannot be computed when nobody has said how many seats there are, even beside a number of persons", () => {
    expect(limitNow({ licence: unlicensed, setting: setting({}), capacityRules: theatreRules })).toEqual({ kind: "seats-unknown" });
    expect(limitNow({ licence: unlicensed, setting: setting({ persons: 10 }), capacityRules: theatreRules })).toEqual({ kind: "seats-unknown" });
  });
});

describe("the smallest limit wins", () => {
  it.each([
    [{ seats: 400, shareBasisPoints: 5_000 }, known(200, "share")],
    [{ seats: 400, shareBasisPoints: 9_000 }, known(300, "policy-share")],
    [{ seats: 400, shareBasisPoints: 7_500 }, known(300, "policy-share")],
    [{ seats: 400, persons: 299 }, known(299, "persons")],
    [{ seats: 400, persons: 300 }, known(300, "policy-share")],
    [{ seats: 400, persons: 301 }, known(300, "policy-share")],
    [{ seats: 400, persons: 0 }, known(0, "persons")],
    [{ seats: 400, shareBasisPoints: 5_000, persons: 150 }, known(150, "persons")],
  ])("of %j under the theatre's policy", (given, limit) => {
    expect(limitNow({ licence: unlicensed, setting: setting(given), capacityRules: theatreRules })).toEqual(limit);
  });

  it("of several rules of the policy too", () => {
    expect(limitNow({ licence: unlicensed, setting: setting({ seats: 400 }), capacityRules: [share(7_500, true), share(3_000, true)] })).toEqual(known(120, "policy-share"));
  });
});

describe("a licence", () => {
  const hall: Licence = { seats: 400, persons: 350 };

  it.each([
    [{ seats: 1_000_000 }, known(300, "policy-share")],
    [{ seats: 1_000_000, persons: 1_000_000, shareBasisPoints: 10_000 }, known(300, "policy-share")],
    [{}, known(300, "policy-share")],
    [{ seats: 399 }, known(299, "policy-share")],
    [{ persons: 299 }, known(299, "persons")],
    [{ shareBasisPoints: 5_000 }, known(200, "share")],
  ])("of 400 seats and 350 persons can only be lowered by %j", (given, limit) => {
    expect(limitNow({ licence: hall, setting: setting(given), capacityRules: theatreRules })).toEqual(limit);
  });

  it.each([
    [{}, known(50, "licence")],
    [{ persons: 51 }, known(50, "licence")],
    [{ persons: 49 }, known(49, "persons")],
    [{ persons: 0 }, known(0, "persons")],
  ])("of 50 persons holds where the policy has no number, beside %j", (given, limit) => {
    expect(limitNow({ licence: { seats: null, persons: 50 }, setting: setting(given), capacityRules: marketRules })).toEqual(limit);
  });

  it("never allows more than it does alone, whatever is given", () => {
    const count = fc.option(fc.nat(1_000));
    fc.assert(
      fc.property(fc.nat(1_000), count, fc.record({ seats: count, shareBasisPoints: fc.option(fc.nat(10_000)), persons: count }), (seats, persons, given) => {
        const licence = { seats, persons };
        const [alone, beside] = [setting({}), given].map((each) => limitNow({ licence, setting: each, capacityRules: theatreRules }));
        if (alone?.kind !== "known" || beside?.kind !== "known" || alone.limit === null) throw new Error("the seats are known");
        expect(beside.limit).toBeLessThanOrEqual(alone.limit);
      }),
    );
  });
});

describe("a flow limit without a number", () => {
  it("leaves the number to the manager", () => {
    expect(limitNow({ licence: unlicensed, setting: setting({ persons: 1_200 }), capacityRules: marketRules })).toEqual(known(1_200, "persons"));
    expect(limitNow({ licence: unlicensed, setting: setting({}), capacityRules: marketRules })).toEqual(known(null, null));
  });

  it("does not count seats unless a share is given", () => {
    expect(limitNow({ licence: unlicensed, setting: setting({ seats: 400 }), capacityRules: marketRules })).toEqual(known(null, null));
    expect(limitNow({ licence: unlicensed, setting: setting({ seats: 100, shareBasisPoints: 5_700 }), capacityRules: [] })).toEqual(known(57, "share"));
    expect(limitNow({ licence: unlicensed, setting: setting({ shareBasisPoints: 5_700 }), capacityRules: [] })).toEqual({ kind: "seats-unknown" });
  });
});

it("is the greatest whole number within the share, never one more", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(10_000), fc.boolean(), (seats, basisPoints, inclusive) => {
      const now = limitNow({ licence: unlicensed, setting: setting({ seats }), capacityRules: [share(basisPoints, inclusive)] });
      if (now.kind === "seats-unknown" || now.limit === null) throw new Error("seats and share are known");
      const allowed = BigInt(seats) * BigInt(basisPoints);
      const [limit, next] = [BigInt(now.limit) * 10_000n, BigInt(now.limit + 1) * 10_000n];
      if (now.limit > 0) expect(inclusive ? limit <= allowed : limit < allowed).toBe(true);
      expect(inclusive ? next > allowed : next >= allowed).toBe(true);
    }),
  );
});
