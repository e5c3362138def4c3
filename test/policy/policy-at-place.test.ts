import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import type { VenueClass } from "../../shared/domain/venue.ts";
import { evaluatePolicy } from "../../shared/policy/evaluate-policy.ts";
import { policyAtPlace } from "../../shared/policy/policy-at-place.ts";
import { combinePacks } from "../../shared/policy/policy-in-force.ts";
import { contextOf, evidenceOf } from "../../shared/wire/case-evidence.ts";
import { caseRisk } from "../support/case-lists.ts";
import { theatrePlace } from "../support/entry-place.ts";
import { policyCaseFile } from "../support/policy-case-file.ts";
import { policyPackFile } from "../support/policy-pack-file.ts";

const casesFolder = "test/fixtures/policy-cases";
const packs = readdirSync("shared/policy/packs").map((file) => policyPackFile(`shared/policy/packs/${file}`));
const nowMs = Date.parse("2022-02-07T12:00:00+08:00");

it("leaves each place the rules that speak of it, also of those who leave", () => {
  const policy = combinePacks("v", packs.filter(({ id }) => id === "cn-hub-fever"), nowMs);
  const rulesAt = (venueClass: VenueClass): readonly string[] => policyAtPlace(policy, { ...theatrePlace, venueClass }).rules.map(({ id }) => id);
  expect(rulesAt("transport.checkpoint")).toEqual([
    "cn-hub-fever/under-observation",
    "cn-hub-fever/close-contacts",
    "cn-hub-fever/temperature-at-hubs",
    "cn-hub-fever/temperature-on-leaving",
    "cn-hub-fever/large-gatherings-only-if-necessary",
  ]);
  expect(rulesAt("culture.theatre")).toEqual(["cn-hub-fever/under-observation", "cn-hub-fever/close-contacts", "cn-hub-fever/large-gatherings-only-if-necessary"]);
});

it.each(readdirSync(casesFolder))("finds of nobody in the cases of %s anything else than all rules do", (file) => {
  for (const row of policyCaseFile(`${casesFolder}/${file}`)) {
    if ("event" in row) continue;
    const policy = combinePacks("v", packs, row.now);
    const context = contextOf(row, { divisions: null, venueClasses: null }, caseRisk);
    const evidence = evidenceOf(row);
    expect(evaluatePolicy(policyAtPlace(policy, context.place), evidence, context)).toEqual(evaluatePolicy(policy, evidence, context));
  }
});
