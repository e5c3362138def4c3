import type { ReceivedCheckIn } from "../../shared/wire/check-in.ts";
import type { ReceivedCheckOut } from "../../shared/wire/check-out.ts";
import type { AdmissionStore, CheckInRecord, LeaveOutcome, SettleCommand, SettleOutcome } from "../admission/admission-store.ts";
import type { TrustedIssuers } from "../issuers/trusted-issuers.ts";
import type { LedgerReader } from "../ledger/ledger-reader.ts";
import type { EventLog } from "../observe/event-log.ts";
import type { GatewayMetrics } from "../observe/gateway-metrics.ts";
import type { EntryRules } from "../policies/entry-rules.ts";
import type { EvaluationContext } from "../../shared/policy/evaluation-context.ts";
import type { RiskLookup } from "../../shared/risk/risk-lookup.ts";
import { checkIn, type CheckInOutcome } from "./check-in.ts";
import { checkOut } from "./check-out.ts";

export interface CheckInDeskParts {
  readonly admissions: AdmissionStore;
  readonly ledger: LedgerReader;
  readonly issuers: TrustedIssuers;
  readonly rulesAt: (place: { readonly venueId: string; readonly gateId: string }, atMs: number) => EntryRules | null;
  readonly riskNow: () => RiskLookup | null;
  readonly listedAs: EvaluationContext["listedAs"];
  readonly now: () => number;
  readonly log: EventLog;
  readonly metrics: GatewayMetrics;
}

/** What a gate can ask for, with the clock, the policy and the list of this moment put in. `digest` is the one of the body as it was sent. */
export interface CheckInDesk {
  checkIn(venueId: string, request: ReceivedCheckIn, digest: string): Promise<CheckInOutcome>;
  find(venueId: string, checkInId: string): Promise<CheckInRecord | null>;
  checkOut(venueId: string, request: ReceivedCheckOut, digest: string): Promise<LeaveOutcome>;
  settle(command: Omit<SettleCommand, "atMs">): Promise<SettleOutcome>;
}

/** Also logs and measures what it decides. */
export function createCheckInDesk(parts: CheckInDeskParts): CheckInDesk {
  const { admissions, issuers, listedAs, log, metrics, now } = parts;
  return {
    checkIn: async (venueId, request, digest) => {
      const nowMs = now();
      const { gateId } = request;
      const rules = parts.rulesAt({ venueId, gateId }, nowMs);
      if (rules === null) return { kind: "not-open" };
      const outcome = await checkIn({ admissions, issuers, rules, risk: parts.riskNow(), listedAs }, { venueId, request, digest, nowMs });
      if (outcome.kind === "answered") {
        const { verdict, codes } = outcome.judgement;
        log.checkInDecided({ venueId, gateId, verdict, codes, repeated: outcome.repeated });
        metrics.checkInDecided({ venueId, verdict, seconds: (now() - nowMs) / 1_000 });
        if (!outcome.repeated) metrics.countsChanged({ venueId, inside: outcome.insideAfter });
      }
      return outcome;
    },
    find: (venueId, checkInId) => parts.ledger.checkIn(venueId, checkInId),
    checkOut: async (venueId, request, digest) => {
      const nowMs = now();
      const rules = parts.rulesAt({ venueId, gateId: request.gateId }, nowMs);
      const outcome = await checkOut({ admissions, issuers, rules, risk: parts.riskNow(), listedAs }, { venueId, request, digest, nowMs });
      if (outcome.kind === "left") metrics.countsChanged({ venueId, inside: outcome.insideAfter });
      return outcome;
    },
    settle: async (command) => {
      const outcome = await admissions.settle({ ...command, atMs: now() });
      if (outcome.kind === "settled") metrics.countsChanged({ venueId: command.venueId, inside: outcome.insideAfter });
      return outcome;
    },
  };
}
