const temperatureTenthsMax = 1_000;

/** Input methods for Chinese write the full stop where the decimal point should be. */
function pointed(text: string): string {
  return text.trim().replace("。", ".");
}

/** Hours with decimals, so that both sides of a border can be tried; `null` for what is no such number. */
export function hoursTyped(text: string): number | null {
  const typed = pointed(text);
  return /^\d{1,4}(\.\d{1,3})?$/.test(typed) ? Number(typed) : null;
}

/** Tenths of a degree; 0 stands for not measured, `null` for no number. */
export function tenthsTyped(text: string): number | null {
  const typed = pointed(text);
  if (typed === "") return 0;
  const tenths = /^\d{1,3}(\.\d)?$/.test(typed) ? Math.round(Number(typed) * 10) : Infinity;
  return tenths <= temperatureTenthsMax ? tenths : null;
}
