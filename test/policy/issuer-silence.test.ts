import { describe, expect, test } from "vitest";
import type { ScanReading } from "../../shared/domain/evidence.ts";
import { issuerSilence, type IssuerSilenceRule } from "../../shared/policy/rules/issuer-silence.ts";

const rule: IssuerSilenceRule = { id: "degraded", references: ["design default: for tests"], kind: "issuer-silence", outcome: { verdict: "recheck", obligations: ["register"] } };
const silent: ScanReading = { kind: "unusable", code: "auth.issuer-silent" };

describe("a rule for silent issuers", () => {
  test("says what the policy says, once however many codes they leave unread", () => {
    const remark = { code: "auth.issuer-silent", severity: "recheck", obligations: ["register"], values: {} };
    expect(issuerSilence(rule, [silent])).toEqual([remark]);
    expect(issuerSilence(rule, [silent, silent])).toEqual([remark]);
    expect(issuerSilence({ ...rule, outcome: { verdict: "refuse", obligations: [] } }, [silent])).toEqual([{ ...remark, severity: "refuse", obligations: [] }]);
  });

  test("has nothing to say of codes that were answered, or could not be believed", () => {
    expect(issuerSilence(rule, [])).toEqual([]);
    expect(issuerSilence(rule, [{ kind: "unusable", code: "auth.not-verified" }, { kind: "unusable", code: "auth.expired" }])).toEqual([]);
  });
});
