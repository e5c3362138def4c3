import type { Rule, RuleKind } from "../../../shared/policy/policy-pack.ts";
import type { Outcome, RuleBase } from "../../../shared/policy/rule-parts.ts";

const refuse: Outcome = { verdict: "refuse", obligations: [] };
const report: Outcome = { verdict: "refuse", obligations: ["report"] };
const recheck: Outcome = { verdict: "recheck", obligations: [] };
const noted: Outcome = { verdict: "admit-with-condition", obligations: ["register"] };

function base(id: string): RuleBase {
  return { id, references: ["design default: for a test"] };
}

/** One rule of every kind, so that nothing that speaks of rules can forget one. */
export const sampleRules: { readonly [Kind in RuleKind]: Extract<Rule, { readonly kind: Kind }> } = {
  "code-status": { ...base("health-code"), kind: "code-status", missing: recheck, outcomes: { yellow: report, red: report, grey: refuse }, bySight: noted, withDocument: noted },
  "credentials-required": { ...base("codes"), kind: "credentials-required", credentials: ["health-code", "itinerary"], missing: recheck },
  "itinerary-colour": { ...base("itinerary-colour"), kind: "itinerary-colour", outcomes: { yellow: null, orange: refuse, red: report }, starred: recheck },
  "code-freshness": { ...base("fresh"), kind: "code-freshness", codeKinds: ["health-code"], ageMax: { value: 1440, unit: "minutes", inclusive: true } },
  "issuer-silence": { ...base("silence"), kind: "issuer-silence", outcome: { verdict: "recheck", obligations: [] } },
  "not-asked": { ...base("no-itinerary"), kind: "not-asked", credentials: ["itinerary"] },
  "risk-stay": { ...base("stay"), kind: "risk-stay", levels: ["high", "medium"], unit: "county", lookBack: { value: 14, unit: "days", inclusive: true }, atRisk: report },
  "risk-list-age": { ...base("list-age"), kind: "risk-list-age", ageMax: { value: 48, unit: "hours", inclusive: false } },
  "listed-area-stay": { ...base("listed"), kind: "listed-area-stay", areas: [{ divisionCode: "4403", name: "深圳市" }], lookBack: { value: 7, unit: "days", inclusive: false }, stayed: refuse },
  "case-trajectory": {
    ...base("track"),
    kind: "case-trajectory",
    tracks: [{ divisionCode: "140105", name: "小店区某超市", from: "2022-03-01T10:00:00+08:00", to: "2022-03-01T11:30:00+08:00" }],
    met: { verdict: "refuse", obligations: ["report", "hold"] },
  },
  "test-certificate": {
    ...base("test"),
    kind: "test-certificate",
    demandedAfter: { levels: ["medium"], unit: "city", lookBack: { value: 14, unit: "days", inclusive: true }, nowOnly: true },
    ageMax: { value: 48, unit: "hours", inclusive: true },
    clock: "sampled",
    positive: report,
  },
  "arrival-test": { ...base("arrival"), kind: "arrival-test", demandedAfter: null, within: { value: 24, unit: "hours", inclusive: true }, due: noted, overdue: refuse },
  "test-frequency": { ...base("often"), kind: "test-frequency", testsMin: 2, window: { value: 7, unit: "days", inclusive: true }, overdue: recheck },
  "monitoring-scheme": {
    ...base("scheme"),
    kind: "monitoring-scheme",
    label: "14+7",
    trigger: { kind: "border-entry", lookBack: { value: 21, unit: "days", inclusive: true } },
    phases: [
      { state: "central-quarantine", days: 14, outcome: report },
      { state: "home-health-monitoring", days: 7, outcome: null },
    ],
    tests: [{ day: 2, missing: recheck }],
  },
  "monitoring-status": { ...base("status"), kind: "monitoring-status", outcomes: { "home-quarantine": report } },
  "personal-list": { ...base("person-list"), kind: "personal-list", personClasses: ["contact"], listed: report },
  access: { ...base("booking"), kind: "access", ground: "no-booking", unless: [{ kind: "booking" }, { kind: "pass", holders: ["staff"], approvers: ["值班经理"] }], outcome: refuse },
  "time-slot": { ...base("slot"), kind: "time-slot", grace: { value: 30, unit: "minutes", inclusive: true }, outside: recheck },
  "staff-record": { ...base("record"), kind: "staff-record", requires: ["medical-check", "training"], missing: refuse },
  temperature: {
    ...base("temperature"),
    kind: "temperature",
    feverAbove: { value: 373, unit: "tenths-celsius", inclusive: false },
    tooLowBelow: { value: 350, unit: "tenths-celsius", inclusive: false },
    plausibleTenthsC: { from: 300, to: 450 },
    feverAboveBySource: { infrared: { value: 370, unit: "tenths-celsius", inclusive: true } },
    secondReading: { restMin: { value: 10, unit: "minutes", inclusive: true }, otherInstrument: true },
    fever: refuse,
  },
  mask: { ...base("mask"), kind: "mask", missing: recheck },
  symptoms: { ...base("symptoms"), kind: "symptoms", symptoms: ["fever", "dry-cough"], notAsked: recheck, found: refuse },
  questions: { ...base("questions"), kind: "questions", questions: [{ id: "abroad", text: { "zh-CN": "14天内是否出境？", en: "Abroad within 14 days?" } }], unanswered: recheck, yes: refuse },
  cooperation: { ...base("cooperation"), kind: "cooperation", refused: refuse, abusive: report },
  spacing: { ...base("spacing"), kind: "spacing", notKept: recheck },
  identity: { ...base("identity"), kind: "identity", notChecked: recheck },
  registration: { ...base("registration"), kind: "registration", notRegistered: recheck, advice: "avoid-crowds" },
  "required-papers": { ...base("papers"), kind: "required-papers", papers: ["release-certificate"], missing: refuse },
  "medicine-register": { ...base("medicine"), kind: "medicine-register", medicines: ["antipyretic"], realName: true, ask: true, incomplete: recheck, suspicious: report },
  "goods-documents": { ...base("goods-papers"), kind: "goods-documents", goods: ["imported-cold-chain"], documents: ["negative-test-certificate"], missing: refuse },
  "goods-ban": { ...base("ban"), kind: "goods-ban", goods: ["wildlife"], banned: report },
  "goods-disinfection": { ...base("disinfection"), kind: "goods-disinfection", goods: ["parcel"], notDone: recheck },
  "carrier-and-goods": { ...base("carrier"), kind: "carrier-and-goods", carrierRefused: refuse },
  "event-size": { ...base("event"), kind: "event-size", types: ["banquet"], tablesFrom: { value: 5, unit: "tables", inclusive: true }, filings: ["committee-filing"], notAllowed: refuse },
  capacity: { ...base("seats"), kind: "capacity", shareOfSeats: { value: 7500, unit: "basis-points", inclusive: true } },
  "never-stricter": { ...base("six-no"), kind: "never-stricter", lints: ["LINT-0", "LINT-6"] },
};
