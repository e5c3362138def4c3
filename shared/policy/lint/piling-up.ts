import type { Text } from "../../domain/reason.ts";
import type { Verdict } from "../../domain/verdict.ts";
import type { CounterExample } from "../compare/counter-example.ts";
import { compareRules } from "../compare/compare.ts";
import { combinePacks } from "../policy-in-force.ts";
import { isWithin } from "../period.ts";
import type { PolicyPack, Rule } from "../policy-pack.ts";
import { dayOfRule } from "./day-of-rule.ts";
import { noonMs, pathOf, type LintedPack, type LintFinding } from "./lint-finding.ts";

const verdictWords: Readonly<Record<Verdict, Text>> = {
  admit: { "zh-CN": "放行", en: "let in" },
  "admit-with-condition": { "zh-CN": "有条件放行", en: "let in with a condition" },
  recheck: { "zh-CN": "要求复核", en: "checked again" },
  "cannot-check": { "zh-CN": "无法核验", en: "cannot be checked" },
  refuse: { "zh-CN": "拒绝入内", en: "refused" },
};

/** Whether an outbreak and its assessment are on record for a day. */
export function hasRecordedOutbreak({ trigger }: PolicyPack, day: string): boolean {
  return trigger !== undefined && isWithin(day, trigger);
}

function saidOf({ trigger }: PolicyPack, day: string): Text {
  if (trigger === undefined) return { "zh-CN": "且未记录疫情苗头和风险研判", en: "and no outbreak with its assessment is on record" };
  return { "zh-CN": `而${day}不在所记录疫情的期限（${trigger.from}至${trigger.to}）内`, en: `and ${day} is not within the days of the recorded outbreak (${trigger.from} to ${trigger.to})` };
}

function textOf({ ruleId, about, lower, upper }: CounterExample, pack: PolicyPack, day: string): Text {
  const why = saidOf(pack, day);
  const said = lower.findings.find((finding) => finding.ruleId === ruleId)?.text ?? { "zh-CN": "", en: "" };
  return {
    "zh-CN": `比上级规定更严（层层加码），${why["zh-CN"]}。例如：${about["zh-CN"]}；上级规定${verdictWords[upper.verdict]["zh-CN"]}，本规定${verdictWords[lower.verdict]["zh-CN"]}（${said["zh-CN"]}）`,
    en: `Stricter than the rules above, ${why.en}. For example: ${about.en}; above: ${verdictWords[upper.verdict].en}, with this pack: ${verdictWords[lower.verdict].en} (${said.en})`,
  };
}

/**
 * A venue may ask for nothing that nobody above asks for. Authorities and sectors have matters of their own, such as the seats of a
 * theatre: of what nothing above speaks, their author is only told.
 */
function severityOf({ kind }: Rule, { pack, above }: LintedPack): LintFinding["severity"] {
  const isSpokenOf = above.some(({ rules }) => rules.some((rule) => rule.kind === kind));
  return pack.layer === "venue" || isSpokenOf ? "error" : "warning";
}

function findingsOfDay(linted: LintedPack, day: string, rules: readonly Rule[]): readonly LintFinding[] {
  const { pack, above } = linted;
  const ids = new Map(rules.map((rule) => [`${pack.id}/${rule.id}`, rule]));
  const atMs = noonMs(day);
  const stricter = compareRules(combinePacks("with it", [...above, pack], atMs), combinePacks("above", above, atMs), atMs, (id) => ids.has(id));
  return stricter.flatMap((example): readonly LintFinding[] => {
    const rule = ids.get(example.ruleId);
    if (rule === undefined) return [];
    return [{ lint: "LINT-0", severity: severityOf(rule, linted), ruleId: rule.id, path: pathOf(pack, rule), text: textOf(example, pack, day), counterExample: example.row }];
  });
}

/**
 * LINT-0: no rule is stricter than what is in force above, unless an outbreak and its assessment are on record for the day.
 * Where nothing above asks for anything, but only says how to ask, there is nothing to compare with.
 */
export function pilingUp(linted: LintedPack): readonly LintFinding[] {
  const { pack, above, today } = linted;
  if (above.every(({ rules }) => rules.every(({ kind }) => kind === "never-stricter"))) return [];
  const byDay = Map.groupBy(pack.rules, (rule) => dayOfRule(rule, today));
  return [...byDay].flatMap(([day, rules]) => (day === null || hasRecordedOutbreak(pack, day) ? [] : findingsOfDay(linted, day, rules)));
}
