import { characterClasses, type CharacterClass } from "./character-class.ts";
import type { NumberFault } from "./number-fault.ts";

/** What may stand at each place, from the first to the last. */
export type NumberShape = readonly CharacterClass[];

export function places(count: number, characterClass: CharacterClass): NumberShape {
  return Array.from({ length: count }, () => characterClass);
}

/** The first character that may not stand where it does, or `null`; the number must be as long as the shape. */
export function misfitIn(number: string, shape: NumberShape): NumberFault | null {
  const index = shape.findIndex((characterClass, place) => !characterClasses[characterClass].pattern.test(number.charAt(place)));
  const expected = shape[index];
  return expected === undefined ? null : { kind: "unexpected-character", position: index + 1, expected };
}

/** The number when it has one of the shapes, which differ in length; else what is wrong. */
export function readShape(number: string, shapes: readonly NumberShape[]): string | NumberFault {
  const shape = shapes.find(({ length }) => length === number.length);
  if (shape === undefined) return { kind: "wrong-length", charsGiven: number.length, charsAllowed: shapes.map(({ length }) => length) };
  return misfitIn(number, shape) ?? number;
}

/** The number when it has only letters A to Z and digits, so many as are allowed; else what is wrong. */
export function readLettersAndDigits(number: string, charsMin: number, charsMax: number): string | NumberFault {
  if (number.length < charsMin) return { kind: "too-short", charsMin };
  if (number.length > charsMax) return { kind: "too-long", charsMax };
  return misfitIn(number, places(number.length, "letter-or-digit")) ?? number;
}
