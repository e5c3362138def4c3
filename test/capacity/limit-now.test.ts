import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limitNow } from "../../shared/capacity/limit-now.ts";
import type { CapacitySetting } from "../../shared/domain/venue.ts";
import type { CapacityRule } from "../../shared/policy/policy-pack.ts";
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

function known(limit: number | null, limitedBy: "policy-share" | "share" | "persons" | null) {
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
    expect(limitNow({ setting: setting({ seats }), capacityRules: theatreRules })).toEqual(known(limit, "policy-share"));
  });

  it.each([
    [400, 299],
    [399, 299],
    [401, 300],
    [4, 2],
    [1, 0],
    [0, 0],
  ])("of %i, strictly below, is %i", (seats, limit) => {
    expect(limitNow({ setting: setting({ seats }), capacityRules: [share(7_500, false)] })).toEqual(known(limit, "policy-share"));
  });

  it("cannot be computed when nobody has said how many seats there are, even beside a number of persons", () => {
    expect(limitNow({ setting: setting({}), capacityRules: theatreRules })).toEqual({ kind: "seats-unknown" });
    expect(limitNow({ setting: setting({ persons: 10 }), capacityRules: theatreRules })).toEqual({ kind: "seats-unknown" });
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
    expect(limitNow({ setting: setting(given), capacityRules: theatreRules })).toEqual(limit);
  });

  it("of several rules of the policy too", () => {
    expect(limitNow({ setting: setting({ seats: 400 }), capacityRules: [share(7_500, true), share(3_000, true)] })).toEqual(known(120, "policy-share"));
  });
});

describe("a flow limit without a number", () => {
  it("leaves the number to the manager", () => {
    expect(limitNow({ setting: setting({ persons: 1_200 }), capacityRules: marketRules })).toEqual(known(1_200, "persons"));
    expect(limitNow({ setting: setting({}), capacityRules: marketRules })).toEqual(known(null, null));
  });

  it("does not count seats unless a share is given", () => {
    expect(limitNow({ setting: setting({ seats: 400 }), capacityRules: marketRules })).toEqual(known(null, null));
    expect(limitNow({ setting: setting({ seats: 100, shareBasisPoints: 5_700 }), capacityRules: [] })).toEqual(known(57, "share"));
    expect(limitNow({ setting: setting({ shareBasisPoints: 5_700 }), capacityRules: [] })).toEqual({ kind: "seats-unknown" });
  });
});

it("is the greatest whole number within the share, never one more", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(10_000), fc.boolean(), (seats, basisPoints, inclusive) => {
      const now = limitNow({ setting: setting({ seats }), capacityRules: [share(basisPoints, inclusive)] });
      if (now.kind === "seats-unknown" || now.limit === null) throw new Error("seats and share are known");
      const allowed = BigInt(seats) * BigInt(basisPoints);
      const [limit, next] = [BigInt(now.limit) * 10_000n, BigInt(now.limit + 1) * 10_000n];
      if (now.limit > 0) expect(inclusive ? limit <= allowed : limit < allowed).toBe(true);
      expect(inclusive ? next > allowed : next >= allowed).toBe(true);
    }),
  );
});
