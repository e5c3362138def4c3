import { beijingDay, beijingDayStartMs } from "../../domain/beijing-time.ts";
import { borderMs } from "../bound.ts";
import { personsOf } from "../person.ts";
import type { Obstacle } from "./change.ts";
import { latestPositiveMs } from "./edit-evidence.ts";

const dayMs = 86_400_000;
const minuteMs = 60_000;
/** Older than any window: a test that only has to exist. */
export const anyTimeMs = 400 * dayMs;
const daysBack = 60;

/** Texts tell times to the minute. */
function wholeMinute(atMs: number): number {
  return Math.ceil(atMs / minuteMs) * minuteMs;
}

/**
 * The times from which a test may begin to count, the oldest first: any time at all, the ages that rules allow, the end of each stay,
 * the beginning of each day, now. None lies before a positive test, which only a later one undoes.
 */
export function testBordersMs({ policy, situation }: Pick<Obstacle, "policy" | "situation">): readonly number[] {
  const { nowMs } = situation.context;
  const ages = policy.rules.flatMap(({ rule }) => (rule.kind === "test-certificate" ? [borderMs(rule.ageMax)] : []));
  const ends = personsOf(situation.evidence).flatMap(({ stays }) => stays.map(({ toMs }) => toMs));
  const days = Array.from({ length: daysBack }, (_, index) => beijingDayStartMs(beijingDay(nowMs) - index));
  const borders = [...ages.map(({ value, inclusive }) => nowMs - value + (inclusive ? 0 : minuteMs)), ...ends, ...days].map(wholeMinute).filter((atMs) => atMs < nowMs);
  const positiveMs = latestPositiveMs(situation.evidence) ?? -Infinity;
  return [nowMs - anyTimeMs, ...new Set(borders), nowMs].filter((atMs) => atMs > positiveMs).toSorted((one, other) => one - other);
}
