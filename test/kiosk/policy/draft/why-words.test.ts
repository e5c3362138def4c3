import { expect, test } from "vitest";
import { isOfSeedRule, whyOf, withWhy } from "../../../../kiosk/policy/draft/why-words.ts";

test("a reason without a source is written as a decision of one's own", () => {
  expect(withWhy([], { why: "many frail visitors", source: null })).toEqual(["design default: many frail visitors"]);
  expect(whyOf(["design default: many frail visitors"])).toEqual({ why: "many frail visitors", source: null });
});

test("a reason with a source names it, with or without more words", () => {
  expect(withWhy([], { why: "as the board decided", source: "venue-decision" })).toEqual(["source venue-decision as the board decided"]);
  expect(withWhy([], { why: "", source: "venue-decision" })).toEqual(["source venue-decision"]);
  expect(whyOf(["source venue-decision as the board decided"])).toEqual({ why: "as the board decided", source: "venue-decision" });
});

test("what is being typed comes back as it was typed", () => {
  expect(whyOf(withWhy([], { why: "many ", source: null }))).toEqual({ why: "many ", source: null });
  expect(whyOf(withWhy([], { why: "", source: null }))).toEqual({ why: "", source: null });
});

test("only the first reference is changed", () => {
  expect(withWhy(["design default: a", "R-136 003-4:L99"], { why: "b", source: null })).toEqual(["design default: b", "R-136 003-4:L99"]);
});

test("a reference to a seed rule is told apart, since the form does not write such", () => {
  expect(isOfSeedRule(["R-136 003-4:L99 (above)"])).toBe(true);
  expect(isOfSeedRule(["design default: a"])).toBe(false);
  expect(isOfSeedRule(undefined)).toBe(false);
});
