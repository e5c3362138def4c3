/** One figure with what it is measured against in the same run. */
export interface BenchRow {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it is compared with, and that figure; `null` for an absolute bound. */
  readonly against: string | null;
  readonly ratio: number | null;
  readonly target: string;
  readonly met: boolean;
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The value below or at which `percent` per cent of the values lie (nearest rank). */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1))] ?? Number.NaN;
}

interface Ratio {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly against: string;
}

/** A row whose target is the smallest ratio to reach; the ratio is the median over rounds in which both sides took turns. */
export function ratioAtLeast(row: Ratio, rounds: readonly { readonly own: number; readonly other: number }[], least: number): BenchRow {
  const ratio = median(rounds.map((round) => round.own / round.other));
  const other = median(rounds.map((round) => round.other));
  return { ...row, value: median(rounds.map((round) => round.own)), against: `${row.against}: ${other.toFixed(0)} ${row.unit}`, ratio, target: `ratio >= ${least}`, met: ratio >= least };
}

/** A row without a target, which says how much of another row's ratio this machine allows at best. */
export function forComparison(row: Ratio, rounds: readonly { readonly own: number; readonly other: number }[]): BenchRow {
  return { ...ratioAtLeast(row, rounds, 0), target: "none, for comparison" };
}

/** A row whose target is a bound on the value itself. */
export function atMost(row: Omit<Ratio, "against">, value: number, most: number): BenchRow {
  return { ...row, value, against: null, ratio: null, target: `<= ${most} ${row.unit}`, met: value <= most };
}
