import { expect, test } from "vitest";
import { celsiusText } from "../../../shared/domain/celsius.ts";
import { raisedTenthsC, typeDigit, typedText, usualTenthsC } from "../../../kiosk/door/temperature/temperature-entry.ts";

test("three digits are a reading in tenths of a degree", () => {
  expect(typeDigit("", "3")).toEqual({ kind: "typing", digits: "3" });
  expect(typeDigit("3", "6")).toEqual({ kind: "typing", digits: "36" });
  expect(typeDigit("36", "5")).toEqual({ kind: "entered", tenthsC: 365 });
});

test("a reading that no body has is entered all the same, for the policy to object", () => {
  expect(typeDigit("99", "9")).toEqual({ kind: "entered", tenthsC: 999 });
  expect(typeDigit("00", "0")).toEqual({ kind: "entered", tenthsC: 0 });
});

test("what is typed shows its place in the number", () => {
  expect(["", "3", "36"].map(typedText)).toEqual(["––.–", "3–.–", "36.–"]);
  expect(celsiusText(365)).toBe("36.5");
  expect(celsiusText(370)).toBe("37.0");
});

test("the values of one tap lie on both sides of the usual fever limit of 37.3", () => {
  expect(usualTenthsC).toEqual([362, 363, 364, 365, 366, 367, 368, 369]);
  expect(raisedTenthsC).toEqual([370, 371, 372, 373, 374, 375]);
});
