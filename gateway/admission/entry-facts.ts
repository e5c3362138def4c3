import type { LedgerEvent } from "../../shared/domain/ledger-entry.ts";
import type { AdmitCommand, Judgement, LeaveCommand, LimitCommand, Occasion, PolicyCommand, SettleCommand } from "./admission-store.ts";

type Event<Kind extends LedgerEvent["kind"]> = Extract<LedgerEvent, { kind: Kind }>;

/** When and where, as every ledger entry says it. */
function occasionFacts({ gateId, deviceSeq, atMs, receivedAtMs }: Occasion) {
  return { gateId, deviceSeq, atMs, receivedAtMs };
}

/** What the ledger says of a check-in whether there is a place or not. */
export function checkInFacts(command: AdmitCommand) {
  const { checkInId, size, steps, policyVersion, riskListVersion } = command;
  return { kind: "check-in" as const, checkInId, size, steps, policyVersion, riskListVersion, ...occasionFacts(command) };
}

/** What it says once that is known. */
export function judgedFacts({ verdict, codes, decidedBy }: Judgement, placed: boolean): Pick<Event<"check-in">, "verdict" | "codes" | "decidedBy" | "placed"> {
  return { verdict, codes, decidedBy, placed };
}

/** An exit, but for `countedOut`, which the store finds. */
export function exitFacts(command: LeaveCommand) {
  const { checkOutId, count, judged } = command;
  return { kind: "exit" as const, checkOutId, count, ...(judged === null ? {} : { check: judged.check }), ...occasionFacts(command) };
}

export function confirmedFacts({ checkInId, gateId, atMs }: SettleCommand) {
  return { kind: "confirmed" as const, checkInId, gateId, deviceSeq: null, atMs, receivedAtMs: atMs };
}

/** An annulment, but for `size`, which the store finds. */
export function annulledFacts({ checkInId, reason, gateId, atMs }: SettleCommand) {
  return { kind: "annulled" as const, checkInId, reason, gateId, deviceSeq: null, atMs, receivedAtMs: atMs };
}

export function limitFacts({ limit, reason, by, atMs }: LimitCommand) {
  return { kind: "limit-changed" as const, limit, reason, by, gateId: null, deviceSeq: null, atMs, receivedAtMs: atMs };
}

/** Another policy, but for `added` and `removed`, which the store finds. */
export function policyFacts({ policyVersion, packs, reason, by, atMs }: PolicyCommand) {
  return { kind: "policy-changed" as const, policyVersion, packs, reason, by, gateId: null, deviceSeq: null, atMs, receivedAtMs: atMs };
}
