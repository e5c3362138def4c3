import { beijingDate } from "../../shared/domain/beijing-time.ts";
import { combinePacks, type PolicyInForce } from "../../shared/policy/policy-in-force.ts";
import { isWithin } from "../../shared/policy/period.ts";
import type { PolicyPack, Rule } from "../../shared/policy/policy-pack.ts";
import { parsePolicyPack } from "../../shared/wire/policy-pack.ts";
import { caseHolds, prepareCase, type PreparedCase } from "./case-check.ts";
import { readCaseLists } from "./case-lists.ts";
import { mutantsOf, type Mutant } from "./mutants.ts";
import type { PackWithCases } from "./policy-files.ts";
import { silentKinds } from "../../shared/policy/silent-kinds.ts";

/** A mutant, and whose rule it breaks. */
export interface NamedMutant {
  readonly pack: PolicyPack;
  readonly cases: readonly PreparedCase[];
  readonly ruleId: string;
  readonly mutant: Mutant;
}

/** `refused`: no pack may say so, and the schema sees it. */
type Fate = "noticed" | "refused" | "survived";

const caseRisk = readCaseLists(new URL("../../test/fixtures/policy-risk-lists.json", import.meta.url));

/** All mutants of all packs, rule by rule; what says nothing at the door cannot be broken there. */
export function allMutants(packs: readonly PackWithCases[]): readonly NamedMutant[] {
  return packs.flatMap(({ pack, cases: rows }) => {
    const cases = rows.map((row) => prepareCase(row, pack.scope, caseRisk));
    const speaking = pack.rules.filter(({ kind }) => !silentKinds.includes(kind));
    return speaking.flatMap((rule) => mutantsOf(JSON.parse(JSON.stringify(rule))).map((mutant) => ({ pack, cases, ruleId: rule.id, mutant })));
  });
}

/** The broken rule as a rule; `null` when the schema refuses it. */
function readRule(pack: PolicyPack, mutant: Mutant): Rule | null {
  const parsed = parsePolicyPack({ ...pack, rules: [mutant.rule] });
  return parsed.kind === "pack" ? (parsed.pack.rules[0] ?? null) : null;
}

/** The pack on each of its days, combined once: mutants differ from it in one rule. */
const combined = new WeakMap<PolicyPack, Map<string, PolicyInForce>>();

function policyOn(pack: PolicyPack, nowMs: number): PolicyInForce {
  const days = combined.get(pack) ?? new Map<string, PolicyInForce>();
  combined.set(pack, days);
  const day = beijingDate(nowMs);
  const known = days.get(day) ?? combinePacks("mutant", [{ ...pack, rules: pack.rules.map((rule) => ({ ...rule, during: undefined })) }], nowMs);
  days.set(day, known);
  return known;
}

function isInForce({ during }: Rule, nowMs: number): boolean {
  return during === undefined || isWithin(beijingDate(nowMs), during);
}

function withRule({ pack, ruleId }: NamedMutant, broken: Rule | null, nowMs: number): PolicyInForce {
  const policy = policyOn(pack, nowMs);
  const rules = policy.rules.flatMap((inForce) => {
    const original = pack.rules.find(({ id }) => `${pack.id}/${id}` === inForce.id);
    const rule = original?.id === ruleId ? broken : (original ?? null);
    return rule !== null && isInForce(rule, nowMs) ? [{ ...inForce, rule }] : [];
  });
  return { ...policy, rules };
}

/** Whether a case of the pack notices the mutant; cases of the rule are asked first. */
export function fateOf(named: NamedMutant): Fate {
  const { pack, cases, ruleId, mutant } = named;
  const broken = mutant.rule === null ? null : readRule(pack, mutant);
  if (mutant.rule !== null && broken === null) return "refused";
  const ownFirst = [...cases.filter(({ row }) => row.by === ruleId), ...cases.filter(({ row }) => row.by !== ruleId)];
  const policies = new Map<string, PolicyInForce>();
  const isNoticed = ownFirst.some((prepared) => {
    const day = beijingDate(prepared.row.now);
    const policy = policies.get(day) ?? withRule(named, broken, prepared.row.now);
    policies.set(day, policy);
    return !caseHolds(policy, prepared);
  });
  return isNoticed ? "noticed" : "survived";
}

/** So many of them, the same ones for the same seed. */
export function sampleOf<Item>(items: readonly Item[], count: number, seed: number): readonly Item[] {
  const left = [...items];
  const chosen: Item[] = [];
  let state = seed >>> 0;
  while (chosen.length < count && left.length > 0) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    chosen.push(...left.splice(Math.floor((state / 2 ** 32) * left.length), 1));
  }
  return chosen;
}
