import { type Attempt, kindsShown } from "../collect/attempt.ts";
import { stepThatLifts } from "../collect/door-step.ts";
import type { DoorWord } from "../door-words.ts";

type CodeWord = Extract<DoorWord, "codeHealth" | "codeItinerary" | "codePass" | "codeBooking" | "codeBadge">;

/** What is still to be scanned for the step of the codes, by the word for it. */
export function codesAsked(attempt: Attempt): readonly CodeWord[] {
  const shown = kindsShown(attempt);
  const words = attempt.judgement.findings.filter((finding) => stepThatLifts(finding, shown) === "code").flatMap(({ code, rule }): readonly CodeWord[] => {
    if (rule?.kind === "access") return rule.unless.filter(({ kind }) => !shown.has(kind)).map(({ kind }) => (kind === "pass" ? "codePass" : "codeBooking"));
    if (rule?.kind === "staff-record") return ["codeBadge"];
    return [code === "status.itinerary-missing" ? "codeItinerary" : "codeHealth"];
  });
  return words.length === 0 ? ["codeHealth"] : [...new Set(words)];
}

/** Whether something can stand in for a health code that cannot be scanned: a document, or a code that staff look at. */
export function hasStandIn({ judgement: { rules } }: Pick<Attempt, "judgement">): boolean {
  return rules.some((rule) => rule.kind === "code-status" && rule.missing !== null && (rule.bySight !== undefined || rule.withDocument !== undefined));
}
