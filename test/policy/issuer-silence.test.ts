import { describe, expect, test } from "vitest";
import type { ScanReading } from "../../shared/domain/evidence.ts";
import { plainVisit, seenColours } from "../../shared/domain/visit.ts";
import { issuerSilence, type IssuerSilenceRule } from "../../shared/policy/rules/issuer-silence.ts";

const base = { id: "degraded", references: ["design default: for tests"], kind: "issuer-silence" } as const;
const lookYourself: IssuerSilenceRule = { ...base, outcome: { verdict: "recheck", obligations: ["register"] } };
const turnAway: IssuerSilenceRule = { ...base, outcome: { verdict: "refuse", obligations: [] } };
const silent: ScanReading = { kind: "unusable", code: "auth.issuer-silent" };
const remark = { code: "auth.issuer-silent", severity: "recheck", obligations: ["register"], values: {} };

describe("a rule for silent issuers", () => {
  test("says what the policy says, once however many codes they leave unread", () => {
    expect(issuerSilence(lookYourself, { readings: [silent], visit: plainVisit })).toEqual([remark]);
    expect(issuerSilence(lookYourself, { readings: [silent, silent], visit: plainVisit })).toEqual([remark]);
    expect(issuerSilence(turnAway, { readings: [silent], visit: plainVisit })).toEqual([{ ...remark, severity: "refuse", obligations: [] }]);
  });

  test.each(seenColours)("is content when staff have looked and noted %s, of which the status rule speaks", (codeSeen) => {
    expect(issuerSilence(lookYourself, { readings: [silent], visit: { ...plainVisit, codeSeen } })).toEqual([]);
  });

  test("turns away whatever staff have seen, where the policy trusts no eyes", () => {
    expect(issuerSilence(turnAway, { readings: [silent], visit: { ...plainVisit, codeSeen: "green" } })).toHaveLength(1);
  });

  test("has nothing to say of codes that were answered, or could not be believed", () => {
    expect(issuerSilence(lookYourself, { readings: [], visit: plainVisit })).toEqual([]);
    const readings: readonly ScanReading[] = [
      { kind: "unusable", code: "auth.not-verified" },
      { kind: "unusable", code: "auth.expired" },
    ];
    expect(issuerSilence(lookYourself, { readings, visit: plainVisit })).toEqual([]);
  });
});
