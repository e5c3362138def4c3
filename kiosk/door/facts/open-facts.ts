import type { Language, ReasonCode } from "../../../shared/domain/reason.ts";
import { opensTheGate } from "../../../shared/domain/verdict.ts";
import { paperWords } from "../../../shared/domain/words.ts";
import { wordsIn } from "../../ui/words.ts";
import type { Attempt } from "../collect/attempt.ts";
import type { FactRows } from "./fact-rows.ts";
import { factsWords } from "./facts-words.ts";

/** What keeps this visitor out as long as nobody has asked or looked, by the names of its rows. Empty when going on leaves nothing open. */
export function openFacts({ judgement, noted }: Attempt, { answers, papers }: FactRows, language: Language): readonly string[] {
  const say = wordsIn(factsWords, language);
  const codes = new Set<ReasonCode>(judgement.findings.filter(({ severity }) => !opensTheGate(severity)).map(({ code }) => code));
  const has = (...wanted: readonly ReasonCode[]): boolean => wanted.some((code) => codes.has(code));
  const unanswered = answers.filter(({ id }) => noted.answers[id] === undefined).length;
  const open: Readonly<Record<keyof FactRows, readonly string[]>> = {
    medicines: [],
    spacing: has("rule.spacing-not-checked") ? [say("openSpacing")] : [],
    symptoms: has("rule.symptoms-not-asked", "rule.medicine-not-asked") ? [say("openSymptoms")] : [],
    answers: has("rule.questions-open") ? [say(unanswered === 1 ? "openQuestion" : "openQuestions", { count: String(unanswered) })] : [],
    identityChecked: has("rule.identity-not-checked") ? [say("openIdentity")] : [],
    papers: has("rule.papers-missing") ? papers.filter((paper) => !noted.papers.includes(paper)).map((paper) => paperWords[paper][language]) : [],
    registered: has("rule.not-registered", "rule.medicine-not-registered") ? [say("openRegistration")] : [],
    declaredStays: [],
  };
  return Object.values(open).flat();
}
