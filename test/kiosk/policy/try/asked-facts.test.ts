import { expect, test } from "vitest";
import { askedFacts, type AskedFacts } from "../../../../kiosk/policy/try/asked-facts.ts";
import type { Rule } from "../../../../shared/policy/policy-pack.ts";
import { sampleRules } from "../sample-rules.ts";

const nothing: AskedFacts = { personClasses: [], monitoringStates: [], goods: [], goodsDocuments: [], isDisinfectionAsked: false, medicines: [], isLeavingAsked: false, staffRecords: [] };
const listedScheme: Rule = { ...sampleRules["monitoring-scheme"], trigger: { kind: "listed", personClasses: ["close-contact", "contact"] } };

test.each<{ title: string; rules: readonly Rule[]; asked: Partial<AskedFacts> }>([
  { title: "a mask", rules: [sampleRules.mask, sampleRules["monitoring-scheme"]], asked: {} },
  { title: "lists of persons", rules: [sampleRules["personal-list"]], asked: { personClasses: ["contact"] } },
  { title: "lists of persons in two ways", rules: [sampleRules["personal-list"], listedScheme], asked: { personClasses: ["close-contact", "contact"] } },
  { title: "a monitoring status", rules: [sampleRules["monitoring-status"]], asked: { monitoringStates: ["home-quarantine"] } },
  { title: "papers of goods", rules: [sampleRules["goods-documents"]], asked: { goods: ["imported-cold-chain"], goodsDocuments: ["negative-test-certificate"] } },
  { title: "banned goods", rules: [sampleRules["goods-ban"]], asked: { goods: ["wildlife"] } },
  { title: "disinfected goods", rules: [sampleRules["goods-disinfection"]], asked: { goods: ["parcel"], isDisinfectionAsked: true } },
  { title: "carriers of any goods", rules: [sampleRules["carrier-and-goods"]], asked: { goods: ["other"] } },
  { title: "medicines", rules: [sampleRules["medicine-register"]], asked: { medicines: ["antipyretic"] } },
  { title: "who leaves", rules: [{ ...sampleRules.mask, appliesTo: { directions: ["in", "out"] } }], asked: { isLeavingAsked: true } },
  { title: "who comes in alone", rules: [{ ...sampleRules.mask, appliesTo: { directions: ["in"] } }], asked: {} },
  { title: "staff records", rules: [sampleRules["staff-record"]], asked: { staffRecords: ["medical-check", "training"] } },
])("rules about $title ask for $asked", ({ rules, asked }) => {
  expect(askedFacts(rules)).toEqual({ ...nothing, ...asked });
});
