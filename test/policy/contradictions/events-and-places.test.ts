import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { eventUnder, metAs, ruleOf, saidBy, shipped } from "../../support/under-pack.ts";

const meeting = { type: "meeting", organiser: "unit" };

function verdictsOf(pack: string, plan: object, attendees: readonly number[]): readonly string[] {
  return attendees.map((count) => eventUnder(pack, { ...plan, attendees: count }));
}

describe("of two limits that contradict each other, each is held with its own border", () => {
  it("C-20: events of sixty need a plan, a plan and an approval, nothing, or are not allowed at all", () => {
    const sixty = { ...meeting, attendees: 60 };
    expect(eventUnder("cn-two-festivals", { ...sixty, filings: ["control-plan"] })).toBe("admit");
    expect(eventUnder("unit-plant-tong", { ...sixty, filings: ["control-plan"] })).toBe("refuse");
    expect(eventUnder("unit-plant-tong", { ...sixty, filings: ["control-plan", "authority-approval"] })).toBe("admit");
    expect(eventUnder("cn-zj-qingliangfeng", sixty)).toBe("admit");
    expect(eventUnder("cn-wuhan-interim", { ...sixty, type: "job-fair" })).toBe("refuse");
    expect(verdictsOf("cn-zj-qingliangfeng", meeting, [299, 300, 301])).toEqual(["admit", "refuse", "refuse"]);
    expect(verdictsOf("unit-plant-tong", { ...meeting, filings: ["control-plan", "authority-approval"] }, [99, 100, 101])).toEqual(["admit", "refuse", "refuse"]);
    expect(eventUnder("cn-city-social-control", { ...sixty, large: true, filings: ["control-plan"] })).toBe("refuse");
    expect(eventUnder("cn-city-social-control", { ...sixty, large: true, filings: ["control-plan", "event-code", "on-site-guide"] })).toBe("admit");
  });

  it("C-21: exactly fifty people need a plan where the text says from fifty, and none where it says above", () => {
    expect(verdictsOf("cn-two-festivals", meeting, [49, 50, 51])).toEqual(["admit", "refuse", "refuse"]);
    expect(verdictsOf("cn-xj-yining", meeting, [49, 50, 51])).toEqual(["admit", "admit", "refuse"]);
    expect(verdictsOf("cn-ah-guangde-edu", { type: "banquet", organiser: "school-staff" }, [49, 50, 51])).toEqual(["admit", "admit", "refuse"]);
  });

  it("C-22: exactly ten people are fine at a family's table, and too many for a party of school staff", () => {
    expect(verdictsOf("cn-ah-guangde-edu", { type: "party", organiser: "school-staff" }, [9, 10, 11])).toEqual(["admit", "refuse", "refuse"]);
    const family = { type: "household-meal", organiser: "individual", attendees: 10 };
    expect(["cn-two-festivals", "cn-zj-qingliangfeng", "unit-plant-tong", "cn-hn-yueyang-gongtian"].map((pack) => eventUnder(pack, family))).toEqual(["admit", "admit", "admit", "admit"]);
  });

  it("C-23: banquets count by tables, by heads, by occasion or by size", () => {
    const tables = (pack: string, organiser: string) => [4, 5, 6].map((count) => eventUnder(pack, { type: "banquet", organiser, attendees: 30, tables: count }));
    expect(tables("cn-hn-yueyang-gongtian", "individual")).toEqual(["admit", "refuse", "refuse"]);
    expect(tables("cn-two-festivals", "caterer")).toEqual(["admit", "recheck", "recheck"]);
    expect(eventUnder("cn-zj-qingliangfeng", { type: "wedding", organiser: "individual", attendees: 5 })).toBe("refuse");
    expect([false, true].map((large) => eventUnder("cn-wuhan-interim", { type: "wedding", organiser: "individual", attendees: 80, large }))).toEqual(["admit", "refuse"]);
  });

  it("C-24: a theatre is open to three quarters, by booking, or suspended", () => {
    expect(ruleOf("theatre-75/seats-75", "capacity").shareOfSeats).toEqual({ value: 7500, unit: "basis-points", inclusive: true });
    const guest = { evidence: { scans: [{ health: "green" }] }, context: { venueClass: "culture.theatre" } };
    expect(saidBy("cn-two-festivals/booking", guest)).toEqual([["rule.no-booking", "refuse"]]);
    expect(ruleOf("cn-two-festivals/limit-of-public-halls", "capacity").shareOfSeats).toBeNull();
    expect(saidBy("cn-wuhan-interim/leisure-suspended", guest)).toEqual([["rule.suspended", "refuse"]]);
  });

  it("C-25: 75 % are seats, and never the alcohol of a disinfectant", () => {
    const packs = readdirSync("shared/policy/packs").map((file) => shipped(file.replace(/\.json$/, "")));
    const shares = packs.flatMap(({ rules }) => rules.filter((rule) => JSON.stringify(rule).includes("basis-points")));
    expect(shares.length).toBeGreaterThan(10);
    expect(shares.filter((rule) => rule.kind !== "capacity" || rule.references.some((reference) => reference.startsWith("R-283")))).toEqual([]);
    expect(JSON.stringify(ruleOf("cn-xj-yining/parcels-disinfected", "goods-disinfection"))).not.toMatch(/"value"/);
    expect(metAs("R-211", "R-283")).toEqual(["policy", "policy"]);
  });
});
