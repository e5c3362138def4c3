import type { Finding } from "../../domain/finding.ts";
import type { Text } from "../../domain/reason.ts";
import { opensTheGate } from "../../domain/verdict.ts";
import { placesToTell } from "../compare/places.ts";
import { situationOf, type Sketch } from "../compare/sketch.ts";
import { evaluatePolicy } from "../evaluate-policy.ts";
import { combinePacks, type PolicyInForce } from "../policy-in-force.ts";
import type { PolicyPack, Rule } from "../policy-pack.ts";
import { isInMunicipality } from "../../risk/division-code.ts";
import type { LintId } from "../rules/never-stricter.ts";
import { dayOfRule } from "./day-of-rule.ts";
import { exampleOf } from "./example-of.ts";
import { noonMs, pathOf, type LintedPack, type LintFinding } from "./lint-finding.ts";
import { hasRecordedOutbreak } from "./piling-up.ts";
import { healthy, ordinaryRoles, returned, type Returnee, type ReturnFrom, type RiskNearby } from "./returnees.ts";

/** One of the six "no": who must be left alone, with what, and in which words. */
interface SixNo {
  readonly lint: LintId;
  readonly from: readonly ReturnFrom[];
  readonly risk: readonly RiskNearby[];
  readonly settings: readonly Returnee["setting"][];
  /** What must not be said of them. */
  readonly isForbidden: (rule: Rule, finding: Finding) => boolean;
  /** Only where the same person is not told the same without the journey. */
  readonly onlyForReturning: boolean;
  readonly text: Text;
}

function asksForTest(_rule: Rule, { code, severity }: Finding): boolean {
  return code.startsWith("test.") && !opensTheGate(severity);
}

function isQuarantine(rule: Rule, { code, severity }: Finding): boolean {
  if (rule.kind === "required-papers") return rule.papers.includes("release-certificate") && !opensTheGate(severity);
  return code === "status.in-quarantine";
}

function isHomeMonitoring(rule: Rule, { code }: Finding): boolean {
  return rule.kind === "monitoring-scheme" && code === "status.in-monitoring" && rule.phases.some(({ state }) => state === "home-health-monitoring");
}

const inProvince: readonly ReturnFrom[] = ["other-city", "other-county"];
const anywhere: readonly ReturnFrom[] = ["other-province", ...inProvince];
const both: SixNo["settings"] = ["urban", "rural"];

const sixNo: readonly SixNo[] = [
  {
    lint: "LINT-1",
    from: anywhere,
    risk: ["none", "low"],
    settings: both,
    isForbidden: (_rule, { severity }) => severity === "refuse",
    onlyForReturning: true,
    text: { "zh-CN": "不得随意禁止低风险地区的外地人员", en: "People from elsewhere must not be kept out for where they come from, without high or medium risk" },
  },
  {
    lint: "LINT-2",
    from: anywhere,
    risk: ["none", "low", "same-city", "same-province"],
    settings: both,
    isForbidden: isQuarantine,
    onlyForReturning: false,
    text: { "zh-CN": "不得对低风险地区返乡人员实施集中或居家隔离，或要求解除隔离证明", en: "People who return from low risk must not be quarantined, nor asked for proof of it" },
  },
  {
    lint: "LINT-3",
    from: ["other-province"],
    risk: ["none", "low", "same-province"],
    settings: ["urban"],
    isForbidden: asksForTest,
    onlyForReturning: false,
    text: { "zh-CN": "不得对低风险地区跨省流动到城市的非重点人群进行核酸检测", en: "People of no key group who come to a city from low risk in another province must not be asked for a test" },
  },
  {
    lint: "LINT-4",
    from: inProvince,
    risk: ["none", "low", "same-province"],
    settings: both,
    isForbidden: asksForTest,
    onlyForReturning: false,
    text: { "zh-CN": "不得对省域内低风险地区返乡的非重点人群查验核酸检测证明", en: "People of no key group who return from low risk within the province must not be asked for a test" },
  },
  {
    lint: "LINT-5",
    from: inProvince,
    risk: ["none", "low", "same-city", "same-province"],
    settings: both,
    isForbidden: isHomeMonitoring,
    onlyForReturning: false,
    text: { "zh-CN": "不得对省域内返乡人员进行居家健康监测", en: "People who return within the province must not be put under home health monitoring" },
  },
];

/** A municipality is one city: what is in its province is in the city. */
function returneesOf({ from, risk, settings }: SixNo, ofVenue: string): readonly Returnee[] {
  const isOneCity = isInMunicipality(ofVenue);
  const journeys = from.flatMap((one) => risk.filter((nearby) => !(isOneCity && one !== "other-province" && nearby === "same-province")).map((nearby) => ({ from: one, risk: nearby })));
  return ordinaryRoles.flatMap((role) => settings.flatMap((setting) => journeys.map((journey) => ({ ...journey, role, setting }))));
}

interface LintedRule {
  readonly pack: PolicyPack;
  readonly rule: Rule;
  readonly policy: PolicyInForce;
  readonly nowMs: number;
}

/** The rule alone is asked first, since it is mostly silent; then whether anything above silences it. */
function saysForbidden({ isForbidden }: SixNo, { pack, rule, policy }: LintedRule, sketch: Sketch): boolean {
  const { evidence, context } = situationOf(sketch);
  const ruleId = `${pack.id}/${rule.id}`;
  const isSaidUnder = (one: PolicyInForce): boolean => evaluatePolicy(one, evidence, context).some((finding) => finding.ruleId === ruleId && isForbidden(rule, finding));
  return isSaidUnder({ ...policy, rules: policy.rules.filter(({ id }) => id === ruleId) }) && isSaidUnder(policy);
}

/** Somebody whom the rule does not leave alone; `null` when it leaves all alone. */
function troubled(no: SixNo, linted: LintedRule): Sketch | null {
  const { pack, rule, policy, nowMs } = linted;
  const questions = pack.rules.flatMap((one) => (one.kind === "questions" ? one.questions.map(({ id }) => id) : []));
  for (const place of placesToTell(rule, [], policy.packs)) {
    for (const returnee of returneesOf(no, place.divisionCode)) {
      if (rule.appliesTo?.setting !== undefined && rule.appliesTo.setting !== returnee.setting) continue;
      const home = { ...healthy(place, nowMs, questions), place: { ...place, setting: returnee.setting } };
      const back = returned(home, returnee);
      const atHome = { ...back, claims: back.claims.filter(({ kind }) => kind !== "itinerary"), areas: [] };
      if (saysForbidden(no, linted, back) && !(no.onlyForReturning && saysForbidden(no, linted, atHome))) return back;
    }
  }
  return null;
}

/** LINT-1 to LINT-5, each only where a pack above names it: what the notice of one province forbids binds that province alone (C-08). A recorded outbreak turns errors into warnings. */
export function sixNoFindings({ pack, above, today }: LintedPack, inForce: ReadonlySet<LintId>): readonly LintFinding[] {
  const lints = sixNo.filter(({ lint }) => inForce.has(lint));
  if (lints.length === 0) return [];
  return pack.rules.flatMap((rule) => {
    const day = dayOfRule(rule, today);
    if (day === null) return [];
    const nowMs = noonMs(day);
    const linted: LintedRule = { pack, rule, policy: combinePacks("linted", [...above, pack], nowMs), nowMs };
    return lints.flatMap((no): readonly LintFinding[] => {
      const sketch = troubled(no, linted);
      if (sketch === null) return [];
      const { row, about } = exampleOf(sketch, `${pack.id}/${rule.id}`, linted.policy);
      const text = { "zh-CN": `${no.text["zh-CN"]}。例如：${about["zh-CN"]}`, en: `${no.text.en}. For example: ${about.en}` };
      return [{ lint: no.lint, severity: hasRecordedOutbreak(pack, day) ? "warning" : "error", ruleId: rule.id, path: pathOf(pack, rule), text, counterExample: row }];
    });
  });
}
