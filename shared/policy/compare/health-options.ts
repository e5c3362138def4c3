import { temperatureSources, type TemperatureSource } from "../../domain/evidence.ts";
import type { Rule } from "../policy-pack.ts";
import type { TemperatureRule } from "../rules/temperature.ts";
import { agesAround, temperaturesAround } from "./borders.ts";
import { doing, type MatterOptions, type Option } from "./option.ts";
import { noted } from "./sketch.ts";

const usualSource: TemperatureSource = "infrared";

function sourcesOf(rules: readonly Rule[]): readonly TemperatureSource[] {
  const special = rules.flatMap((rule) => (rule.kind === "temperature" ? temperatureSources.filter((source) => rule.feverAboveBySource?.[source] !== undefined) : []));
  return [...new Set([usualSource, ...special])];
}

function measured(tenthsC: number, source: TemperatureSource): Option {
  return doing((sketch) => ({ ...sketch, temperature: { tenthsC, source } }));
}

/** A second high reading, so long after the first. */
function measuredTwice(rule: TemperatureRule, restMs: number, source: TemperatureSource): Option {
  const tenthsC = rule.feverAbove.value + 1;
  return doing((sketch) => ({ ...sketch, temperature: { tenthsC, source }, earlierTemperatures: [{ tenthsC, source: usualSource, atMs: sketch.nowMs - restMs }] }));
}

function temperatureOptions(rule: TemperatureRule, peers: readonly Rule[]): readonly Option[] {
  const all = [rule, ...peers];
  const once = sourcesOf(all).flatMap((source) => temperaturesAround(all).map((tenthsC) => measured(tenthsC, source)));
  const twice = agesAround(all).flatMap((restMs) => [measuredTwice(rule, restMs, usualSource), measuredTwice(rule, restMs, "contact")]);
  return [doing((sketch) => ({ ...sketch, temperature: null })), ...once, ...twice];
}

/** Temperature, masks, symptoms and answers. */
export const healthOptions = {
  temperature: temperatureOptions,
  mask: () => [doing((sketch) => ({ ...sketch, mask: false })), doing((sketch) => noted({ ...sketch, mask: true }, { medicalMask: false }))],
  symptoms: ({ symptoms }) => [doing((sketch) => noted(sketch, { symptoms: null })), ...symptoms.map((symptom) => doing((sketch) => noted(sketch, { symptoms: [symptom] })))],
  questions: ({ questions }) =>
    questions.flatMap(({ id }) => [
      doing((sketch) => noted(sketch, { answers: { ...sketch.visit.answers, [id]: true } })),
      doing((sketch) => noted(sketch, { answers: Object.fromEntries(Object.entries(sketch.visit.answers).filter(([asked]) => asked !== id)) })),
    ]),
} satisfies Partial<MatterOptions>;
