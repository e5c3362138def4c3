import type { Finding } from "../../domain/finding.ts";
import type { Text } from "../../domain/reason.ts";
import { opensTheGate } from "../../domain/verdict.ts";
import { placesToTell } from "../compare/places.ts";
import { situationOf } from "../compare/sketch.ts";
import { evaluatePolicy } from "../evaluate-policy.ts";
import { combinePacks } from "../policy-in-force.ts";
import type { Rule } from "../policy-pack.ts";
import type { AccessGround } from "../rules/access.ts";
import { dayOfRule } from "./day-of-rule.ts";
import { exampleOf } from "./example-of.ts";
import { noonMs, pathOf, type LintedPack, type LintFinding, type LintName } from "./lint-finding.ts";
import { healthy } from "./returnees.ts";

/** Doors that are shut to all, or open by booking, say nothing against the healthy. */
const shutAnyway: readonly AccessGround[] = ["closed", "suspended", "closed-management", "zone", "no-booking", "separated"];

interface Freedom {
  readonly lint: LintName;
  readonly isForbidden: (rule: Rule, finding: Finding) => boolean;
  readonly text: Text;
}

const freedoms: readonly Freedom[] = [
  {
    lint: "LINT-7",
    isForbidden: (rule, { severity }) => severity === "refuse" && rule.kind !== "time-slot" && !(rule.kind === "access" && shutAnyway.includes(rule.ground)),
    text: { "zh-CN": "管住重点人、放开健康人：此规定会拒绝健康且无风险的人", en: "Control key people and let the healthy move freely: this rule refuses somebody healthy and without risk" },
  },
  {
    lint: "LINT-8",
    isForbidden: (_rule, { code, severity }) => code.startsWith("test.") && !opensTheGate(severity),
    text: { "zh-CN": "非重点人群愿检尽检：此规定要求无风险的非重点人员出示核酸证明", en: "For people of no key group testing is voluntary: this rule asks somebody without risk for a test" },
  },
];

/** LINT-7 and LINT-8, which only warn: healthy people are let through, and tested when they wish. */
export function freeTheHealthy({ pack, above, today }: LintedPack): readonly LintFinding[] {
  const questions = pack.rules.flatMap((one) => (one.kind === "questions" ? one.questions.map(({ id }) => id) : []));
  return pack.rules.flatMap((rule) => {
    const day = dayOfRule(rule, today);
    const [place] = placesToTell(rule, [], [pack]);
    if (day === null || place === undefined) return [];
    const ruleId = `${pack.id}/${rule.id}`;
    const sketch = healthy(place, noonMs(day), questions);
    const { evidence, context } = situationOf(sketch);
    const policy = combinePacks("linted", [...above, pack], noonMs(day));
    const said = evaluatePolicy(policy, evidence, context).filter((finding) => finding.ruleId === ruleId);
    return freedoms.flatMap(({ lint, isForbidden, text }): readonly LintFinding[] => {
      if (!said.some((finding) => isForbidden(rule, finding))) return [];
      return [{ lint, severity: "warning", ruleId: rule.id, path: pathOf(pack, rule), text, counterExample: exampleOf(sketch, ruleId, policy).row }];
    });
  });
}
