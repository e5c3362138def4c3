import { expect, test } from "vitest";
import { type Attempt, emptyAttempt } from "../../../kiosk/door/collect/attempt.ts";
import { asksForInstrument, instrumentOf } from "../../../kiosk/door/temperature/temperature-instrument.ts";
import type { TemperatureSource } from "../../../shared/domain/evidence.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import { restRule } from "./every-rule.ts";
import { noonMs } from "./door-fixture.ts";

const { secondReading: _second, ...firstDecides } = restRule;
const sameInstrument: Rule = { ...restRule, secondReading: { restMin: { value: 5, unit: "minutes", inclusive: true }, otherInstrument: false } };
const byInstrument: Rule = { ...firstDecides, feverAboveBySource: { contact: { value: 375, unit: "tenths-celsius", inclusive: false } } };

function attemptUnder(rule: Rule, earlier: TemperatureSource | null = null): Attempt {
  const earlierTemperatures = earlier === null ? [] : [{ tenthsC: 378, source: earlier, atMs: noonMs }];
  return { ...emptyAttempt, earlierTemperatures, judgement: { ...emptyAttempt.judgement, rules: [rule] } };
}

test.each([
  ["where the first reading decides", firstDecides, null, false, "keypad"],
  ["where the second may come from the same instrument", sameInstrument, "infrared", false, "keypad"],
  ["before the first reading, where the second comes from another", restRule, null, true, "infrared"],
  ["after an infrared one", restRule, "infrared", true, "contact"],
  ["after a contact one", restRule, "contact", true, "infrared"],
  ["where each instrument has a border of its own", byInstrument, "infrared", true, "infrared"],
] as const)("%s", (_, rule, earlier, isAsked, expected) => {
  const attempt = attemptUnder(rule, earlier);
  expect([asksForInstrument(attempt), instrumentOf(attempt)]).toEqual([isAsked, expected]);
});

test("staff may say that it was another one", () => {
  expect(instrumentOf({ ...attemptUnder(restRule), instrument: "contact" })).toBe("contact");
});
