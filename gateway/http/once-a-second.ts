const answerMsMax = 1_000;

/** The same work, begun at most once a second however many ask: whoever asks meanwhile gets the answer, or the fault, of the last time. */
export function onceASecond<Answer>(work: () => Promise<Answer>, now: () => number): () => Promise<Answer> {
  let last: { readonly atMs: number; readonly answer: Promise<Answer> } | null = null;
  return () => {
    const nowMs = now();
    if (last === null || Math.abs(nowMs - last.atMs) >= answerMsMax) last = { atMs: nowMs, answer: work() };
    return last.answer;
  };
}
