import type { AdmitCommand, CheckInRecord, Judgement } from "../../admission/admission-store.ts";
import { firstWord, wordsAfter } from "./reply-words.ts";

interface RecordHead {
  readonly gateId: string;
  readonly digest: string;
  readonly size: number;
  readonly receivedAtMs: number;
  readonly evidenceLength: number;
}

/**
 * The record as far as it is known before the decision. The script writes two lines before it, the state and "placed seq
 * inside limit"; `settle-3.lua` reads the gate and the size from the head.
 */
export function recordText({ gateId, digest, size, receivedAtMs, evidenceJson }: AdmitCommand, judgement: Judgement): string {
  const head: RecordHead = { gateId, digest, size, receivedAtMs, evidenceLength: evidenceJson.length };
  return `${JSON.stringify(head)}\n${evidenceJson}${judgement.json}`;
}

export function recordFromText(text: string, ids: Pick<CheckInRecord, "venueId" | "checkInId">): CheckInRecord {
  const [state = "", decided = "", headText = ""] = text.split("\n", 3);
  const head: RecordHead = JSON.parse(headText);
  const bodyStart = state.length + decided.length + headText.length + 3;
  const evidenceEnd = bodyStart + head.evidenceLength;
  return {
    ...ids,
    gateId: head.gateId,
    digest: head.digest,
    size: head.size,
    state: stateOf(state),
    evidenceJson: text.slice(bodyStart, evidenceEnd),
    judgementJson: text.slice(evidenceEnd),
    ...standingOf(decided),
    receivedAtMs: head.receivedAtMs,
  };
}

/** Reads "placed seq inside limit". */
export function standingOf(decided: string): Pick<CheckInRecord, "placed" | "seq" | "insideAfter" | "limitAfter"> {
  return { placed: decided.startsWith("1 "), ...wordsAfter(decided) };
}

function stateOf(line: string): CheckInRecord["state"] {
  const word = firstWord(line);
  if (word === "decided" || word === "confirmed" || word === "annulled") return word;
  throw new TypeError(`A check-in record starts with "${line}"`);
}
