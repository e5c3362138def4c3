import { type ReadonlySignal, signal } from "@preact/signals";
import type { GatewayClient } from "../link/gateway-client.ts";
import { resumeSession, signIn, type SignInOutcome } from "../link/person-session.ts";
import type { SignInFault } from "../desk/entrance-state.ts";
import { askReplay } from "./ask-replay.ts";
import { firstInspectorState, type InspectorEvent, type InspectorState, lastSeqOf, nextInspectorState } from "./inspector-state.ts";
import { type LedgerSpan, newestSpan } from "./ledger-span.ts";

export interface InspectorParts {
  readonly client: Pick<GatewayClient, "openSession" | "currentSession" | "closeSession" | "inspections" | "venues" | "ledger" | "replay">;
  readonly now: () => number;
}

export interface Inspector {
  readonly state: ReadonlySignal<InspectorState>;
  /** Signs in with the token of the link, or with the session that the browser still has. */
  open(token: string | null): Promise<void>;
  signIn(token: string): Promise<void>;
  signOut(): Promise<void>;
  refresh(): Promise<void>;
  /** Opens the ledger of a venue at its newest page. */
  openLedger(venueId: string): Promise<void>;
  showSpan(venueId: string, span: LedgerSpan): Promise<void>;
  closeLedger(): void;
  /** Has a check-in of the open ledger decided again. */
  openReplay(checkInId: string): Promise<void>;
  closeReplay(): void;
}

const refreshEveryMs = 15_000;

/** Runs the inspector's page: turns what the gateway says and what the inspector does into events. */
export function runInspector({ client, now }: InspectorParts): Inspector {
  const state = signal(firstInspectorState);
  let tick: ReturnType<typeof setInterval> | undefined;
  const send = (event: InspectorEvent): void => {
    state.value = nextInspectorState(state.value, event);
  };

  function askToSignIn(fault: SignInFault | null): void {
    clearInterval(tick);
    send({ kind: "sign-in-asked", fault });
  }

  async function enter(outcome: SignInOutcome): Promise<void> {
    switch (outcome.kind) {
      case "signed-in":
        send({ kind: "signed-in", session: outcome.session });
        tick = setInterval(() => void refresh(), refreshEveryMs);
        return refresh();
      case "signed-out":
        return askToSignIn(null);
      case "token-refused":
      case "unreachable":
        return askToSignIn(outcome.kind);
    }
  }

  async function refresh(): Promise<void> {
    const [inspections, venues] = await Promise.all([client.inspections(), client.venues()]);
    if (inspections.kind === "ok" && venues.kind === "ok") {
      return send({ kind: "inspections", inspections: inspections.value.inspections, venues: venues.value.venues, nowMs: now() });
    }
    if (inspections.kind === "problem" && inspections.status === 401) return askToSignIn("session-ended");
    send({ kind: "inspections-failed" });
  }

  async function showSpan(venueId: string, span: LedgerSpan): Promise<void> {
    send({ kind: "ledger-asked", venueId, span });
    const answer = await client.ledger(venueId, span);
    if (answer.kind === "ok") send({ kind: "ledger-loaded", venueId, span, rows: answer.value.entries });
    else if (answer.kind === "problem" && answer.status === 401) askToSignIn("session-ended");
    else send({ kind: "ledger-failed", venueId, span });
  }

  return {
    state,
    open: async (token) => enter(token === null ? await resumeSession(client) : await signIn(client, { token, role: "inspector" })),
    signIn: async (token) => {
      send({ kind: "sign-in-sent" });
      await enter(await signIn(client, { token, role: "inspector" }));
    },
    signOut: async () => {
      if ((await client.closeSession()).kind !== "unreachable") askToSignIn(null);
    },
    refresh,
    openLedger: async (venueId) => {
      await refresh();
      if (state.value.page === "inspection") await showSpan(venueId, newestSpan(lastSeqOf(state.value, venueId)));
    },
    showSpan,
    closeLedger: () => send({ kind: "ledger-closed" }),
    ...replayInLedger({ client, state, send, endSession: () => askToSignIn("session-ended") }),
  };
}

interface LedgerMoves {
  readonly client: InspectorParts["client"];
  readonly state: ReadonlySignal<InspectorState>;
  readonly send: (event: InspectorEvent) => void;
  readonly endSession: () => void;
}

/** What can be done with the check-ins of the ledger that is open. */
function replayInLedger({ client, state, send, endSession }: LedgerMoves): Pick<Inspector, "openReplay" | "closeReplay"> {
  return {
    openReplay: async (checkInId) => {
      const venueId = state.value.page === "inspection" ? state.value.ledger?.venueId : undefined;
      if (venueId === undefined) return;
      send({ kind: "replay-asked", checkInId });
      const answer = await askReplay(client, venueId, checkInId);
      if (answer === null) endSession();
      else send({ kind: "replay-answered", checkInId, answer });
    },
    closeReplay: () => send({ kind: "replay-closed" }),
  };
}
