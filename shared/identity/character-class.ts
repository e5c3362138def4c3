import type { Text } from "../domain/reason.ts";

interface CharacterClassFacts {
  readonly pattern: RegExp;
  /** What may stand there, for a sentence such as "the 3rd character must be …". */
  readonly name: Text;
}

function characterClass(pattern: RegExp, zh: string, en: string): CharacterClassFacts {
  return { pattern, name: { "zh-CN": zh, en } };
}

/** What may stand at one place of a document number. */
export const characterClasses = {
  digit: characterClass(/^[0-9]$/, "数字", "a digit"),
  "digit-or-x": characterClass(/^[0-9X]$/, "数字或字母X", "a digit or the letter X"),
  "digit-or-a": characterClass(/^[0-9A]$/, "数字或字母A", "a digit or the letter A"),
  nine: characterClass(/^9$/, "数字9", "the digit 9"),
  letter: characterClass(/^[A-Z]$/, "字母", "a letter"),
  "letter-or-digit": characterClass(/^[0-9A-Z]$/, "字母或数字", "a letter or a digit"),
  "h-or-m": characterClass(/^[HM]$/, "字母H或M", "the letter H or M"),
  p: characterClass(/^P$/, "字母P", "the letter P"),
  "letter-or-filler": characterClass(/^[A-Z<]$/, "字母或<", "a letter or <"),
  "digit-or-filler": characterClass(/^[0-9<]$/, "数字或<", "a digit or <"),
  "letter-digit-or-filler": characterClass(/^[0-9A-Z<]$/, "字母、数字或<", "a letter, a digit or <"),
} as const satisfies Record<string, CharacterClassFacts>;

export type CharacterClass = keyof typeof characterClasses;
