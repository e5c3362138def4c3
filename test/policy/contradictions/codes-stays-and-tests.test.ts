import { describe, expect, it } from "vitest";
import { lintPack } from "../../../shared/policy/lint/lint-pack.ts";
import type { PolicyPack } from "../../../shared/policy/policy-pack.ts";
import { metAs, personUnder, ruleOf, saidBy, shipped } from "../../support/under-pack.ts";

const green = { health: "green" };

/** Somebody who left so many days before 7 February 2022, at six in the evening. */
function left(divisionCode: string, daysAgo: number) {
  const day = new Date(Date.parse("2022-02-07T18:00:00Z") - daysAgo * 86_400_000).toISOString().slice(0, 10);
  return { stays: [[divisionCode, "2021-12-01T08:00:00+08:00", `${day}T18:00:00+08:00`]] };
}

describe("of two texts that contradict each other, each is held as its own data", () => {
  it("C-01: a test counts 48 hours or 7 days, from a clock that each rule names", () => {
    const hundredHours = { test: "negative", sampled: "2022-02-03T08:00:00+08:00", reported: "2022-02-07T11:00:00+08:00" };
    const evidence = { scans: [green, left("110108", 1), hundredHours] };
    expect(saidBy("cn-two-festivals/test-48h-same-prefecture", { evidence })).toEqual([["test.too-old", "recheck"]]);
    expect(saidBy("cn-sx-return/test-7d-same-prefecture", { evidence })).toEqual([]);
    expect([ruleOf("cn-two-festivals/test-48h-same-prefecture", "test-certificate").clock, ruleOf("cn-sx-return/test-7d-same-prefecture", "test-certificate").clock]).toEqual(["sampled", "sampled"]);
  });

  it("C-06: a stay at high risk keeps out 14 days in Shanxi, 21 in Yueyang, and counts as one at medium risk in Qingliangfeng", () => {
    const dayEighteen = { evidence: { scans: [green, left("130102", 18), { test: "negative", sampled: "2022-02-06T12:00:00+08:00", reported: null }] } };
    expect(saidBy("cn-sx-return/defer-high-risk-14d", dayEighteen)).toEqual([]);
    expect(saidBy("cn-hn-yueyang-gongtian/high-risk-14-7", dayEighteen)).toContainEqual(["status.in-monitoring", "refuse", "report"]);
    const afterDays = (code: string, days: number) => saidBy("cn-zj-qingliangfeng/risk-area-7d", { evidence: { scans: [green, left(code, days)] } }).map(([, severity]) => severity);
    expect([afterDays("130102", 7), afterDays("310115", 7)]).toEqual([["refuse"], ["refuse"]]);
    expect([afterDays("130102", 8), afterDays("310115", 8)]).toEqual([[], []]);
  });

  it("C-05: a returnee from medium risk is kept out 14 days, 7 days, or let in with advice from the eighth", () => {
    const dayTen = { evidence: { scans: [green, left("310115", 10), { test: "negative", sampled: "2022-02-06T12:00:00+08:00", reported: null }] } };
    expect(saidBy("cn-sx-return/defer-medium-risk-14d", dayTen)).toEqual([["area.medium-risk", "refuse", "report"]]);
    expect(saidBy("unit-plant-tong/no-risk-areas", dayTen)).toEqual([["area.medium-risk", "refuse"]]);
    expect(saidBy("cn-hn-yueyang-gongtian/medium-risk-7", dayTen).map(([, severity]) => severity)).not.toContain("refuse");
    expect(saidBy("cn-zj-qingliangfeng/risk-area-7-7", dayTen)).toEqual([["status.in-monitoring", "admit-with-condition"]]);
    expect(saidBy("cn-two-festivals/risk-county-other-province", { ...dayTen, context: { division: "430621" } })).toEqual([["area.medium-risk", "refuse", "report"]]);
  });

  it("C-08: people from low risk need a code alone, a test of 7 days in the countryside, or one of 48 hours, by place", () => {
    const lowRisk = { evidence: { scans: [green, left("140105", 1)] } };
    const intoShanxi = { evidence: { scans: [green, left("130202", 1)] } };
    expect(saidBy("cn-sx-return/test-7d-rural", { ...intoShanxi, context: { setting: "urban" } })).toEqual([]);
    expect(saidBy("cn-sx-return/test-7d-rural", { ...intoShanxi, context: { setting: "rural" } })).toEqual([["test.missing", "recheck"]]);
    expect(saidBy("cn-hn-yueyang-gongtian/test-48h-until-15-march", lowRisk)).toEqual([["test.missing", "recheck"]]);
    expect(saidBy("cn-hn-yueyang-gongtian/test-48h-until-15-march", { evidence: { scans: [green, { stays: [["140105", "2021-12-01T08:00:00+08:00", "2022-03-14T18:00:00+08:00"]] }] }, now: "2022-03-15T12:00:00+08:00" })).toEqual([]);
  });

  it("C-08: the six no of Shanxi do not run against Yueyang", () => {
    const sixNo = (pack: PolicyPack, above: readonly PolicyPack[]) => lintPack(pack, above, "2022-02-07").filter(({ lint }) => /LINT-[1-6]/.test(lint)).map(({ lint, ruleId }) => `${lint} ${ruleId ?? ""}`);
    const yueyang = shipped("cn-hn-yueyang-gongtian");
    expect(sixNo(yueyang, [shipped("cn-two-festivals")])).toEqual([]);
    expect(sixNo(yueyang, [shipped("cn-sx-lint-six-no")])).toContain("LINT-3 test-48h-until-15-march");
  });

  it("C-09: a stay counts by county, city or province, as each rule says", () => {
    const nextCity = { evidence: { scans: [green, left("130202", 1)] } };
    const nextCounty = { evidence: { scans: [green, left("110108", 1)] } };
    expect([saidBy("cn-hn-yueyang-gongtian/high-risk-county-14d", nextCounty), saidBy("cn-hn-yueyang-gongtian/risk-city-7d", nextCity)]).toEqual([[], []]);
    expect(saidBy("cn-hn-yueyang-gongtian/risk-city-7d", nextCounty)).toEqual([["area.high-risk", "refuse", "report"]]);
    expect(saidBy("cn-hn-yueyang-gongtian/test-48h-case-province", nextCity)).toEqual([["test.required", "recheck"]]);
    const street = { scans: [{ stays: [["110105001", "2022-01-01T08:00:00+08:00", "2022-02-06T18:00:00+08:00"]] }] };
    expect(saidBy("cn-hn-yueyang-gongtian/high-risk-county-14d", { evidence: street })).toEqual([["area.high-risk", "refuse", "report"]]);
  });

  it("C-11: within one plan, tested and free holds; seven days of self-monitoring are an advice; two codes and a certificate are asked for as well", () => {
    const arrived = { evidence: { scans: [green, left("130202", 3), { test: "negative", sampled: "2022-02-06T12:00:00+08:00", reported: null }] } };
    expect(saidBy("cn-hn-yueyang-gongtian/test-48h-case-province", arrived)).toEqual([]);
    expect(saidBy("cn-hn-yueyang-gongtian/self-monitoring-case-province-7d", arrived)).toEqual([["status.in-monitoring", "admit-with-condition"]]);
    expect(saidBy("cn-hn-yueyang-gongtian/two-codes-one-certificate", { evidence: { scans: [left("130202", 3)] } })).toEqual([["status.missing", "recheck"], ["test.certificate-missing", "recheck"]]);
  });

  it("C-11: whoever keeps both sentences without choosing is warned", () => {
    const yueyang = shipped("cn-hn-yueyang-gongtian");
    const onlyOwn: Readonly<Record<string, string>> = { "test-48h-case-province": "R-043 003-7:L237", "self-monitoring-case-province-7d": "R-044 003-7:L234" };
    const unchosen = { ...yueyang, rules: yueyang.rules.map((rule) => ({ ...rule, references: [onlyOwn[rule.id] ?? rule.references[0] ?? ""] })) };
    const warnings = (pack: PolicyPack) => lintPack(pack, [], "2022-02-07").filter(({ lint }) => lint === "contradiction").map(({ ruleId }) => ruleId);
    expect(warnings(yueyang)).toEqual([]);
    expect(warnings(unchosen)).toContain("test-48h-case-province");
  });

  it("C-16: a yellow code is refused, with or without a report", () => {
    const evidence = { scans: [{ health: "yellow" }] };
    expect(saidBy("cn-hn-yueyang-gongtian/show-code", { evidence, context: { venueClass: "commerce.mall" } })).toEqual([["status.yellow", "refuse", "report"]]);
    expect(saidBy("cn-two-festivals/code-at-key-units", { evidence, context: { venueClass: "commerce.mall" } })).toEqual([["status.yellow", "refuse"]]);
  });

  it("C-33: who pays for a test is text, which no gate decides; the free tests are held as milestones", () => {
    expect(metAs("R-098", "R-094")).toEqual(["out-of-scope", "policy"]);
  });

  it("C-42: a code of whatever brand is judged, and the worst of several issuers decides", () => {
    const twoBrands = { scans: [{ health: "green", issuer: "ankang" }, { health: "yellow", issuer: "hunan" }] };
    expect(personUnder("theatre-75", { evidence: twoBrands }).verdict).toBe("refuse");
    expect(personUnder("theatre-75", { evidence: { scans: [{ health: "green", issuer: "ankang" }] } }).verdict).toBe("admit");
  });

  it("C-43: the notice of Shanxi keeps to its own six no, by the selectors that it names", () => {
    const findings = lintPack(shipped("cn-sx-return"), [shipped("cn-sx-lint-six-no")], "2024-02-10");
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
