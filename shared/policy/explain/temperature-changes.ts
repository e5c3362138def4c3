import { celsiusText } from "../../domain/celsius.ts";
import type { TemperatureReading, TemperatureSource } from "../../domain/evidence.ts";
import { isAbove } from "../bound.ts";
import { evaluatePolicy } from "../evaluate-policy.ts";
import type { PolicyInForce } from "../policy-in-force.ts";
import { words, type Change, type ChangesByReason, type MakeChanges, type Obstacle } from "./change.ts";
import { withEvidence } from "./edit-evidence.ts";
import { later } from "./later.ts";
import type { Situation } from "./situation.ts";

const minuteMs = 60_000;
const highestTenthsC = 420;
const lowestTenthsC = 340;

/** The highest reading, and the lowest, of which no rule in force has anything to say. */
function normalRange({ policy, situation }: Obstacle, source: TemperatureSource): { readonly highest: number; readonly lowest: number } | null {
  const onlyTemperature: PolicyInForce = { ...policy, rules: policy.rules.filter(({ rule }) => rule.kind === "temperature") };
  const isNormal = (tenthsC: number): boolean => evaluatePolicy(onlyTemperature, { ...situation.evidence, temperature: { tenthsC, source } }, situation.context).every(({ code }) => !code.startsWith("temp."));
  const readings = Array.from({ length: highestTenthsC - lowestTenthsC + 1 }, (_, index) => lowestTenthsC + index).filter(isNormal);
  const [lowest] = readings;
  const highest = readings.at(-1);
  return lowest === undefined || highest === undefined ? null : { highest, lowest };
}

function otherThan(source: TemperatureSource): TemperatureSource {
  return source === "contact" ? "infrared" : "contact";
}

function read(situation: Situation, reading: TemperatureReading): Situation {
  return withEvidence(situation, { temperature: reading });
}

interface Measuring {
  readonly source: TemperatureSource;
  readonly zh: string;
  readonly en: string;
  readonly isLowTold?: boolean;
  readonly restMinutes?: number;
}

function measure(obstacle: Obstacle, { source, zh, en, isLowTold = false, restMinutes = 0 }: Measuring): readonly Change[] {
  const range = normalRange(obstacle, source);
  if (range === null) return [];
  const { highest, lowest } = range;
  const limit = isLowTold ? words(`须在${celsiusText(lowest)}℃至${celsiusText(highest)}℃之间`, `${celsiusText(lowest)} to ${celsiusText(highest)} °C will do`) : words(`不高于${celsiusText(highest)}℃即可`, `up to ${celsiusText(highest)} °C will do`);
  const apply = (situation: Situation): Situation => read(restMinutes === 0 ? situation : later(situation, situation.context.nowMs + restMinutes * minuteMs), { tenthsC: highest, source });
  return [{ kind: "measure", text: words(`${zh}，${limit["zh-CN"]}`, `${en}: ${limit.en}`), apply }];
}

/** How long the rest still takes, in whole minutes; a reading that was not too high began none. */
function minutesToRest({ rule, situation }: Obstacle): number {
  if (rule?.kind !== "temperature" || rule.secondReading === undefined) return 0;
  const { value } = rule.secondReading.restMin;
  const { earlierTemperatures, temperature: reading } = situation.evidence;
  const first = earlierTemperatures.find(({ tenthsC, source }) => isAbove(tenthsC, rule.feverAboveBySource?.[source] ?? rule.feverAbove));
  if (first === undefined || reading === null) return value;
  return Math.max(0, Math.ceil((first.atMs + value * minuteMs - situation.context.nowMs) / minuteMs));
}

function sourceOf({ situation }: Obstacle): TemperatureSource {
  return situation.evidence.temperature?.source ?? "infrared";
}

function measured(zh: string, en: string, isLowTold = false): MakeChanges {
  return (obstacle) => measure(obstacle, { source: sourceOf(obstacle), zh, en, isLowTold });
}

function restFirst(obstacle: Obstacle): readonly Change[] {
  const isOther = obstacle.rule?.kind === "temperature" && obstacle.rule.secondReading?.otherInstrument === true;
  const source = sourceOf(obstacle);
  const restMinutes = minutesToRest(obstacle);
  const [zh, en] = isOther ? ["换一种体温计复测", "measure again with another kind of thermometer"] : ["复测", "measure again"];
  return measure(obstacle, { source: isOther ? otherThan(source) : source, zh: `休息${restMinutes}分钟后${zh}`, en: `Rest ${restMinutes} minutes, then ${en}`, restMinutes });
}

export const temperatureChanges: ChangesByReason<"temp"> = {
  "temp.not-measured": measured("测量体温", "Have your temperature measured"),
  "temp.fever": measured("先到发热门诊就诊，待体温恢复正常后再来", "See a fever clinic, and come back when the temperature is normal"),
  "temp.too-low": measured("在室内稍候，换手腕或颈部复测", "Wait indoors a little, then measure again at wrist or neck", true),
  "temp.implausible": measured("重新测量体温", "Measure again"),
  "temp.rest-first": restFirst,
  "temp.same-instrument": (obstacle) => measure(obstacle, { source: otherThan(sourceOf(obstacle)), zh: "换一种体温计复测", en: "Measure again with another kind of thermometer" }),
};
