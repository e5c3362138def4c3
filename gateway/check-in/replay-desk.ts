import { opensTheGate, type Verdict } from "../../shared/domain/verdict.ts";
import { evaluatePolicy } from "../../shared/policy/evaluate-policy.ts";
import type { EntryPlace } from "../../shared/policy/evaluation-context.ts";
import type { RiskLookup } from "../../shared/risk/risk-lookup.ts";
import type { CheckInAnswer } from "../../shared/wire/check-in.ts";
import type { JudgedMessage, ReplayMessage } from "../../shared/wire/replay.ts";
import type { CheckInRecord } from "../admission/admission-store.ts";
import type { LedgerReader } from "../ledger/ledger-reader.ts";
import type { RecordedPolicy } from "../policies/recorded-policy.ts";
import { full } from "./check-in.ts";
import { readEvidenceFacts } from "./evidence-facts.ts";
import { askListed } from "./listed-persons.ts";
import { judgeEntry } from "./judge-entry.ts";
import { findingMessage } from "./judgement-text.ts";

export interface ReplayDeskParts {
  readonly ledger: LedgerReader;
  readonly policyOfVersion: (version: string, atMs: number) => RecordedPolicy | null;
  readonly riskOfVersion: (version: string) => RiskLookup | null;
  /** As it is now; for check-ins that were recorded without their place. */
  readonly placeOf: (venueId: string, gateId: string) => EntryPlace | null;
}

/** Decides recorded check-ins again, so that an inspector sees that nobody made a verdict up. */
export interface ReplayDesk {
  /** `null` for a check-in that is not known. */
  replay(venueId: string, checkInId: string): Promise<ReplayMessage | null>;
}

interface Said {
  readonly verdict: Verdict;
  readonly findings: readonly { readonly code: string }[];
}

function judgedMessage({ verdict, findings, goods }: Said & { readonly goods?: Said | null | undefined }): JudgedMessage {
  return { verdict, codes: [...findings, ...(goods?.findings ?? [])].map(({ code }) => code), goods: goods?.verdict ?? null };
}

function isSame(one: JudgedMessage, other: JudgedMessage): boolean {
  return one.verdict === other.verdict && one.goods === other.goods && one.codes.join(" ") === other.codes.join(" ");
}

export function createReplayDesk({ ledger, policyOfVersion, riskOfVersion, placeOf }: ReplayDeskParts): ReplayDesk {
  function replay({ venueId, checkInId, gateId, judgementJson, evidenceJson, placed, receivedAtMs }: CheckInRecord): ReplayMessage {
    const answer: Omit<CheckInAnswer, "counts"> = JSON.parse(judgementJson);
    const { policyVersion, riskListVersion, decidedAt } = answer;
    const recorded = judgedMessage(answer);
    const base = { id: checkInId, decidedAt, recorded, policyVersion, riskListVersion };
    const found = policyOfVersion(policyVersion, receivedAtMs);
    if (found === null) return { kind: "not-replayable", ...base, why: "policy-unknown" };
    const risk = riskListVersion === null ? null : riskOfVersion(riskListVersion);
    if (risk === null && riskListVersion !== null) return { kind: "not-replayable", ...base, why: "risk-list-unknown" };
    const { evidence, place: recordedPlace, listed } = readEvidenceFacts(evidenceJson);
    const place = recordedPlace ?? placeOf(venueId, gateId);
    if (place === null) return { kind: "not-replayable", ...base, why: "venue-unknown" };

    const findings = evaluatePolicy(found.policy, evidence, { nowMs: receivedAtMs, risk, place, listedAs: askListed(listed) });
    const bringsGoods = evidence.visit.goods !== null;
    const asJudged = judgeEntry(findings, bringsGoods);
    // Whether there was a place is what the ledger says, and no rule.
    const judged = opensTheGate(asJudged.verdict) && !placed ? judgeEntry([...findings, full], bringsGoods) : asJudged;
    const replayed = judgedMessage(judged);
    return {
      kind: "replayed",
      ...base,
      replayed,
      same: isSame(recorded, replayed),
      findings: [...judged.findings, ...(judged.goods?.findings ?? [])].map(findingMessage),
      packs: [...found.packs],
      listEndTime: risk === null ? null : new Date(risk.endUpdateTimeMs).toISOString(),
    };
  }

  return {
    replay: async (venueId, checkInId) => {
      const record = await ledger.checkIn(venueId, checkInId);
      return record === null ? null : replay(record);
    },
  };
}
