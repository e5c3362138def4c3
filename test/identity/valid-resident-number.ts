import fc from "fast-check";

/** The check character by the recursion of ISO 7064, which knows no weights. */
function withCheckCharacter(digits: string): string {
  const product = Array.from(digits).reduce((carry, digit) => ((carry + Number(digit)) * 2) % 11, 0);
  return digits + "0123456789X".charAt((12 - product) % 11);
}

function digits(count: number): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: 10 ** count - 1 }).map((value) => String(value).padStart(count, "0"));
}

const provinces = fc.constantFrom("11", "21", "37", "46", "54", "65", "71", "81", "82", "83");

const birthDates = fc.date({ min: new Date("1800-01-01"), max: new Date("2022-04-15"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10).replaceAll("-", ""));

/** Numbers of GB 11643-1999 of people born from 1800 to 2022-04-15. */
export const validResidentNumbers = fc.tuple(provinces, digits(4), birthDates, digits(3)).map((parts) => withCheckCharacter(parts.join("")));
