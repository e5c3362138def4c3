import { z } from "zod";
import { describe, expect, it } from "vitest";
import { fillText, reasons } from "../../shared/domain/reason.ts";
import { evaluatePolicy } from "../../shared/policy/evaluate-policy.ts";
import { judge } from "../../shared/policy/judge.ts";
import { caseListsSchema, contextOf, evidenceOf, policyCaseSchema } from "../support/policy-case.ts";
import { policyPackFile } from "../support/policy-pack-file.ts";
import { readJson } from "../support/read-json.ts";

const lists = caseListsSchema.parse(readJson("test/fixtures/policy-risk-lists.json"));

describe.each([
  { name: "theatre-75", folder: "shared/policy/packs", rowsMin: 120 },
  { name: "market-four-elements", folder: "shared/policy/packs", rowsMin: 30 },
  { name: "other-borders", folder: "test/fixtures/policy-packs", rowsMin: 25 },
])("the cases of $name", ({ name, folder, rowsMin }) => {
  const pack = policyPackFile(`${folder}/${name}.json`);
  const cases = z.array(policyCaseSchema).parse(readJson(`test/fixtures/policy-cases/${name}.json`));

  it("are all there", () => {
    expect(cases.length).toBeGreaterThanOrEqual(rowsMin);
  });

  it.each(pack.rules)("show what the rule $id finds and what it lets pass", ({ id, kind }) => {
    const rows = cases.filter((row) => row.rule === id);
    const finds = rows.map((row) => evaluatePolicy(pack, evidenceOf(row), contextOf(row, lists)).some((finding) => finding.ruleId === id));
    expect(new Set(finds)).toEqual(new Set(kind === "capacity" ? [false] : [true, false]));
  });

  it.each(cases.map((row) => [`${row.rule}: ${row.title}`, row] as const))("%s", (_title, row) => {
    const findings = evaluatePolicy(pack, evidenceOf(row), contextOf(row, lists));

    expect(findings.map((finding) => finding.code)).toEqual(row.codes);
    expect(judge(findings)).toEqual({ verdict: row.verdict, obligations: row.obligations });
    expect(findings.length === 0 || findings.some((finding) => finding.ruleId === row.rule)).toBe(true);
    for (const { code, values } of findings) {
      const { text, advice } = reasons[code];
      for (const sentence of [text["zh-CN"], text.en, advice["zh-CN"], advice.en]) expect(fillText(sentence, values)).not.toMatch(/\{\w+\}/);
    }
  });
});
