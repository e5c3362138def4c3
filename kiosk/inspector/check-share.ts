/** How many of the checks had a step done, as a whole percentage rounded down, so that 100 means every one; `null` without checks. */
export function checkSharePercent(done: number, checks: number): number | null {
  return checks === 0 ? null : Math.floor((done * 100) / checks);
}
