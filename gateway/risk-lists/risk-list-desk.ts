import { judgeList } from "../../shared/risk/judge-list.ts";
import { listVersion } from "../../shared/risk/list-version.ts";
import { matchDivisions } from "../../shared/risk/match-divisions.ts";
import { parseStateCouncilList } from "../../shared/risk/parse-state-council.ts";
import { buildRiskIndex } from "../../shared/risk/risk-index.ts";
import type { DivisionTable } from "../../shared/risk/division-table.ts";
import type { RiskLookup } from "../../shared/risk/risk-lookup.ts";
import type { RiskListAnswer, RiskListSummary } from "../../shared/wire/risk-list.ts";
import type { Problem } from "../../shared/wire/problem.ts";
import type { StoreFeed } from "../ledger/store-feed.ts";
import type { EventLog } from "../observe/event-log.ts";
import type { RiskListStore, StoredRiskList } from "./risk-list-store.ts";

export interface RiskListDeskParts {
  readonly store: RiskListStore;
  readonly feed: StoreFeed;
  readonly divisions: DivisionTable;
  readonly now: () => number;
  readonly log: EventLog;
}

export type ReceivedList =
  | { readonly kind: "received"; readonly answer: RiskListAnswer }
  | { readonly kind: "malformed"; readonly detail: string; readonly errors: Problem["errors"] };

/** Receives lists, keeps every accepted version, and answers where the risk is now and was lately. */
export interface RiskListDesk {
  receive(published: unknown): Promise<ReceivedList>;
  /** Puts a held list in force; `null` when no such list is held. */
  confirm(version: string): Promise<RiskListAnswer | null>;
  summaries(): RiskListSummary[];
  currentSummary(): RiskListSummary | null;
  current(): StoredRiskList | null;
  lookup(): RiskLookup | null;
  /** Called whenever another list comes into force, here or at another gateway. */
  onActivated(listener: (list: StoredRiskList) => void): void;
}
