import type { Text } from "../../../shared/domain/reason.ts";
import type { PolicyPack } from "../../../shared/policy/policy-pack.ts";
import type { Period } from "../../../shared/policy/rule-parts.ts";
import { sentence } from "./sentence.ts";

type Certainty = PolicyPack["effective"]["certainty"];

/** From which day to which, both belonging to it. */
export function periodWords({ from, to }: Period): Text {
  if (from !== null && to !== null) return from === to ? sentence(`仅${from}当日`, `${from} only`) : sentence(`${from}至${to}`, `${from} to ${to}`);
  if (from !== null) return sentence(`${from}起`, `from ${from} on`);
  return to === null ? sentence("未写明起止日期", "no dates given") : sentence(`至${to}为止`, `until ${to}`);
}

/** How far the dates of a pack or a source can be relied on (C-41). */
export const certaintyWords: Readonly<Record<Certainty, Text>> = {
  stated: sentence("日期明确", "dates as stated"),
  masked: sentence("来源隐去了日期中的数字，以x表示", "the source hides figures of the dates, shown as x"),
  suspect: sentence("来源中的年份存疑", "the year in the source is doubtful"),
};

/** The dates of a pack and how certain they are; nothing is said of the certainty of dates that are not there. */
export function effectiveWords({ from, to, certainty }: PolicyPack["effective"]): Text {
  const period = periodWords({ from, to });
  return from === null && to === null ? period : sentence("{period}（{certainty}）", "{period} ({certainty})", { period, certainty: certaintyWords[certainty] });
}
