import { celsiusText } from "../../../shared/domain/celsius.ts";
import type { Text } from "../../../shared/domain/reason.ts";
import type { Bound } from "../../../shared/policy/rule-parts.ts";
import { sentence } from "./sentence.ts";

type Span = Bound<"minutes"> | Bound<"hours"> | Bound<"days">;

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** An amount of time in the largest unit that leaves nothing over, hours staying hours up to two days. */
export function spanWords({ value, unit }: Pick<Span, "value" | "unit">): Text {
  switch (unit) {
    case "minutes":
      return value > 0 && value % 60 === 0 ? spanWords({ value: value / 60, unit: "hours" }) : sentence(`${value}分钟`, plural(value, "minute"));
    case "hours":
      return value > 48 && value % 24 === 0 ? sentence(`${value / 24}天（${value}小时）`, `${plural(value / 24, "day")} (${value} hours)`) : sentence(`${value}小时`, plural(value, "hour"));
    case "days":
      return sentence(`${value}天`, plural(value, "day"));
  }
}

function ordinal(value: number): string {
  const tens = value % 100;
  const ending = tens >= 11 && tens <= 13 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return `${value}${ending}`;
}

/** How far back something counts, in calendar days: `within 14 days (the 14th counts)`. */
export function lookBackWords({ value, inclusive }: Bound<"days">): Text {
  return inclusive ? sentence(`${value}天内（第${value}天也算）`, `within ${plural(value, "day")} (the ${ordinal(value)} counts)`) : sentence(`${value}天内（第${value}天不算）`, `within ${plural(value, "day")} (the ${ordinal(value)} does not count)`);
}

/** How old something may be: `within 48 hours (exactly 48 hours still counts)`. */
export function ageWords(bound: Bound<"minutes"> | Bound<"hours">): Text {
  const span = spanWords(bound);
  return bound.inclusive ? sentence("{span}以内（正好{span}也算）", "within {span} (exactly {span} still counts)", { span }) : sentence("{span}以内（正好{span}不算）", "within {span} (exactly {span} no longer counts)", { span });
}

/** `above 37.3 °C (37.3 itself passes)` */
export function feverWords({ value, inclusive }: Bound<"tenths-celsius">): Text {
  const limit = celsiusText(value);
  return inclusive ? sentence(`${limit}℃及以上（${limit}℃本身也算发热）`, `${limit} °C or above (${limit} itself is a fever)`) : sentence(`高于${limit}℃（${limit}℃本身不算发热）`, `above ${limit} °C (${limit} itself passes)`);
}

/** `below 35.0 °C (35.0 itself is trusted)` */
export function tooLowWords({ value, inclusive }: Bound<"tenths-celsius">): Text {
  const limit = celsiusText(value);
  return inclusive ? sentence(`${limit}℃及以下（含${limit}℃）`, `${limit} °C or below (${limit} included)`) : sentence(`低于${limit}℃（${limit}℃本身可信）`, `below ${limit} °C (${limit} itself is trusted)`);
}

/** `30.0 to 45.0 °C` */
export function celsiusRange({ from, to }: { readonly from: number; readonly to: number }): Text {
  return sentence(`${celsiusText(from)}℃至${celsiusText(to)}℃`, `${celsiusText(from)} to ${celsiusText(to)} °C`);
}

/** `at most 75 % of the seats (which may be reached)` */
export function shareWords({ value, inclusive }: Bound<"basis-points">): Text {
  const percent = value / 100;
  return inclusive ? sentence(`不超过座位数的${percent}%（可以正好达到）`, `at most ${percent} % of the seats (which may be reached)`) : sentence(`少于座位数的${percent}%（不得达到）`, `less than ${percent} % of the seats (which may not be reached)`);
}

/** `50 persons or more` */
export function fromCountWords({ value, unit, inclusive }: Bound<"persons"> | Bound<"tables">): Text {
  const zh = unit === "persons" ? "人" : "桌";
  const en = unit === "persons" ? "persons" : "tables";
  return inclusive ? sentence(`${value}${zh}及以上`, `${value} ${en} or more`) : sentence(`超过${value}${zh}（不含${value}${zh}）`, `more than ${value} ${en}`);
}

/** `fewer than 50 persons` */
export function belowCountWords({ value, inclusive }: Bound<"persons">): Text {
  return inclusive ? sentence(`${value}人及以下`, `${value} persons or fewer`) : sentence(`不足${value}人`, `fewer than ${value} persons`);
}
