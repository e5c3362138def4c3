/** Runs a task one at a time: however often it is asked for meanwhile, it runs once more when it has ended. */
export function oneAtATime(task: () => Promise<void>): () => Promise<void> {
  let isUnderWay = false;
  let isWanted = false;
  return async () => {
    isWanted = true;
    if (isUnderWay) return;
    isUnderWay = true;
    while (isWanted) {
      isWanted = false;
      await task();
    }
    isUnderWay = false;
  };
}
