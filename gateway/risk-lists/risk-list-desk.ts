import type { Malformed } from "../../shared/domain/fault.ts";
import type { DivisionTable } from "../../shared/risk/division-table.ts";
import { judgeList } from "../../shared/risk/judge-list.ts";
import { listVersion } from "../../shared/risk/list-version.ts";
import { matchDivisions } from "../../shared/risk/match-divisions.ts";
import { parseStateCouncilList } from "../../shared/risk/parse-state-council.ts";
import { placesTotal } from "../../shared/risk/parsed-risk-list.ts";
import type { RiskListAnswer, RiskListSummary } from "../../shared/wire/risk-list.ts";
import type { EventLog } from "../observe/event-log.ts";
import { riskListAnswer, riskListSummary } from "./risk-list-message.ts";
import type { RiskListRegister } from "./risk-list-register.ts";
import type { StoredRiskList } from "./risk-list-store.ts";

export interface RiskListDeskParts {
  readonly register: RiskListRegister;
  readonly divisions: DivisionTable;
  readonly now: () => number;
  readonly log: EventLog;
}

export type ReceivedList = { readonly kind: "received"; readonly answer: RiskListAnswer } | Malformed;

/** Receives lists as their publisher sent them, and puts held ones in force when a person says so. */
export interface RiskListDesk {
  receive(published: unknown): Promise<ReceivedList>;
  /** `null` when no such list is held. */
  confirm(version: string): Promise<RiskListAnswer | null>;
  /** Newest first. */
  summaries(): RiskListSummary[];
  currentSummary(): RiskListSummary | null;
}

/** `divisions` is what the names in a list are matched to. */
export function createRiskListDesk({ register, divisions, now, log }: RiskListDeskParts): RiskListDesk {
  async function keep(list: StoredRiskList): Promise<RiskListAnswer> {
    await register.save(list);
    log.riskListReceived({ version: list.version, status: list.status, areas: list.areas.length });
    return riskListAnswer(list, list.status);
  }

  async function receive(published: unknown): Promise<ReceivedList> {
    const parsed = parseStateCouncilList(published);
    if (parsed.kind === "malformed") return parsed;
    const { list } = parsed;
    const version = await listVersion(list);
    const known = register.all().find((candidate) => candidate.version === version);
    if (known !== undefined) return { kind: "received", answer: riskListAnswer(known, known.status === "accepted" ? "unchanged" : "held") };
    const receivedAtMs = now();
    const match = matchDivisions(list, divisions);
    const judgement = judgeList({ list, version, match, receivedAtMs }, register.current());
    const described = { version, endUpdateTimeMs: list.endUpdateTimeMs, receivedAtMs, areas: match.areas, placesTotal: placesTotal(list), matched: match.matched };
    switch (judgement.kind) {
      case "accept":
        return { kind: "received", answer: await keep({ ...described, status: "accepted", acceptedAtMs: receivedAtMs, reasons: judgement.remarks }) };
      case "hold":
        return { kind: "received", answer: await keep({ ...described, status: "held", acceptedAtMs: null, reasons: judgement.reasons }) };
      case "unchanged":
        return { kind: "received", answer: riskListAnswer({ ...described, status: "accepted", acceptedAtMs: receivedAtMs, reasons: [] }, "unchanged") };
    }
  }

  return {
    receive,
    confirm: async (version) => {
      const held = register.all().find((list) => list.version === version && list.status === "held");
      return held === undefined ? null : keep({ ...held, status: "accepted", acceptedAtMs: now() });
    },
    summaries: () => register.all().map(riskListSummary).toReversed(),
    currentSummary: () => {
      const current = register.current();
      return current === null ? null : riskListSummary(current);
    },
  };
}
