import type { DivisionTable } from "../../shared/risk/division-table.ts";
import { normaliseName } from "../../shared/risk/normalise-name.ts";
import { divisionsFoundMax, type FoundDivisions } from "../../shared/wire/division-search.ts";
import { divisionNames, isGrouping } from "./division-names.ts";

export type DivisionSearch = (query: string) => FoundDivisions;

interface Entry {
  readonly code: string;
  readonly name: string;
  /** The names of the wider divisions, with blanks between: nothing matches across two of them. */
  readonly wider: string;
}

/** Level by level, so that wider divisions stand before narrower ones. */
function entriesOf(table: DivisionTable): readonly Entry[] {
  const entries: Entry[] = [];
  let parents: readonly string[] = [""];
  while (parents.length > 0) {
    parents = parents.flatMap((parent) => {
      const wider = divisionNames(parent, table).map(normaliseName).join(" ");
      const children = table.childrenOf(parent);
      for (const code of children) if (!isGrouping(code)) entries.push({ code, name: normaliseName(table.nameOf(code) ?? ""), wider });
      return children;
    });
  }
  return entries;
}

const fits = ["exact", "beginning", "within"] as const;

/** How the own name of a division fits what was asked; `null` when no part of it is meant. */
function fitOf(name: string, names: readonly string[]): (typeof fits)[number] | null {
  if (names.length === 0 || names.includes(name)) return "exact";
  if (names.some((term) => name.startsWith(term))) return "beginning";
  return names.some((term) => name.includes(term)) ? "within" : null;
}

/** Finds divisions by parts of their names and of their wider divisions' names, or by the beginning of their code. */
export function createDivisionSearch(table: DivisionTable): DivisionSearch {
  // Most gateways are never asked, and it takes a while.
  let entries: readonly Entry[] | null = null;

  return (query) => {
    entries ??= entriesOf(table);
    const terms = query.split(/\s+/).map(normaliseName).filter((term) => term !== "");
    const digits = terms.filter((term) => /^\d+$/.test(term));
    const names = terms.filter((term) => !digits.includes(term));
    const found = Map.groupBy(entries, ({ code, name, wider }) => {
      const isMeant = digits.every((term) => code.startsWith(term)) && names.every((term) => name.includes(term) || wider.includes(term));
      return isMeant ? fitOf(name, names) : null;
    });
    const best = fits.flatMap((fit) => found.get(fit) ?? []);
    return {
      divisions: best.slice(0, divisionsFoundMax).map(({ code }) => ({ divisionCode: code, names: [...divisionNames(code, table)] })),
      more: best.length > divisionsFoundMax,
    };
  };
}
