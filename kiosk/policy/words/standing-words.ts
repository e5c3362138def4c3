import type { Text } from "../../../shared/domain/reason.ts";
import type { PolicyPack } from "../../../shared/policy/policy-pack.ts";
import type { StandingRule } from "../rule-standing.ts";
import { sentence } from "./sentence.ts";

function rulesWords(count: number): Text {
  return sentence(`${count}条规则`, count === 1 ? "1 rule" : `${count} rules`);
}

/** How many rules of a pack count here on the day, and how many do not. */
export function standingWords(rules: readonly StandingRule[]): Text {
  const counting = rules.filter(({ standing }) => standing.kind === "counts").length;
  const silent = rules.length - counting;
  if (silent === 0) return rulesWords(counting);
  return sentence("{rules}在执行，另有{silent}条这一天不执行或已被取代", silent === 1 ? "{rules} in force, and one that does not hold on this day or is displaced" : "{rules} in force, and {silent} that do not hold on this day or are displaced", {
    rules: rulesWords(counting),
    silent: String(silent),
  });
}

/** That a pack holds outside its own days, because a venue is under it or somebody has put it in force; `null` within them, and where they are not stated. */
export function outOfDaysWords({ effective: { from, to, certainty } }: Pick<PolicyPack, "effective">, day: string): Text | null {
  if (certainty !== "stated") return null;
  if (from !== null && day < from) return sentence("注明的日期还没有开始，但规则在此已经适用", "Its own days have not begun; its rules hold here already");
  return to !== null && day > to ? sentence("注明的日期已经过去，但规则在此仍然适用", "Its own days are over; its rules still hold here") : null;
}
