import type { DivisionTable } from "../../shared/risk/division-table.ts";
import { judgeList } from "../../shared/risk/judge-list.ts";
import { listVersion } from "../../shared/risk/list-version.ts";
import { matchDivisions } from "../../shared/risk/match-divisions.ts";
import { parseStateCouncilList } from "../../shared/risk/parse-state-council.ts";
import { placesTotal } from "../../shared/risk/parsed-risk-list.ts";
import { buildRiskIndex } from "../../shared/risk/risk-index.ts";
import type { RiskLookup } from "../../shared/risk/risk-lookup.ts";
import type { RiskListAnswer, RiskListSummary } from "../../shared/wire/risk-list.ts";
import type { StoreFeed } from "../ledger/store-feed.ts";
import type { EventLog } from "../observe/event-log.ts";
import { riskListAnswer, riskListSummary } from "./risk-list-message.ts";
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
  | { readonly kind: "malformed"; readonly path: string; readonly detail: string };

/** Receives lists, keeps every accepted version, and answers where the risk is now and was lately. */
export interface RiskListDesk {
  receive(published: unknown): Promise<ReceivedList>;
  /** Puts a held list in force; `null` when no such list is held. */
  confirm(version: string): Promise<RiskListAnswer | null>;
  /** Newest first. */
  summaries(): RiskListSummary[];
  currentSummary(): RiskListSummary | null;
  current(): StoredRiskList | null;
  lookup(): RiskLookup | null;
  /** The listener is called whenever another list comes into force, here or at another gateway. */
  onActivated(listener: (list: StoredRiskList) => void): void;
}

/** Stays are looked back on for weeks, not months; older lists stay in the store and leave the index. */
const indexedMsMax = 60 * 24 * 3_600_000;

function acceptedInOrder(lists: readonly StoredRiskList[]): readonly StoredRiskList[] {
  return lists.filter((list) => list.status === "accepted").toSorted((a, b) => (a.acceptedAtMs ?? 0) - (b.acceptedAtMs ?? 0));
}

export async function openRiskListDesk({ store, feed, divisions, now, log }: RiskListDeskParts): Promise<RiskListDesk> {
  let lists: readonly StoredRiskList[] = [];
  let current: StoredRiskList | null = null;
  let lookup: RiskLookup | null = null;
  const listeners: ((list: StoredRiskList) => void)[] = [];

  function index(kept: readonly StoredRiskList[]): void {
    lists = kept;
    const accepted = acceptedInOrder(kept);
    const newest = accepted.at(-1) ?? null;
    if (newest === null || newest.version === current?.version) return;
    current = newest;
    lookup = buildRiskIndex(
      accepted.filter((list) => list.endUpdateTimeMs >= newest.endUpdateTimeMs - indexedMsMax),
      divisions.has,
    );
    for (const listener of listeners) listener(newest);
  }

  async function keep(list: StoredRiskList): Promise<RiskListAnswer> {
    await store.saveRiskList(list);
    index(await store.riskLists());
    log.riskListReceived({ version: list.version, status: list.status, areas: list.areas.length });
    return riskListAnswer(list, list.status);
  }

  async function receive(published: unknown): Promise<ReceivedList> {
    const parsed = parseStateCouncilList(published);
    if (parsed.kind === "malformed") return parsed;
    const { list } = parsed;
    const version = await listVersion(list);
    const known = lists.find((candidate) => candidate.version === version);
    if (known !== undefined) return { kind: "received", answer: riskListAnswer(known, known.status === "accepted" ? "unchanged" : "held") };
    const receivedAtMs = now();
    const match = matchDivisions(list, divisions);
    const judgement = judgeList({ list, version, match, receivedAtMs }, current);
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

  index(await store.riskLists());
  feed.follow((event) => {
    if (event.kind === "risk-lists" || event.kind === "gap") store.riskLists().then(index).catch(log.failed);
  });

  return {
    receive,
    confirm: async (version) => {
      const held = lists.find((list) => list.version === version && list.status === "held");
      return held === undefined ? null : keep({ ...held, status: "accepted", acceptedAtMs: now() });
    },
    summaries: () => lists.map(riskListSummary).toReversed(),
    currentSummary: () => (current === null ? null : riskListSummary(current)),
    current: () => current,
    lookup: () => lookup,
    onActivated: (listener) => {
      listeners.push(listener);
    },
  };
}
