import { parseArgs } from "node:util";
import { ArgumentComplaint } from "../argument-complaint.ts";
import { counted } from "./counted.ts";
import { readEquivalentMutants } from "./equivalent-mutants.ts";
import { shippedPacksWithCases } from "./policy-files.ts";
import { allMutants, fateOf, sampleOf, type NamedMutant } from "./run-mutants.ts";

function wholeNumber(text: string, option: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new ArgumentComplaint(`${option} wants a whole number, not "${text}"`);
  return Number(text);
}

function nameOf({ pack, ruleId, mutant }: NamedMutant): string {
  return `${pack.id}/${ruleId} ${mutant.name}`;
}

/** Breaks the rules of packs, one comparison at a time, and prints what no case notices; false when there is any. */
export function mutatePacks(args: readonly string[]): boolean {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { sample: { type: "string" }, seed: { type: "string", default: "1" } } });
  const packs = shippedPacksWithCases();
  const unknown = positionals.find((id) => !packs.some(({ pack }) => pack.id === id));
  if (unknown !== undefined) throw new ArgumentComplaint(`there is no pack ${unknown}; there are ${packs.map(({ pack }) => pack.id).join(", ")}`);

  const all = allMutants(packs.filter(({ pack }) => positionals.length === 0 || positionals.includes(pack.id)));
  const tried = values.sample === undefined ? all : sampleOf(all, wholeNumber(values.sample, "--sample"), wholeNumber(values.seed, "--seed"));
  const equivalent = new Map(readEquivalentMutants().map(({ pack, rule, mutant, reason }) => [`${pack}/${rule} ${mutant}`, reason]));
  const counts = { noticed: 0, refused: 0, survived: 0 };
  const survivors: string[] = [];
  for (const mutant of tried) {
    const fate = fateOf(mutant);
    counts[fate] += 1;
    if (fate === "survived") survivors.push(nameOf(mutant));
  }

  const unexplained = survivors.filter((name) => !equivalent.has(name));
  for (const name of survivors) console.log(equivalent.has(name) ? `${name} | equivalent: ${equivalent.get(name) ?? ""}` : name);
  console.log(`${counted(tried.length, "mutant")}: ${counts.noticed} noticed by a case, ${counts.refused} refused by the schema, ${counts.survived} survived, ${unexplained.length} of them without a reason`);
  return unexplained.length === 0;
}
