import { basename } from "node:path";
import { parseArgs } from "node:util";
import { languages } from "../../shared/domain/languages.ts";
import type { Language, Text } from "../../shared/domain/reason.ts";
import { explainEvent } from "../../shared/policy/explain/explain-event.ts";
import { explain } from "../../shared/policy/explain/explain.ts";
import { combinePacks } from "../../shared/policy/policy-in-force.ts";
import type { PackScope, PolicyPack } from "../../shared/policy/policy-pack.ts";
import { evidenceOf } from "../../shared/wire/case-evidence.ts";
import type { PolicyCase } from "../../shared/wire/policy-case.ts";
import { ArgumentComplaint } from "../argument-complaint.ts";
import { contextAndList, type NamedList } from "./list-of-stays.ts";
import { packOf, readCases } from "./policy-files.ts";
import { readRiskList } from "./read-risk-list.ts";

/** The language asked for, or both. */
export function languagesOf(lang: string | undefined): readonly Language[] {
  if (lang === undefined) return languages;
  const known = languages.find((language) => language === lang);
  if (known === undefined) throw new ArgumentComplaint(`--lang wants one of ${languages.join(", ")}, not "${lang}"`);
  return [known];
}

/** Prints a text in each of the languages. */
export function printText(text: Text, shown: readonly Language[], before: string): void {
  for (const language of shown) console.log(`${before}${text[language]}`);
}

interface Printed {
  readonly title: string;
  /** By which list stays are judged. */
  readonly said: Text | null;
  readonly verdict: string;
  readonly obligations: readonly string[];
  readonly goodsVerdict?: string | null;
  readonly findings: readonly { readonly code: string; readonly ruleId: string; readonly severity: string; readonly text: Text }[];
  readonly ways: readonly { readonly changes: readonly { readonly text: Text }[]; readonly verdict: string }[];
}

function print({ title, said, verdict, obligations, goodsVerdict = null, findings, ways }: Printed, shown: readonly Language[]): void {
  const goods = goodsVerdict === null ? "" : `, goods: ${goodsVerdict}`;
  console.log(title);
  if (said !== null) printText(said, shown, "  ");
  console.log(`  ${[verdict, ...obligations].join(" + ")}${goods}`);
  for (const { code, ruleId, severity, text } of findings) {
    console.log(`  - ${severity} ${code} (${ruleId})`);
    printText(text, shown, "      ");
  }
  ways.forEach(({ changes, verdict: then }, index) => {
    console.log(`  way ${index + 1} to ${then}:`);
    for (const { text } of changes) printText(text, shown, "      ");
  });
}

/** The packs of a row: those named on the command line, else that of its rule `pack/rule`, else that of its file. */
function packsFor(row: PolicyCase, named: readonly PolicyPack[], file: string): readonly PolicyPack[] {
  if (named.length > 0) return named;
  const [ofRule, ofPack] = row.rule.split("/");
  return [packOf(ofPack !== undefined && ofRule !== undefined ? ofRule : basename(file, ".json"))];
}

const noScope: PackScope = { divisions: null, venueClasses: null };

function explainRow(row: PolicyCase, packs: readonly PolicyPack[], named: NamedList | null): Printed {
  const policy = combinePacks("case", packs, row.now);
  const { context, said } = contextAndList(row, packs.at(-1)?.scope ?? noScope, named);
  const explained = "event" in row ? explainEvent(policy, row.event, context.place) : explain(policy, evidenceOf(row), context);
  return { title: `${row.rule} ${row.by}: ${row.title}`, said, ...explained };
}

/** Prints verdict, findings and the shortest ways in of each row of the files, and by which list its stays were judged. */
export function explainCases(args: readonly string[]): boolean {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { pack: { type: "string", multiple: true, default: [] }, "risk-list": { type: "string" }, lang: { type: "string" } } });
  if (positionals.length === 0) throw new ArgumentComplaint("explain wants a file of policy cases");
  const shown = languagesOf(values.lang);
  const packs = values.pack.map(packOf);
  const file = values["risk-list"];
  const list = file === undefined ? null : { file, lookup: readRiskList(file) };
  for (const cases of positionals) for (const row of readCases(cases)) print(explainRow(row, packsFor(row, packs, cases), list), shown);
  return true;
}
