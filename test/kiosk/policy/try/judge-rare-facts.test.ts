import { expect, test } from "vitest";
import { emptyGazetteer } from "../../../../kiosk/policy/try/gazetteer.ts";
import { judgeVisitor } from "../../../../kiosk/policy/try/judge-visitor.ts";
import { triedEvidence } from "../../../../kiosk/policy/try/try-evidence.ts";
import { plainVisitor, type TriedVisitor } from "../../../../kiosk/policy/try/try-fields.ts";
import type { Rule } from "../../../../shared/policy/policy-pack.ts";
import { theatrePlace } from "../../../support/entry-place.ts";
import { samplePack } from "../../../support/sample-pack.ts";
import { sampleRules } from "../sample-rules.ts";

const nowMs = Date.parse("2022-03-15T10:00:00+08:00");

function judged(rule: Rule, change: Partial<TriedVisitor>) {
  const reading = triedEvidence({ ...plainVisitor, ...change }, { nowMs, venueId: theatrePlace.venueId, places: [], gazetteer: emptyGazetteer });
  if (reading.kind === "faulty") throw new Error(reading.faults.join());
  const { verdict, goodsVerdict, findings } = judgeVisitor(reading, { version: "", packs: [samplePack({ rules: [rule] })], place: theatrePlace, risk: null, nowMs });
  return [verdict, goodsVerdict, findings.map(({ code }) => code)];
}

const noGoods = ["admit", null, []];

test.each<{ rule: Rule; change: Partial<TriedVisitor>; outcome: unknown }>([
  { rule: sampleRules["personal-list"], change: { listed: ["contact"] }, outcome: ["refuse", null, ["status.listed"]] },
  { rule: sampleRules["personal-list"], change: { listed: ["recovered"] }, outcome: noGoods },
  { rule: sampleRules["personal-list"], change: { listed: ["contact"], code: "none" }, outcome: noGoods },
  { rule: sampleRules["monitoring-status"], change: { monitoring: "home-quarantine", monitoringSince: "2022-03-10" }, outcome: ["refuse", null, ["status.in-quarantine"]] },
  { rule: sampleRules["monitoring-status"], change: { monitoring: "home-quarantine", monitoringSince: "2022-03-10", monitoringReleased: "2022-03-15" }, outcome: noGoods },
  { rule: sampleRules["goods-documents"], change: { goods: ["imported-cold-chain"] }, outcome: ["admit", "refuse", ["goods.documents-missing"]] },
  { rule: sampleRules["goods-documents"], change: { goods: ["imported-cold-chain"], goodsDocuments: ["negative-test-certificate"] }, outcome: ["admit", "admit", []] },
  { rule: sampleRules["goods-disinfection"], change: { goods: ["parcel"] }, outcome: ["admit", "recheck", ["goods.not-disinfected"]] },
  { rule: sampleRules["goods-disinfection"], change: { goods: ["parcel"], disinfected: true }, outcome: ["admit", "admit", []] },
  { rule: sampleRules["medicine-register"], change: { medicines: ["antipyretic"], registered: true, identityChecked: true, symptoms: ["fever"] }, outcome: ["refuse", null, ["rule.medicine-suspicious"]] },
  { rule: sampleRules["medicine-register"], change: { medicines: ["cough-medicine"] }, outcome: noGoods },
  { rule: sampleRules["staff-record"], change: { role: "staff", pass: true, medicalChecked: true }, outcome: ["refuse", null, ["rule.staff-record"]] },
  { rule: sampleRules["staff-record"], change: { role: "staff", pass: true, medicalChecked: true, trained: true }, outcome: noGoods },
  { rule: { ...sampleRules.mask, appliesTo: { directions: ["out"] } }, change: { mask: "none", direction: "out" }, outcome: ["recheck", null, ["rule.mask-missing"]] },
  { rule: { ...sampleRules.mask, appliesTo: { directions: ["out"] } }, change: { mask: "none" }, outcome: noGoods },
])("by $rule.kind, $change: $outcome", ({ rule, change, outcome }) => {
  expect(judged(rule, change)).toEqual(outcome);
});
