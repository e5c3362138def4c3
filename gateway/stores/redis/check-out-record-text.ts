import type { JudgedExit } from "../../admission/admission-store.ts";

/** What `leave-3.lua` keeps of a judged exit after its first line: how long the evidence is, the evidence, and the answer. */
export function judgedExitText(judged: JudgedExit | null): string {
  return judged === null ? "" : `\n${judged.evidenceJson.length} ${judged.evidenceJson}${judged.json}`;
}

/** The answer in what was kept; `null` when nothing was judged. */
export function judgementOfExit(kept: string): string | null {
  const lineEnd = kept.indexOf("\n");
  if (lineEnd === -1) return null;
  const evidenceStart = kept.indexOf(" ", lineEnd) + 1;
  return kept.slice(evidenceStart + Number(kept.slice(lineEnd + 1, evidenceStart - 1)));
}
