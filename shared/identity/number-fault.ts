import type { CharacterClass } from "./character-class.ts";

/**
 * What is wrong with a typed number, and where: places count from 1, without spaces. Nothing of the number is in it, so that it
 * may be shown, counted and logged; nor what the check character should be, which would help to make up a number.
 */
export type NumberFault =
  | { readonly kind: "wrong-length"; readonly charsGiven: number; readonly charsAllowed: readonly number[] }
  | { readonly kind: "too-short"; readonly charsMin: number }
  | { readonly kind: "too-long"; readonly charsMax: number }
  | { readonly kind: "unexpected-character"; readonly position: number; readonly expected: CharacterClass }
  | { readonly kind: "first-generation" }
  | { readonly kind: "unknown-province" }
  | { readonly kind: "birth-date" }
  | { readonly kind: "born-in-the-future" }
  | { readonly kind: "checksum"; readonly position: number };
