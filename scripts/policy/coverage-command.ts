import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { counted } from "./counted.ts";
import { readCoverageRegister, type CoverageRow } from "./coverage-register.ts";
import { shippedPacksWithCases } from "./policy-files.ts";
import { expressionsOf, faultsOfCoverage, type Expression } from "./rule-coverage.ts";

const top = new URL("../../", import.meta.url);

function line({ id, slug, basis, as, where = [], note }: CoverageRow, expression: Expression | undefined): string {
  const byPacks = (expression?.packRules ?? []).map(({ packRule, kind }) => `${packRule} (${kind})`);
  const cases = expression === undefined || expression.cases === 0 ? [] : [counted(expression.cases, "case")];
  const places = [...byPacks, ...cases, ...where].join(", ");
  return [`${id} ${basis} ${slug}`, as, places, note].filter((part) => part !== "").join(" | ");
}

/** Prints where each rule of the sources is met; false when the register says what is not so. */
export function printCoverage(args: readonly string[]): boolean {
  parseArgs({ args: [...args], allowPositionals: false, options: {} });
  const packs = shippedPacksWithCases();
  const rows = readCoverageRegister();
  const expressions = expressionsOf(packs);
  for (const row of rows) console.log(line(row, expressions.get(row.id)));

  const totals = Map.groupBy(rows, ({ basis, as }) => `${basis} ${as}`);
  console.log("");
  for (const [total, ofThem] of [...totals].toSorted(([one], [other]) => (one < other ? -1 : 1))) console.log(`${total}: ${ofThem.length}`);

  const faults = faultsOfCoverage(rows, packs, (path) => existsSync(new URL(path, top)));
  for (const fault of faults) console.error(fault);
  return faults.length === 0;
}
