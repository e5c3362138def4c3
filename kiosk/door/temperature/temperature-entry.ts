/** Values that people usually have, one tap each. */
export const usualTenthsC = [362, 363, 364, 365, 366, 367, 368, 369] as const;

/** Values near the border of a fever; still one tap, but apart. */
export const raisedTenthsC = [370, 371, 372, 373, 374, 375] as const;

export type TemperatureEntry = { readonly kind: "typing"; readonly digits: string } | { readonly kind: "entered"; readonly tenthsC: number };

/** Three digits make a reading: 3, 6, 5 is 36.5 °C. Whether it is plausible is the policy's to say, so that it is recorded too. */
export function typeDigit(digits: string, digit: string): TemperatureEntry {
  const typed = digits + digit;
  return typed.length < 3 ? { kind: "typing", digits: typed } : { kind: "entered", tenthsC: Number(typed) };
}

/** What has been typed, with the places still to come: `3` → `3–.–`. */
export function typedText(digits: string): string {
  const [tens = "–", ones = "–", tenths = "–"] = digits;
  return `${tens}${ones}.${tenths}`;
}
