import type { Credential, CredentialClaims } from "../../domain/credential.ts";
import type { Evidence, ScanReading } from "../../domain/evidence.ts";
import type { Visit } from "../../domain/visit.ts";
import type { EvaluationContext } from "../evaluation-context.ts";
import { personsOf } from "../person.ts";
import type { Situation } from "./situation.ts";

/** The subject key of somebody who has shown nothing yet. */
export const newcomer = "own";

/** The same situation with something else in the evidence. */
export function withEvidence({ evidence, context }: Situation, change: Partial<Evidence>): Situation {
  return { evidence: { ...evidence, ...change }, context };
}

/** The same situation with something else that staff noted. */
export function withVisit(situation: Situation, change: Partial<Visit>): Situation {
  return withEvidence(situation, { visit: { ...situation.evidence.visit, ...change } });
}

/** The same situation somewhere else, or at another time. */
export function withContext({ evidence, context }: Situation, change: Partial<EvaluationContext>): Situation {
  return { evidence, context: { ...context, ...change } };
}

/** The valid codes that were shown. */
export function credentialsOf({ readings }: Evidence): readonly Credential[] {
  return readings.flatMap((reading) => (reading.kind === "credential" ? [reading.credential] : []));
}

/** When the last test that was positive was taken; `null` without one. */
export function latestPositiveMs(evidence: Evidence): number | null {
  const positive = credentialsOf(evidence).flatMap(({ claims }) => (claims.kind === "test-certificate" && claims.result === "positive" ? [claims.sampledAtMs ?? claims.reportedAtMs ?? 0] : []));
  return positive.length === 0 ? null : Math.max(...positive);
}

/** Changes every valid code; `null` takes it away. */
export function mapCredentials(situation: Situation, change: (credential: Credential) => Credential | null): Situation {
  const readings = situation.evidence.readings.flatMap((reading): readonly ScanReading[] => {
    if (reading.kind === "unusable") return [reading];
    const credential = change(reading.credential);
    return credential === null ? [] : [{ kind: "credential", credential }];
  });
  return withEvidence(situation, { readings });
}

/** One subject key for each person whose codes were shown; somebody who has shown none is one person, too. */
export function subjectsOf(evidence: Evidence): readonly string[] {
  return personsOf(evidence).map(({ subjectKey }) => subjectKey ?? newcomer);
}

/** Shows one more code of each of these persons, issued just now. */
export function addCodes(situation: Situation, subjects: readonly string[], claims: CredentialClaims): Situation {
  const { evidence, context } = situation;
  const shown = credentialsOf(evidence);
  const added = subjects.map((subjectKey): ScanReading => {
    const known = shown.find((credential) => credential.subjectKey === subjectKey) ?? { issuer: newcomer, issuerKeyId: newcomer, subjectKey };
    return { kind: "credential", credential: { ...known, issuedAtMs: context.nowMs, expiresAtMs: Number.MAX_SAFE_INTEGER, claims } };
  });
  return withEvidence(situation, { readings: [...evidence.readings, ...added] });
}
