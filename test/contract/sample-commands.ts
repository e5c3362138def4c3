import type { AdmitCommand, JudgedExit, LeaveCommand, LimitCommand, PolicyCommand, SettleCommand } from "../../gateway/admission/admission-store.ts";

const base = { venueId: "theatre", gateId: "north", deviceSeq: 7, atMs: 1_000, receivedAtMs: 1_050 } as const;

/** A party that every rule lets in; what a test is about goes on top. */
export function admitCommand(changes: Partial<AdmitCommand> = {}): AdmitCommand {
  return {
    ...base,
    checkInId: "018f6e2e-0000-7000-8000-000000000001",
    digest: "a".repeat(64),
    size: 1,
    wantsPlace: true,
    whenPlaced: { verdict: "admit", codes: [], decidedBy: [], json: '{"verdict":"admit","findings":[]}' },
    otherwise: { verdict: "refuse", codes: ["capacity.full"], decidedBy: ["capacity.full"], json: '{"verdict":"refuse","text":"场内人数已达上限\\n"}' },
    steps: { code: true, temperature: true, mask: false },
    policyVersion: "theatre-2020-09",
    riskListVersion: "list-1",
    evidenceJson: '{"readings":["绿码 \\u2028"]}',
    ...changes,
  };
}

export function leaveCommand(changes: Partial<LeaveCommand> = {}): LeaveCommand {
  return { ...base, checkOutId: "018f6e2e-0000-7000-8000-000000000001", digest: "c".repeat(64), count: 1, judged: null, ...changes };
}

export function settleCommand(changes: Partial<SettleCommand> = {}): SettleCommand {
  return { venueId: "theatre", gateId: "north", checkInId: "018f6e2e-0000-7000-8000-000000000001", to: "confirmed", reason: "", atMs: 2_000, ...changes };
}

export function limitCommand(changes: Partial<LimitCommand> = {}): LimitCommand {
  return { venueId: "theatre", venueRevision: 1, limit: 300, reason: "75 % of 400 seats", by: "manager", atMs: 500, ...changes };
}

/** Somebody with a fever was seen leaving. */
export const feverAtExit: JudgedExit = {
  check: {
    verdict: "recheck",
    codes: ["temp.fever"],
    decidedBy: ["temp.fever"],
    steps: { code: false, temperature: true, mask: false },
    policyVersion: "school@0123456789ab",
    riskListVersion: null,
  },
  json: '{"verdict":"recheck","text":"发热 \\n"}',
  evidenceJson: '{"temperature":379,"note":"7 \\u2028"}',
};

export function policyCommand(changes: Partial<PolicyCommand> = {}): PolicyCommand {
  return {
    venueId: "theatre",
    venueRevision: 1,
    policyVersion: "theatre-75@aaaaaaaaaaaa",
    packs: ["theatre-75@aaaaaaaaaaaa"],
    reason: "order no. 35 of the “city”",
    by: "administrator",
    atMs: 600,
    ...changes,
  };
}
