import type { CredentialKind } from "../../shared/domain/credential.ts";
import { type ReasonCode, reasons } from "../../shared/domain/reason.ts";
import type { CheckInAnswer } from "../../shared/wire/check-in.ts";
import { type Attempt, emptyAttempt, type Scan } from "./attempt.ts";

/** Families of reasons that a second try can lift; where somebody has been, it cannot. */
const liftableFamilies: ReadonlySet<string> = new Set(["auth", "read", "status", "test", "temp", "rule", "capacity"]);

/**
 * The attempt to make after an answer, without what the answer objects to: a reading to repeat, a code to refresh.
 * `null` when asking once more could only give the same answer.
 */
export function attemptAgain(attempt: Attempt, answer: CheckInAnswer): Attempt | null {
  const objections = objectionsOf(answer);
  const families = new Set(objections.map(familyOf));
  if (![...families].some((family) => liftableFamilies.has(family)) || answer.findings.some(refusesForGood)) return null;
  return {
    ...emptyAttempt,
    partySize: attempt.partySize,
    scans: attempt.scans.filter((scan) => staysFor(scan, new Set(objections), families)),
    temperatureTenthsC: families.has("temp") ? null : attempt.temperatureTenthsC,
    mask: families.has("rule") ? null : attempt.mask,
  };
}

/** An itinerary stays true of its days, whatever else is shown; only among codes of several persons nobody knows whose it is. */
function staysFor({ reading }: Scan, objections: ReadonlySet<ReasonCode>, families: ReadonlySet<string>): boolean {
  if (reading.kind === "unusable" || objections.has("auth.different-persons")) return false;
  const allCodesGo = families.has("auth") || families.has("read") || families.has("status");
  const kind: CredentialKind = reading.credential.claims.kind;
  switch (kind) {
    case "itinerary":
      return true;
    case "health-code":
      return !allCodesGo;
    case "test-certificate":
      return !allCodesGo && !families.has("test");
  }
}

function refusesForGood({ severity, code }: CheckInAnswer["findings"][number]): boolean {
  return severity === "refuse" && !liftableFamilies.has(familyOf(code));
}

function familyOf(code: string): string {
  return code.split(".")[0] ?? "";
}

/** The reasons of an answer; one that this page does not know yet is shown, but is not acted upon. */
function objectionsOf(answer: CheckInAnswer): readonly ReasonCode[] {
  return answer.findings.map((finding) => finding.code).filter((code): code is ReasonCode => code in reasons);
}
