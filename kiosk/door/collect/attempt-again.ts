import type { CredentialKind } from "../../../shared/domain/credential.ts";
import type { EarlierTemperature } from "../../../shared/domain/evidence.ts";
import type { ReasonCode } from "../../../shared/domain/reason.ts";
import { opensTheGate } from "../../../shared/domain/verdict.ts";
import type { FindingMessage } from "../../../shared/wire/check-in.ts";
import { type Attempt, earlierTemperaturesMax, emptyAttempt, type Scan } from "./attempt.ts";
import { hasStandIn } from "../read/codes-asked.ts";
import { factsAgain } from "../facts/facts-again.ts";

/** Families of reasons that a second try can lift; where somebody has been, it cannot. */
const liftableFamilies: ReadonlySet<string> = new Set(["auth", "read", "status", "test", "temp", "rule", "capacity"]);

/** A closed door stays closed, whatever is shown. */
const final: ReadonlySet<string> = new Set<ReasonCode>(["rule.closed", "rule.suspended"]);

/** What can be put right of goods, or was noted wrongly. */
const mendableGoods: ReadonlySet<string> = new Set<ReasonCode>(["goods.documents-missing", "goods.not-disinfected", "goods.banned"]);

/** A pass, a booking or a badge did not do; another one may. */
const answeredByPass: ReadonlySet<string> = new Set<ReasonCode>([
  "rule.closed-management",
  "rule.outsider",
  "rule.zone",
  "rule.no-approval",
  "rule.no-booking",
  "rule.separated",
  "rule.slot",
  "rule.staff-record",
]);

/** Too high, as far as anybody can tell: such a reading counts when the next one is judged. */
const tooHigh: ReadonlySet<string> = new Set<ReasonCode>(["temp.rest-first", "temp.same-instrument", "temp.fever"]);

type Objection = Pick<FindingMessage, "code" | "severity">;

/** What speaks against somebody, and against goods: as an answer says it, or the rules that the door knows. */
export interface Objections {
  readonly findings: readonly Objection[];
  readonly goods?: { readonly findings: readonly Objection[] } | null | undefined;
}

/**
 * The attempt to make after an answer, without what the answer objects to: a reading to repeat, a code to refresh.
 * `null` when asking once more could only give the same answer.
 */
export function attemptAgain(attempt: Attempt, answer: Objections): Attempt | null {
  const objections = objectionsOf(answer);
  const families = new Set([...objections].map(familyOf));
  const mendsGoods = [...objections].some((code) => mendableGoods.has(code));
  const ofPerson = [...objections].filter((code) => familyOf(code) !== "goods");
  const canLift = ofPerson.length === 0 ? mendsGoods : ofPerson.some((code) => liftableFamilies.has(familyOf(code)) && !final.has(code));
  if (!canLift || answer.findings.some(refusesForGood)) return null;
  const measuresAgain = families.has("temp");
  return {
    ...emptyAttempt,
    partySize: attempt.partySize,
    waitingNumber: attempt.waitingNumber,
    scans: attempt.scans.filter((scan) => staysFor(scan, objections, families)),
    temperature: measuresAgain ? null : attempt.temperature,
    earlierTemperatures: measuresAgain ? readingsBefore(attempt, objections) : attempt.earlierTemperatures,
    documents: attempt.documents,
    shown: mendsGoods ? "goods" : null,
    // A platform that is silent will be so again: staff look at the code, or at a document, where the policy takes that.
    standIn: objections.has("auth.issuer-silent") && hasStandIn(attempt) ? "resident-id-card" : null,
    ...factsAgain(attempt, objections),
  };
}

/** Where somebody is in the order of measuring: the first reading that was too high stays the first. */
function readingsBefore({ temperature, earlierTemperatures }: Attempt, objections: ReadonlySet<string>): readonly EarlierTemperature[] {
  const counts = temperature !== null && [...objections].some((code) => tooHigh.has(code));
  return counts ? [...earlierTemperatures, temperature].slice(0, earlierTemperaturesMax) : earlierTemperatures;
}

/** An itinerary stays true of its days, and so does a state of monitoring, whatever else is shown; only among codes of several persons nobody knows whose it is. */
function staysFor({ reading }: Scan, objections: ReadonlySet<string>, families: ReadonlySet<string>): boolean {
  if (reading.kind === "unusable" || objections.has("auth.different-persons")) return false;
  const allCodesGo = families.has("auth") || families.has("read") || families.has("status");
  if (reading.kind === "online") return !allCodesGo;
  const kind: CredentialKind = reading.credential.claims.kind;
  switch (kind) {
    case "itinerary":
    case "monitoring":
      return true;
    case "health-code":
      return !allCodesGo;
    case "pass":
    case "booking":
      return !allCodesGo && ![...objections].some((code) => answeredByPass.has(code));
    case "test-certificate":
      return !allCodesGo && !families.has("test");
  }
}

function refusesForGood({ severity, code }: Objection): boolean {
  return severity === "refuse" && !liftableFamilies.has(familyOf(code));
}

function familyOf(code: string): string {
  return code.split(".")[0] ?? "";
}

/** What keeps the visitor out, or the goods. A reason that this page does not know yet counts as what its family says. */
function objectionsOf({ findings, goods }: Objections): ReadonlySet<string> {
  return new Set([...findings, ...(goods?.findings ?? [])].filter(({ severity }) => !opensTheGate(severity)).map(({ code }) => code));
}
