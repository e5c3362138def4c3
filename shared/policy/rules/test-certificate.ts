import { clockToleranceMs } from "../../domain/clock-tolerance.ts";
import type { TestCertificateClaims } from "../../domain/credential.ts";
import { borderMs, isBelow } from "../bound.ts";
import { checkListedPlaces, type ListedPlaces } from "../check-listed-places.ts";
import { checkStays } from "../check-stays.ts";
import type { EvaluationContext } from "../evaluation-context.ts";
import { namesOfAreas } from "../names-of-areas.ts";
import type { Person } from "../person.ts";
import type { Bound, Outcome, RuleBase, StayCondition } from "../rule-parts.ts";
import { decided, undecided, type Remark } from "../remark.ts";

/** Who stayed in such a place needs a negative test, or everybody whom the rule applies to; `clock` says which time of the certificate its age counts from. */
export interface TestCertificateRule extends RuleBase {
  readonly kind: "test-certificate";
  /** `null`: everybody whom the rule applies to. */
  readonly demandedAfter: StayCondition | ListedPlaces | null;
  readonly ageMax: Bound<"hours">;
  readonly clock: "sampled" | "reported";
  /** A positive test within `ageMax` counts whether or not one was asked for. */
  readonly positive: Outcome;
}

type TimeDoubt = "test.time-missing" | "test.from-the-future" | "test.too-old";

/** What is wrong with the time that the rule counts from; another time of the certificate never stands in for it. */
function timeDoubt(rule: TestCertificateRule, certificate: TestCertificateClaims, nowMs: number): TimeDoubt | null {
  const countedFromMs = rule.clock === "sampled" ? certificate.sampledAtMs : certificate.reportedAtMs;
  if (countedFromMs === null) return "test.time-missing";
  const ageMs = nowMs - countedFromMs;
  if (ageMs < -clockToleranceMs) return "test.from-the-future";
  return isBelow(ageMs, borderMs(rule.ageMax)) ? null : "test.too-old";
}

function aboutTime(rule: TestCertificateRule, doubt: TimeDoubt): Remark {
  switch (doubt) {
    case "test.time-missing":
      return undecided(doubt, "recheck");
    case "test.from-the-future":
      return undecided(doubt, "cannot-check");
    case "test.too-old":
      return undecided(doubt, "recheck", { hours: String(rule.ageMax.value) });
  }
}

interface Sorted {
  /** A negative test that satisfies the rule. */
  readonly valid: boolean;
  /** Said whether or not a test was asked for: a positive test that is not known to be too old. */
  readonly always: readonly Remark[];
  /** Said unless there is a valid test: a result that may be anything. */
  readonly unlessValid: readonly Remark[];
  /** Said only to those who need a test: why this one does not serve. */
  readonly whenDemanded: readonly Remark[];
}

const nothing: Sorted = { valid: false, always: [], unlessValid: [], whenDemanded: [] };

function sort(rule: TestCertificateRule, certificate: TestCertificateClaims, nowMs: number): Sorted {
  const doubt = timeDoubt(rule, certificate, nowMs);
  const doubts = doubt === null ? [] : [aboutTime(rule, doubt)];
  switch (certificate.result) {
    case "pending":
      return { ...nothing, whenDemanded: [undecided("test.pending", "recheck")] };
    case "negative":
      return { ...nothing, valid: doubt === null, whenDemanded: doubts };
    case "positive":
      if (doubt === "test.too-old") return { ...nothing, whenDemanded: doubts };
      return { ...nothing, always: doubt === null ? [decided("test.positive", rule.positive)] : doubts };
    case "unknown":
      if (doubt === "test.too-old") return { ...nothing, whenDemanded: doubts };
      return { ...nothing, unlessValid: [undecided("test.unknown-result", "cannot-check"), ...doubts] };
  }
}

interface Demand {
  /** Why a test is asked for; `null` when it is not. */
  readonly missing: Remark | null;
  readonly doubts: readonly Remark[];
}

function demandOf({ demandedAfter, ageMax }: TestCertificateRule, person: Person, context: EvaluationContext): Demand {
  const hours = String(ageMax.value);
  if (demandedAfter === null) return { missing: undecided("test.missing", "recheck", { hours }), doubts: [] };
  if ("areas" in demandedAfter) {
    const { touched, doubts } = checkListedPlaces(person.stays, demandedAfter, context.nowMs);
    return { missing: touched.length === 0 ? null : undecided("test.required-place", "recheck", { area: namesOfAreas(touched), hours }), doubts };
  }
  const { touched, doubts } = checkStays(person.stays, demandedAfter, context);
  return { missing: touched.length === 0 ? null : undecided("test.required", "recheck", { area: namesOfAreas(touched), hours }), doubts };
}

/** Asks those for a negative test who stayed where the rule says; the best certificate shown counts. */
export function testCertificate(rule: TestCertificateRule, person: Person, context: EvaluationContext): readonly Remark[] {
  const sorted = person.certificates.map((certificate) => sort(rule, certificate, context.nowMs));
  const always = sorted.flatMap((certificate) => certificate.always);
  if (sorted.some((certificate) => certificate.valid)) return always;

  const spoken = [...always, ...sorted.flatMap((certificate) => certificate.unlessValid)];
  const { missing, doubts } = demandOf(rule, person, context);
  if (missing === null) return [...spoken, ...doubts];
  return [...spoken, ...(sorted.length > 0 ? sorted.flatMap((certificate) => certificate.whenDemanded) : [missing]), ...doubts];
}
