import { describe, expect, it } from "vitest";
import { combinePacks } from "../../shared/policy/policy-in-force.ts";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import { policyPackFile } from "../support/policy-pack-file.ts";

const market = policyPackFile("shared/policy/packs/market-four-elements.json");
const noon = Date.parse("2022-03-15T12:00:00+08:00");

/** A town's pack with one mask rule, issued on a day. */
function maskPack(id: string, change: Partial<PolicyPack>): PolicyPack {
  return {
    ...market,
    id,
    effective: { from: "2022-01-08", to: null, certainty: "stated" },
    rules: [{ id: "mask", kind: "mask", references: ["design default: test"], missing: { verdict: "recheck", obligations: [] } }],
    ...change,
  };
}

function idsOf(packs: readonly PolicyPack[], nowMs = noon): readonly string[] {
  return combinePacks("v", packs, nowMs).rules.map(({ id }) => id);
}

const older = maskPack("older", {});
const newer = maskPack("newer", { effective: { from: "2022-02-01", to: null, certainty: "stated" } });

describe("packs of one layer that speak of the same", () => {
  it("leave the newer one, in whatever order they come (R-393)", () => {
    expect(idsOf([older, newer])).toEqual(["newer/mask"]);
    expect(idsOf([newer, older])).toEqual(["newer/mask"]);
  });

  it("hold side by side when they are of the same day", () => {
    expect(idsOf([older, maskPack("twin", {})])).toEqual(["older/mask", "twin/mask"]);
  });

  it.each(["masked", "suspect"] as const)("hold side by side when the day of one is %s, since nobody can say which is newer", (certainty) => {
    const doubtful = maskPack("doubtful", { effective: { from: certainty === "masked" ? "20xx-02-01" : "2022-02-01", to: null, certainty } });
    expect(idsOf([older, doubtful])).toEqual(["older/mask", "doubtful/mask"]);
  });

  it("keep what the newer one does not speak of", () => {
    const rules: PolicyPack["rules"] = [...older.rules, { id: "distance", kind: "spacing", references: ["design default: test"], notKept: { verdict: "recheck", obligations: [] } }];
    expect(idsOf([maskPack("older", { rules }), newer])).toEqual(["older/distance", "newer/mask"]);
  });

  it("are not of the same when they apply to others", () => {
    const rules: PolicyPack["rules"] = [{ id: "mask", kind: "mask", references: ["design default: test"], appliesTo: { roles: ["staff"] }, missing: { verdict: "recheck", obligations: [] } }];
    expect(idsOf([older, maskPack("staff", { rules, effective: newer.effective })])).toEqual(["older/mask", "staff/mask"]);
  });
});

it("a pack whose day is still to come displaces none", () => {
  const tomorrow = maskPack("tomorrow", { effective: { from: "2022-03-16", to: null, certainty: "stated" } });
  const today = maskPack("today", { effective: { from: "2022-03-15", to: null, certainty: "stated" } });
  expect(idsOf([older, tomorrow])).toEqual(["older/mask", "tomorrow/mask"]);
  expect(idsOf([older, today])).toEqual(["today/mask"]);
});

it("a venue's own pack displaces no other of its layer, since an order for one venue is the authority's", () => {
  expect(idsOf([maskPack("order", { layer: "venue" }), maskPack("own", { layer: "venue", effective: newer.effective })])).toEqual(["order/mask", "own/mask"]);
});

it("packs of several layers hold side by side, from the widest to the narrowest", () => {
  const nation = maskPack("nation", { layer: "nation" });
  const venue = maskPack("venue", { layer: "venue", effective: newer.effective });
  expect(idsOf([venue, nation, older])).toEqual(["nation/mask", "older/mask", "venue/mask"]);
});

it("a rule holds on its own first and last day in Beijing, and on no other", () => {
  const rules: PolicyPack["rules"] = older.rules.map((rule) => ({ ...rule, during: { from: "2022-03-14", to: "2022-03-15" } }));
  const dated = maskPack("dated", { rules });
  expect(idsOf([dated], Date.parse("2022-03-13T23:59:59.999+08:00"))).toEqual([]);
  expect(idsOf([dated], Date.parse("2022-03-14T00:00:00+08:00"))).toEqual(["dated/mask"]);
  expect(idsOf([dated], Date.parse("2022-03-15T23:59:59.999+08:00"))).toEqual(["dated/mask"]);
  expect(idsOf([dated], Date.parse("2022-03-16T00:00:00+08:00"))).toEqual([]);
});

it("goods are judged after everything that is said of their carrier", () => {
  const rules: PolicyPack["rules"] = [{ id: "carrier", kind: "carrier-and-goods", references: ["design default: test"], carrierRefused: { verdict: "refuse", obligations: [] } }, ...older.rules];
  expect(idsOf([maskPack("plant", { layer: "nation", rules }), older])).toEqual(["plant/mask", "older/mask", "plant/carrier"]);
});
