import { describe, expect, test } from "vitest";
import { policyVersionOf } from "../../gateway/policies/policy-version.ts";
import { askForSymptoms, halfTheSeats, samplePack } from "../support/sample-pack.ts";

const order = { pack: samplePack(), version: "city-order@1" };
const base = { pack: samplePack({ id: "base" }), version: "base@1" };
const inApril = { ...askForSymptoms, during: { from: "2022-04-01", to: "2022-04-30" } };
const dated = { pack: samplePack({ id: "dated", rules: [inApril, halfTheSeats] }), version: "dated@1" };

describe("the version of what is in force", () => {
  test("is that of the pack where there is one", () => {
    expect(policyVersionOf([order], "2022-04-16")).toBe("city-order@1");
  });

  test("names several by their content, in whatever order they come", () => {
    // The first 12 digits of `printf '[["base@1","city-order@1"],[]]' | sha256sum`.
    expect(policyVersionOf([order, base], "2022-04-16")).toBe("set@c46ccbcaee8f5d106fffa3eb382b34dc");
    expect(policyVersionOf([base, order], "2022-04-16")).toBe("set@c46ccbcaee8f5d106fffa3eb382b34dc");
    expect(policyVersionOf([{ ...base, version: "base@2" }, order], "2022-04-16")).not.toBe("set@c46ccbcaee8f5d106fffa3eb382b34dc");
  });

  test("is another one on a day with other rules", () => {
    const april = policyVersionOf([dated], "2022-04-30");
    expect(april).toMatch(/^set@[0-9a-f]{32}$/);
    expect(policyVersionOf([dated], "2022-04-01")).toBe(april);
    expect(policyVersionOf([dated], "2022-05-01")).not.toBe(april);
    expect(policyVersionOf([dated], "2022-03-31")).toBe(policyVersionOf([dated], "2022-05-01"));
  });
});
