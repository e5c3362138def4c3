import type { FlowMessage } from "../../shared/wire/inspection.ts";

type Bucket = FlowMessage["buckets"][number];

/** Columns as uPlot takes them; times are seconds since 1970. */
export interface ChartSeries {
  readonly times: readonly number[];
  readonly inside: readonly number[];
  readonly entered: readonly number[];
  readonly refused: readonly number[];
}

export function chartSeries(buckets: readonly Bucket[]): ChartSeries {
  return {
    times: buckets.map((bucket) => Date.parse(bucket.from) / 1_000),
    inside: buckets.map((bucket) => bucket.inside),
    entered: buckets.map((bucket) => bucket.entered),
    refused: buckets.map((bucket) => bucket.refused),
  };
}

/** The same for reading instead of looking: sums, and the highest number inside, for every `perRow` buckets; the newest row first. */
export function chartRows(buckets: readonly Bucket[], perRow: number): Bucket[] {
  const rows: Bucket[] = [];
  for (let end = buckets.length; end > 0; end -= perRow) {
    const [first, ...rest] = buckets.slice(Math.max(0, end - perRow), end);
    if (first !== undefined) rows.push(rest.reduce(joined, first));
  }
  return rows;
}

function joined(earlier: Bucket, later: Bucket): Bucket {
  return {
    from: earlier.from,
    entered: earlier.entered + later.entered,
    exited: earlier.exited + later.exited,
    refused: earlier.refused + later.refused,
    inside: Math.max(earlier.inside, later.inside),
  };
}
