import type { RuleKind } from "../../shared/policy/policy-pack.ts";
import { silentKinds } from "../../shared/policy/silent-kinds.ts";
import type { CoverageRow } from "./coverage-register.ts";
import type { PackWithCases } from "./policy-files.ts";

/** A rule of a pack that refers to a rule of the sources. */
interface PackRule {
  readonly packRule: string;
  readonly kind: RuleKind;
}

/** What packs and cases show of one rule of the sources. */
export interface Expression {
  readonly packRules: readonly PackRule[];
  readonly cases: number;
}

const notExpressed: Expression = { packRules: [], cases: 0 };

const seedRulesTotal = 466;

/** By the ids of the rules of the sources: which rules of packs refer to them, and how many cases name them. */
export function expressionsOf(packs: readonly PackWithCases[]): ReadonlyMap<string, Expression> {
  const expressions = new Map<string, Expression>();
  const add = (id: string, { packRules, cases }: Expression): void => {
    const known = expressions.get(id) ?? notExpressed;
    expressions.set(id, { packRules: [...known.packRules, ...packRules], cases: known.cases + cases });
  };
  for (const { pack, cases } of packs) {
    for (const { id, kind, references } of pack.rules) {
      const seeds = new Set(references.flatMap((reference) => /^R-\d{3}(?= )/.exec(reference)?.[0] ?? []));
      for (const seed of seeds) add(seed, { packRules: [{ packRule: `${pack.id}/${id}`, kind }], cases: 0 });
    }
    for (const { rule } of cases) if (rule.startsWith("R-")) add(rule, { packRules: [], cases: 1 });
  }
  return expressions;
}

interface Known {
  readonly expressions: ReadonlyMap<string, Expression>;
  /** All rules of all packs, `theatre-75/mask`. */
  readonly packRules: ReadonlySet<string>;
  readonly isFile: (path: string) => boolean;
}

function strangePlaces({ where = [] }: CoverageRow, { packRules, isFile }: Known): readonly string[] {
  return where.filter((place) => !packRules.has(place) && !isFile(place)).map((place) => `names ${place}, which is neither a file nor a rule of a pack`);
}

function faultsOfPolicy({ where = [] }: CoverageRow, { packRules, cases }: Expression): readonly string[] {
  if (packRules.length === 0) return ["is said to be policy, but no rule of a pack refers to it"];
  if (cases > 0) return [];
  if (!packRules.every(({ kind }) => silentKinds.includes(kind))) return ["is said to be policy, but no case names it"];
  return where.some((place) => place.startsWith("test/")) ? [] : ["is policy that says nothing at the door: a test that shows it must be named"];
}

function faultsOfRow(row: CoverageRow, known: Known): readonly string[] {
  const expression = known.expressions.get(row.id) ?? notExpressed;
  const complaints = [...strangePlaces(row, known)];
  if (row.note.trim() === "") complaints.push("has no note that says how it is met, or why not");
  if (row.as === "policy") complaints.push(...faultsOfPolicy(row, expression));
  else if (expression.cases > 0) complaints.push(`has ${expression.cases} cases, but is not said to be policy`);
  if (row.as === "feature" && row.where === undefined) complaints.push("is said to be a feature, but not where");
  return complaints;
}

function wrongIds(rows: readonly CoverageRow[]): readonly string[] {
  const wanted = Array.from({ length: seedRulesTotal }, (_, index) => `R-${String(index + 1).padStart(3, "0")}`);
  const found = rows.map(({ id }) => id);
  return [
    ...wanted.filter((id) => !found.includes(id)).map((id) => `${id} has no row`),
    ...found.filter((id, place) => !wanted.includes(id) || found.indexOf(id) < place).map((id) => `${id} has a row too many`),
  ];
}

/** What is wrong with the register: rules that are missing, and claims that packs, cases and files do not bear out. */
export function faultsOfCoverage(rows: readonly CoverageRow[], packs: readonly PackWithCases[], isFile: (path: string) => boolean): readonly string[] {
  const packRules = new Set(packs.flatMap(({ pack }) => pack.rules.map(({ id }) => `${pack.id}/${id}`)));
  const known: Known = { expressions: expressionsOf(packs), packRules, isFile };
  return [...wrongIds(rows), ...rows.flatMap((row) => faultsOfRow(row, known).map((complaint) => `${row.id} ${row.slug} ${complaint}`))];
}
