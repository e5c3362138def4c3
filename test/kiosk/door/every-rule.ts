import type { PolicyPack, Rule, RuleKind } from "../../../shared/policy/policy-pack.ts";
import { theatrePack } from "./door-fixture.ts";

type RuleOf<Kind extends RuleKind> = Extract<Rule, { kind: Kind }>;

const again = { verdict: "recheck", obligations: [] } as const;
const no = { verdict: "refuse", obligations: [] } as const;
const withCare = { verdict: "admit-with-condition", obligations: [] } as const;

/** A health code, or what stands in for it. */
export const codeRule: RuleOf<"code-status"> = {
  id: "code",
  references: [],
  kind: "code-status",
  missing: again,
  outcomes: { yellow: no, red: no, grey: no },
  bySight: withCare,
  withDocument: withCare,
};

/** Above 37.3 a second reading decides, after ten minutes and with another instrument. */
export const restRule: RuleOf<"temperature"> = {
  id: "rest",
  references: [],
  kind: "temperature",
  feverAbove: { value: 373, unit: "tenths-celsius", inclusive: false },
  tooLowBelow: { value: 350, unit: "tenths-celsius", inclusive: false },
  plausibleTenthsC: { from: 300, to: 450 },
  secondReading: { restMin: { value: 10, unit: "minutes", inclusive: true }, otherInstrument: true },
  fever: no,
};

export const maskRule: RuleOf<"mask"> = { id: "mask", references: [], kind: "mask", missing: again };

export const medicalMaskRule: RuleOf<"mask"> = { id: "medical-mask", references: [], kind: "mask", medical: true, missing: again };

export const cooperationRule: RuleOf<"cooperation"> = { id: "cooperation", references: [], kind: "cooperation", refused: no, abusive: { verdict: "refuse", obligations: ["report"] } };

export const spacingRule: RuleOf<"spacing"> = { id: "distance", references: [], kind: "spacing", notKept: again };

export const symptomsRule: RuleOf<"symptoms"> = { id: "symptoms", references: [], kind: "symptoms", symptoms: ["fever", "dry-cough", "diarrhoea"], notAsked: again, found: no };

export const questionsRule: RuleOf<"questions"> = {
  id: "questions",
  references: [],
  kind: "questions",
  questions: [
    { id: "key-area", text: { "zh-CN": "最近14天内，本人或家人是否去过重点疫区？", en: "In the last 14 days, were you or your family in a key epidemic area?" } },
    { id: "contact", text: { "zh-CN": "最近14天内，是否接触过发热、咳嗽的人？", en: "In the last 14 days, were you close to anybody with fever or cough?" } },
  ],
  unanswered: again,
  yes: no,
};

export const identityRule: RuleOf<"identity"> = { id: "identity", references: [], kind: "identity", notChecked: again };

export const registrationRule: RuleOf<"registration"> = { id: "registration", references: [], kind: "registration", notRegistered: again, advice: null };

export const papersRule: RuleOf<"required-papers"> = { id: "papers", references: [], kind: "required-papers", papers: ["health-card", "immunisation-certificate"], missing: again };

export const medicineRule: RuleOf<"medicine-register"> = {
  id: "medicines",
  references: [],
  kind: "medicine-register",
  medicines: ["antipyretic", "cough-medicine"],
  realName: true,
  ask: true,
  incomplete: again,
  suspicious: { verdict: "admit-with-condition", obligations: ["report"] },
};

export const approvalRule: RuleOf<"access"> = { id: "approval", references: [], kind: "access", ground: "no-approval", unless: [{ kind: "pass" }], outcome: no };

export const goodsRules: readonly Rule[] = [
  { id: "cold-chain", references: [], kind: "goods-documents", goods: ["imported-cold-chain"], documents: ["quarantine-certificate", "negative-test-certificate"], missing: no },
  { id: "no-wildlife", references: [], kind: "goods-ban", goods: ["wildlife"], banned: { verdict: "refuse", obligations: ["report"] } },
  { id: "surface", references: [], kind: "goods-disinfection", goods: ["parcel", "imported-cold-chain"], notDone: again },
  { id: "joint", references: [], kind: "carrier-and-goods", carrierRefused: no },
];

/** Whoever leaves is measured, with a rest before a second reading, and wears a mask; goods need their papers. */
export const exitRules: readonly Rule[] = [restRule, maskRule, ...goodsRules.slice(0, 1)].map((rule) => ({ ...rule, id: `${rule.id}-out`, appliesTo: { directions: ["out"] } }));

function of(rule: Rule, ...roles: readonly ("visitor" | "staff" | "student" | "courier" | "patient")[]): Rule {
  return { ...rule, appliesTo: { roles } };
}

/** A venue that asks everybody for something else, so that each panel of the door can be opened. */
export const everyRulePack: PolicyPack = {
  ...theatrePack,
  id: "every-rule",
  scope: { divisions: null, venueClasses: null },
  rules: [
    codeRule,
    restRule,
    of(medicalMaskRule, "student"),
    of(maskRule, "visitor", "staff", "courier", "patient"),
    cooperationRule,
    ...[spacingRule, symptomsRule, questionsRule, identityRule, papersRule, registrationRule].map((rule) => of(rule, "student")),
    of(approvalRule, "staff"),
    of(medicineRule, "patient"),
    ...goodsRules.map((rule) => of(rule, "courier")),
  ],
};
