/** The answer of the work, or `null` when it takes longer; then `isAwaited` tells the work that nobody waits any more. */
export async function inTime<Answer>(msMax: number, work: (isAwaited: () => boolean) => Promise<Answer>): Promise<Answer | null> {
  let isLate = false;
  const late = Promise.withResolvers<null>();
  const timer = setTimeout(() => {
    isLate = true;
    late.resolve(null);
  }, msMax);
  try {
    return await Promise.race([work(() => !isLate), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
