import type { Paper, Visit } from "../../domain/visit.ts";
import { listedWords, paperWords } from "../../domain/words.ts";
import { decided, type Remark } from "../remark.ts";
import type { Outcome, RuleBase } from "../rule-parts.ts";

/** All of these papers must have been seen. */
export interface RequiredPapersRule extends RuleBase {
  readonly kind: "required-papers";
  readonly papers: readonly Paper[];
  readonly missing: Outcome;
}

/** One remark names all that is missing. */
export function requiredPapers(rule: RequiredPapersRule, visit: Visit): readonly Remark[] {
  const missing = rule.papers.filter((paper) => !visit.papers.includes(paper));
  return missing.length === 0 ? [] : [decided("rule.papers-missing", rule.missing, { papers: listedWords(missing.map((paper) => paperWords[paper])) })];
}
