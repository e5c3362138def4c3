import type { Evidence } from "../domain/evidence.ts";
import type { Finding } from "../domain/finding.ts";
import type { ReasonCode } from "../domain/reason.ts";
import { mostKeysOfOneRealm } from "./person.ts";

/** The platform that alone can read the code has not told: neither a yes nor a no. */
const untold: readonly ReasonCode[] = ["auth.issuer-silent", "auth.not-verified"];

/** Whether a code was shown that may well be good, and cannot be read now. */
export function hasUntoldCode({ readings }: Pick<Evidence, "readings">): boolean {
  return readings.some((reading) => reading.kind === "unusable" && untold.includes(reading.code));
}

function unusable(code: ReasonCode): Finding {
  if (!code.startsWith("auth.")) return { code, ruleId: "core.decode", severity: "cannot-check", obligations: [], values: {} };
  return { code, ruleId: "core.verify", severity: untold.includes(code) ? "cannot-check" : "refuse", obligations: [], values: {} };
}

const differentPersons: Finding = { code: "auth.different-persons", ruleId: "core.verify", severity: "refuse", obligations: [], values: {} };

/** What holds under every policy: scans that gave no credential, and codes of more people than want to enter. `silenceIsRuled`: the policy itself says what follows when an issuer is silent. */
export function coreFindings(evidence: Evidence, silenceIsRuled: boolean): readonly Finding[] {
  const findings = evidence.readings.flatMap((reading) => {
    if (reading.kind === "credential" || (silenceIsRuled && reading.code === "auth.issuer-silent")) return [];
    return [unusable(reading.code)];
  });
  return mostKeysOfOneRealm(evidence.readings) > evidence.partySize ? [...findings, differentPersons] : findings;
}
