import { uuidv7 } from "uuidv7";
import type { AdmitCommand } from "../gateway/admission/admission-store.ts";

const judgement = { verdict: "admit", codes: [], decidedBy: [], json: '{"verdict":"admit","findings":[],"obligations":[]}' } as const;

/** An admission as lean as they come, each with an id of its own. */
export function sampleAdmission(index: number, nowMs: number): AdmitCommand {
  return {
    venueId: "bench",
    gateId: "bench",
    deviceSeq: index,
    atMs: nowMs,
    receivedAtMs: nowMs,
    checkInId: uuidv7(),
    digest: index.toString(16).padStart(64, "0"),
    size: 1,
    wantsPlace: true,
    whenPlaced: judgement,
    otherwise: judgement,
    steps: { code: true, temperature: true, mask: true },
    policyVersion: "theatre-75@000000000000",
    riskListVersion: null,
    evidenceJson: "{}",
  };
}
