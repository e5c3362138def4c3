/** `365` → `36.5`: tenths of a degree as they are read. */
export function celsiusText(tenthsC: number): string {
  return (tenthsC / 10).toFixed(1);
}
