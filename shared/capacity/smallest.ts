/** The smallest of the numbers that are given; `null` when none is. */
export function smallest(...numbers: readonly (number | null)[]): number | null {
  return numbers.reduce((least, number) => (least === null || number === null ? (least ?? number) : Math.min(least, number)), null);
}
