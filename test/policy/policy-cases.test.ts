import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { valuesStated } from "../../scripts/policy/case-check.ts";
import { evaluateEvent } from "../../shared/policy/evaluate-event.ts";
import { evaluatePolicy } from "../../shared/policy/evaluate-policy.ts";
import { judge } from "../../shared/policy/judge.ts";
import { combinePacks } from "../../shared/policy/policy-in-force.ts";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
import { silentKinds } from "../../shared/policy/silent-kinds.ts";
import { splitFindings } from "../../shared/policy/split-findings.ts";
import type { Finding } from "../../shared/domain/finding.ts";
import { fillText } from "../../shared/domain/fill-text.ts";
import { languages } from "../../shared/domain/languages.ts";
import { reasons } from "../../shared/domain/reason.ts";
import { contextOf, evidenceOf } from "../../shared/wire/case-evidence.ts";
import type { PolicyCase } from "../../shared/wire/policy-case.ts";
import { caseRisk } from "../support/case-lists.ts";
import { policyCaseFile } from "../support/policy-case-file.ts";
import { policyPackFile } from "../support/policy-pack-file.ts";

const casesFolder = "test/fixtures/policy-cases";
const rowsMin = 600;

const shipped = readdirSync("shared/policy/packs").map((file) => `shared/policy/packs/${file}`);
const forTests = readdirSync("test/fixtures/policy-packs").map((file) => `test/fixtures/policy-packs/${file}`);
const files = readdirSync(casesFolder).map((file) => file.replace(/\.json$/, ""));

function findingsOf(pack: PolicyPack, row: PolicyCase): readonly Finding[] {
  const policy = combinePacks("case", [pack], row.now);
  const context = contextOf(row, pack.scope, caseRisk);
  return "event" in row ? evaluateEvent(policy, row.event, context.place) : evaluatePolicy(policy, evidenceOf(row), context);
}

it("every pack has its cases, and there are enough of them", () => {
  const packs = [...shipped, ...forTests].map((path) => policyPackFile(path));
  const spoken = packs.filter(({ rules }) => rules.some(({ kind }) => !silentKinds.includes(kind))).map(({ id }) => id);
  expect(spoken.filter((id) => !files.includes(id))).toEqual([]);
  expect(files.reduce((sum, name) => sum + policyCaseFile(`${casesFolder}/${name}.json`).length, 0)).toBeGreaterThanOrEqual(rowsMin);
});

describe.each(files)("the cases of %s", (name) => {
  const path = [...shipped, ...forTests].find((file) => file.endsWith(`/${name}.json`)) ?? "";
  const pack = policyPackFile(path);
  const cases = policyCaseFile(`${casesFolder}/${name}.json`);

  it.each(pack.rules.filter(({ kind }) => !silentKinds.includes(kind)))("show what the rule $id finds and what it lets pass", ({ id }) => {
    const rows = cases.filter((row) => row.by === id);
    const finds = rows.map((row) => findingsOf(pack, row).some((finding) => finding.ruleId === `${pack.id}/${id}`));
    expect(new Set(finds)).toEqual(new Set([true, false]));
  });

  it("name the seed rule that the rule of the pack refers to", () => {
    const strangers = cases.filter(({ rule, by }) => {
      if (by.startsWith("core.")) return rule !== by;
      const references = pack.rules.find(({ id }) => id === by)?.references ?? [];
      return rule.startsWith("R-") ? !references.some((reference) => reference.startsWith(`${rule} `)) : rule !== `${pack.id}/${by}`;
    });
    expect(strangers.map(({ rule, by, title }) => [rule, by, title])).toEqual([]);
  });

  it.each(cases.map((row) => [`${row.rule} ${row.by}: ${row.title}`, row] as const))("%s", (_title, row) => {
    const findings = findingsOf(pack, row);
    const { onPerson, onGoods } = splitFindings(findings);

    expect(findings.map((finding) => finding.code)).toEqual(row.codes);
    expect(judge(onPerson)).toEqual({ verdict: row.verdict, obligations: row.obligations });
    expect("evidence" in row && row.evidence.goods !== null ? judge(onGoods).verdict : undefined).toBe(row.goodsVerdict);
    expect(judge(onGoods).obligations).toEqual(row.goodsObligations);
    expect(valuesStated(row, findings)).toEqual(row.values);
    for (const { code, values } of findings) {
      const { text, advice } = reasons[code];
      for (const language of languages) for (const sentence of [text, advice]) expect(fillText(sentence, values, language)).not.toMatch(/\{\w+\}/);
    }
  });
});
