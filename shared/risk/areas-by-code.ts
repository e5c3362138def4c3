import type { AreaHistory } from "./area-history.ts";
import type { RiskArea, RiskLevel } from "./risk-area.ts";

interface AreasByCode {
  /** The areas filed under the code that are at one of the levels now or were after `sinceMs`; the latest first. */
  atRiskAfter(code: string, levels: readonly RiskLevel[], sinceMs: number): readonly RiskArea[];
}

interface Selection {
  readonly areas: readonly RiskArea[];
  readonly untilMs: readonly number[];
}

interface Shelf {
  readonly histories: AreaHistory[];
  readonly selections: (Selection | undefined)[];
}

const bitOfLevel: Readonly<Record<RiskLevel, number>> = { high: 1, medium: 2, low: 4 };
const none: readonly RiskArea[] = [];

/** Files each area under the codes that `codesOf` gives, so that a question costs one look into a map and the size of its answer. */
export function areasByCode(histories: readonly AreaHistory[], codesOf: (area: RiskArea) => readonly string[]): AreasByCode {
  const shelves = new Map<string, Shelf>();
  for (const history of histories.toSorted((one, other) => compareUntil(other, one))) {
    for (const code of codesOf(history.area)) {
      const shelf = shelves.get(code);
      if (shelf === undefined) shelves.set(code, { histories: [history], selections: [] });
      else shelf.histories.push(history);
    }
  }
  return {
    atRiskAfter(code, levels, sinceMs) {
      const shelf = shelves.get(code);
      if (shelf === undefined) return none;
      const { areas, untilMs } = selectionOf(shelf, levels);
      const count = countAfter(untilMs, sinceMs);
      return count === areas.length ? areas : areas.slice(0, count);
    },
  };
}

/** How many of the falling instants lie after this one; found by halving, since a province may have thousands of areas. */
function countAfter(falling: readonly number[], sinceMs: number): number {
  let low = 0;
  let high = falling.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((falling[middle] ?? -Infinity) > sinceMs) low = middle + 1;
    else high = middle;
  }
  return low;
}

function selectionOf(shelf: Shelf, levels: readonly RiskLevel[]): Selection {
  let bits = 0;
  for (const level of levels) bits |= bitOfLevel[level];
  const known = shelf.selections[bits];
  if (known !== undefined) return known;
  const chosen = shelf.histories.filter(({ area }) => levels.includes(area.level));
  const selection = { areas: chosen.map(({ area }) => area), untilMs: chosen.map(({ atRiskUntilMs }) => atRiskUntilMs) };
  shelf.selections[bits] = selection;
  return selection;
}

/** Subtraction would give NaN for two areas that are both still at risk. */
function compareUntil(one: AreaHistory, other: AreaHistory): number {
  if (one.atRiskUntilMs === other.atRiskUntilMs) return 0;
  return one.atRiskUntilMs < other.atRiskUntilMs ? -1 : 1;
}
