import type { CountsMessage } from "../../shared/wire/counts.ts";

/** How full a venue is; `percent` is rounded down, so that only a full venue shows 100. */
export type Fullness =
  | { readonly level: "no-limit" }
  /** The limit is 0: not full, but shut. */
  | { readonly level: "closed"; readonly inside: number }
  | { readonly level: "room" | "busy" | "nearly-full" | "full"; readonly percent: number }
  | { readonly level: "over"; readonly percent: number; readonly personsOver: number };

/** From here on the page changes its colour and its words. */
export const busyFromPercent = 80;
export const nearlyFullFromPercent = 95;

/** Full is what the gateway calls full: no place left, also when places are held for a gate that is cut off. */
export function fullnessOf(counts: Pick<CountsMessage, "inside" | "limit" | "left">): Fullness {
  if (counts.limit === null || counts.left === null) return { level: "no-limit" };
  if (counts.limit === 0) return { level: "closed", inside: counts.inside };
  if (counts.inside > counts.limit) return { level: "over", percent: percentOf(counts.inside, counts.limit), personsOver: counts.inside - counts.limit };
  const percent = percentOf(counts.inside, counts.limit);
  if (counts.left === 0) return { level: "full", percent };
  if (percent >= nearlyFullFromPercent) return { level: "nearly-full", percent };
  return { level: percent >= busyFromPercent ? "busy" : "room", percent };
}

/** Whether nobody can be let in. */
export function isClosedByLimit(fullness: Fullness): boolean {
  switch (fullness.level) {
    case "no-limit":
    case "room":
    case "busy":
    case "nearly-full":
      return false;
    case "closed":
    case "full":
    case "over":
      return true;
  }
}

function percentOf(inside: number, limit: number): number {
  return Math.floor((inside * 100) / limit);
}
