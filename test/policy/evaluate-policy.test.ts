import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Credential, CredentialClaims } from "../../shared/domain/credential.ts";
import type { Evidence, ScanReading } from "../../shared/domain/evidence.ts";
import type { Finding } from "../../shared/domain/finding.ts";
import { opensTheGate } from "../../shared/domain/verdict.ts";
import { plainVisit } from "../../shared/domain/visit.ts";
import { evaluatePolicy } from "../../shared/policy/evaluate-policy.ts";
import { judge } from "../../shared/policy/judge.ts";
import { combinePacks } from "../../shared/policy/policy-in-force.ts";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import { buildRiskIndex } from "../../shared/risk/risk-index.ts";
import type { RiskLookup } from "../../shared/risk/risk-lookup.ts";
import { contextAt } from "../support/entry-place.ts";
import { policyPackFile } from "../support/policy-pack-file.ts";

const theatre = policyPackFile("shared/policy/packs/theatre-75.json");
const nowMs = Date.parse("2024-02-07T12:00:00+08:00");
const hourMs = 3_600_000;

function credential(claims: CredentialClaims, subjectKey = "first", issuedAtMs = nowMs - hourMs): ScanReading {
  const shown: Credential = { issuer: "home-province", issuerKeyId: "key-1", issuedAtMs, expiresAtMs: nowMs + hourMs, subjectKey, claims };
  return { kind: "credential", credential: shown };
}

function underPack(pack: PolicyPack, shown: Evidence, list: RiskLookup | null): readonly Finding[] {
  return evaluatePolicy(combinePacks("v", [pack], nowMs), shown, contextAt(nowMs, list));
}

const green = credential({ kind: "health-code", status: "green" });

function evidence(change: Partial<Evidence>): Evidence {
  return { readings: [green], temperature: { tenthsC: 366, source: "infrared" }, mask: true, earlierTemperatures: [], partySize: 1, visit: plainVisit, ...change };
}

const names = ["河北省石家庄市长安区", "河北省石家庄市桥西区", "河北省石家庄市新华区", "河北省石家庄市裕华区"];
const areas = names.map((name, index) => ({ divisionCode: `13010${index + 2}`, level: "high" as const, name, places: 1, exact: true }));
const risk = buildRiskIndex([{ version: "v", endUpdateTimeMs: nowMs - hourMs, receivedAtMs: nowMs, areas }], () => true);

describe("findings", () => {
  it("of a pack without rules are none", () => {
    const pack: PolicyPack = { ...theatre, rules: [] };
    expect(underPack(pack, evidence({}), null)).toEqual([]);
  });

  it("of unusable scans come first, under every policy, with a severity that never lets in", () => {
    const readings: ScanReading[] = [{ kind: "unusable", code: "read.too-large" }, { kind: "unusable", code: "auth.expired" }];
    expect(underPack({ ...theatre, rules: [] }, evidence({ readings }), null)).toEqual([
      { code: "read.too-large", ruleId: "core.decode", severity: "cannot-check", obligations: [], values: {} },
      { code: "auth.expired", ruleId: "core.verify", severity: "refuse", obligations: [], values: {} },
    ]);
  });

  it("of a code that its platform did not tell of are neither a yes nor a no", () => {
    const readings: ScanReading[] = [{ kind: "unusable", code: "auth.issuer-silent" }, { kind: "unusable", code: "auth.not-verified" }];
    expect(underPack({ ...theatre, rules: [] }, evidence({ readings }), null)).toEqual([
      { code: "auth.issuer-silent", ruleId: "core.verify", severity: "cannot-check", obligations: [], values: {} },
      { code: "auth.not-verified", ruleId: "core.verify", severity: "cannot-check", obligations: [], values: {} },
    ]);
  });

  it("take a signed itinerary and a platform's health code for one person's, whose pseudonyms must differ", () => {
    const online: ScanReading = { kind: "credential", credential: { issuer: "city", issuerKeyId: "online:national", issuedAtMs: nowMs, expiresAtMs: nowMs + hourMs, subjectKey: "p", claims: { kind: "health-code", status: "green" } } };
    const stay = credential({ kind: "itinerary", colour: null, starred: false, borderEntries: [], stays: [{ divisionCode: "140105", fromMs: nowMs - 48 * hourMs, toMs: nowMs }] });
    expect(underPack(theatre, evidence({ readings: [online, stay] }), risk)).toEqual([]);
    expect(underPack(theatre, evidence({ readings: [online, stay, credential({ kind: "health-code", status: "green" }, "second")] }), risk).map(({ code }) => code)).toContain("auth.different-persons");
  });

  it("carry the rule, its obligations and what the texts name", () => {
    const stay = credential({ kind: "itinerary", colour: null, starred: false, borderEntries: [], stays: [{ divisionCode: "130102", fromMs: nowMs - 48 * hourMs, toMs: nowMs - 24 * hourMs }] });
    expect(underPack(theatre, evidence({ readings: [green, stay], temperature: { tenthsC: 374, source: "contact" } }), risk)).toEqual([
      { code: "area.high-risk", ruleId: "theatre-75/stay-in-risk-county", severity: "refuse", obligations: ["report"], values: { area: "河北省石家庄市长安区", days: "14" } },
      {
        code: "test.required",
        ruleId: "theatre-75/test-48h",
        severity: "recheck",
        obligations: [],
        values: { area: "河北省石家庄市长安区、河北省石家庄市桥西区、河北省石家庄市新华区等", hours: "48" },
      },
      { code: "temp.fever", ruleId: "theatre-75/temperature", severity: "refuse", obligations: [], values: { celsius: "37.4", limit: "37.3" } },
    ]);
  });

  it("of several people in the same words are said once, in other words each", () => {
    function stayOf(subjectKey: string, divisionCode: string): ScanReading {
      return credential({ kind: "itinerary", colour: null, starred: false, borderEntries: [], stays: [{ divisionCode, fromMs: nowMs - 48 * hourMs, toMs: nowMs }] }, subjectKey);
    }
    const readings = [stayOf("first", "130102"), stayOf("second", "130102"), stayOf("third", "130104")];
    const stays = theatre.rules.filter((rule) => rule.kind === "risk-stay");
    const findings = underPack({ ...theatre, rules: stays }, evidence({ readings, partySize: 3 }), risk);
    expect(findings.map((finding) => finding.values)).toEqual([
      { area: "河北省石家庄市长安区", days: "14" },
      { area: "河北省石家庄市新华区", days: "14" },
    ]);
  });

  it.each(["risk-stay", "test-certificate"])("ask for a list where only a %s rule looks at stays", (kind) => {
    const rules = theatre.rules.filter((rule) => rule.kind === kind || rule.kind === "risk-list-age");
    const stay = credential({ kind: "itinerary", colour: null, starred: false, borderEntries: [], stays: [{ divisionCode: "140105", fromMs: nowMs - 48 * hourMs, toMs: nowMs }] });
    const findings = underPack({ ...theatre, rules }, evidence({ readings: [stay] }), null);
    expect(findings.map((finding) => [finding.code, finding.ruleId])).toContainEqual(["area.no-list", "theatre-75/list-48h"]);
  });

  it("ask for no list where no rule looks at stays", () => {
    const rules = theatre.rules.filter((rule) => rule.kind === "risk-list-age");
    const stay = credential({ kind: "itinerary", colour: null, starred: false, borderEntries: [], stays: [{ divisionCode: "140105", fromMs: nowMs - 48 * hourMs, toMs: nowMs }] });
    expect(underPack({ ...theatre, rules }, evidence({ readings: [stay] }), null)).toEqual([]);
  });

  it.each([
    [1_440, { "zh-CN": "24小时", en: "24 h" }],
    [60, { "zh-CN": "1小时", en: "1 h" }],
    [90, { "zh-CN": "90分钟", en: "90 min" }],
    [15, { "zh-CN": "15分钟", en: "15 min" }],
  ])("name a window of %i minutes as people say it", (value, window) => {
    const rules: PolicyPack["rules"] = [{ id: "fresh", kind: "code-freshness", references: ["test"], codeKinds: ["health-code"], ageMax: { value, unit: "minutes", inclusive: true } }];
    const old = credential({ kind: "health-code", status: "green" }, "first", nowMs - 25 * hourMs);
    expect(underPack({ ...theatre, rules }, evidence({ readings: [old] }), null).map((finding) => finding.values)).toEqual([{ window }]);
  });
});

const anyReading = fc.oneof(
  fc.record({ status: fc.constantFrom("green", "green", "green", "yellow", "red", "grey", "unknown"), subject: fc.constantFrom("first", "second"), hoursAgo: fc.integer({ min: 0, max: 30 }) }).map(
    ({ status, subject, hoursAgo }) => credential({ kind: "health-code", status }, subject, nowMs - hoursAgo * hourMs),
  ),
  fc.constantFrom<ScanReading>({ kind: "unusable", code: "read.damaged" }, { kind: "unusable", code: "auth.expired" }),
);

const anyEvidence = fc.record({
  readings: fc.array(anyReading, { maxLength: 3 }),
  temperature: fc.option(fc.record({ tenthsC: fc.oneof(fc.integer({ min: 345, max: 378 }), fc.constantFrom(0, 366, Number.NaN)), source: fc.constant("keypad" as const) })),
  mask: fc.constantFrom(true, true, false, null),
  earlierTemperatures: fc.constant([]),
  partySize: fc.integer({ min: 1, max: 2 }),
  visit: fc.constant(plainVisit),
});

describe("under the theatre's policy", () => {
  it("nobody enters without a green code of less than a day, a normal temperature and a mask, whatever else is shown", () => {
    let entered = 0;
    fc.assert(
      fc.property(anyEvidence, (shown) => {
        if (!opensTheGate(judge(underPack(theatre, shown, risk)).verdict)) return;
        entered += 1;
        const codes = shown.readings.map((reading) => (reading.kind === "credential" ? reading.credential : null));
        expect(codes).not.toContain(null);
        expect(codes.some((code) => code?.claims.kind === "health-code" && code.claims.status === "green" && nowMs - code.issuedAtMs <= 24 * hourMs)).toBe(true);
        expect(new Set(codes.map((code) => code?.subjectKey)).size).toBeLessThanOrEqual(shown.partySize);
        expect(shown.mask).toBe(true);
        expect(shown.temperature?.tenthsC).toBeGreaterThanOrEqual(350);
        expect(shown.temperature?.tenthsC).toBeLessThanOrEqual(373);
      }),
      { numRuns: 2_000 },
    );
    expect(entered).toBeGreaterThan(0);
  });

  it("the order of the scans does not change the verdict", () => {
    fc.assert(
      fc.property(anyEvidence, (shown) => {
        const backwards = { ...shown, readings: shown.readings.toReversed() };
        expect(judge(underPack(theatre, backwards, risk))).toEqual(judge(underPack(theatre, shown, risk)));
      }),
    );
  });

  it("one more unusable scan never opens the gate", () => {
    fc.assert(
      fc.property(anyEvidence, fc.constantFrom("read.damaged", "auth.bad-signature"), (shown, code) => {
        const spoiled: Evidence = { ...shown, readings: [...shown.readings, { kind: "unusable", code }] };
        expect(opensTheGate(judge(underPack(theatre, spoiled, risk)).verdict)).toBe(false);
      }),
    );
  });
});
