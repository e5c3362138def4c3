import { type ReadonlySignal, signal } from "@preact/signals";
import type { SessionMessage } from "../../shared/wire/session.ts";
import type { GatewayClient } from "../link/gateway-client.ts";
import type { followVenue } from "../link/live-client.ts";
import { resumeSession, signIn, type SignInOutcome } from "../link/person-session.ts";
import { createFlowRefresh } from "./flow-refresh.ts";
import { type LimitField, readLimitFields } from "./limit-form.ts";
import { firstManagerState, type ManagerEvent, type ManagerState, nextManagerState } from "./manager-state.ts";

export type ManagerGateway = Pick<GatewayClient, "openSession" | "currentSession" | "closeSession" | "venue" | "flow" | "setCapacity">;

export interface ManagerParts {
  readonly client: ManagerGateway;
  readonly baseUrl: string;
  readonly follow: typeof followVenue;
  readonly now: () => number;
  /** Called when the venue has become full. */
  readonly ring: () => void;
}

export interface Manager {
  readonly state: ReadonlySignal<ManagerState>;
  /** Signs in with the token of the link, or with the session that the browser still has. */
  open(token: string | null): Promise<void>;
  signIn(token: string): Promise<void>;
  signOut(): Promise<void>;
  typeLimit(field: LimitField, text: string): void;
  saveLimit(): Promise<void>;
}

export const flowHours = 6;
const flowGapMs = 5_000;
const flowAgainAfterMs = 60_000;

/** Runs the manager's page: turns what the gateway says and what the manager does into events, and the state into requests. */
export function runManager(parts: ManagerParts): Manager {
  const { client } = parts;
  const state = signal(firstManagerState);
  let leaveVenue = (): void => {};

  function send(event: ManagerEvent): void {
    const before = state.value;
    const after = nextManagerState(before, event);
    state.value = after;
    if (after.page !== "venue" || after.fullSinceSeq === null) return;
    if (before.page !== "venue" || before.fullSinceSeq === null) parts.ring();
  }

  function askToSignIn(fault: Extract<ManagerEvent, { kind: "sign-in-asked" }>["fault"]): void {
    leaveVenue();
    send({ kind: "sign-in-asked", fault });
  }

  async function enter(outcome: SignInOutcome): Promise<void> {
    switch (outcome.kind) {
      case "signed-in":
        return openVenue(outcome.session);
      case "signed-out":
        return askToSignIn(null);
      case "token-refused":
      case "unreachable":
        return askToSignIn(outcome.kind);
    }
  }

  async function openVenue(session: SessionMessage): Promise<void> {
    const { venueId } = session;
    if (venueId === null) return askToSignIn("no-venue");
    const answer = await client.venue(venueId);
    if (answer.kind !== "ok") return askToSignIn(answer.kind === "unreachable" ? "unreachable" : "no-venue");
    send({ kind: "venue-opened", session, venue: answer.value, nowMs: parts.now() });
    leaveVenue = stayAtVenue(parts, { venueId, send, view: () => state.value, endSession: () => askToSignIn("session-ended") });
  }

  return {
    state,
    open: async (token) => enter(token === null ? await resumeSession(client) : await signIn(client, { token, role: "manager" })),
    signIn: async (token) => {
      send({ kind: "sign-in-sent" });
      await enter(await signIn(client, { token, role: "manager" }));
    },
    signOut: async () => {
      if ((await client.closeSession()).kind !== "unreachable") askToSignIn(null);
    },
    typeLimit: (field, text) => send({ kind: "limit-typed", field, text }),
    saveLimit: () => saveLimit(client, state.value, send),
  };
}

interface Stay {
  readonly venueId: string;
  readonly send: (event: ManagerEvent) => void;
  readonly view: () => ManagerState;
  readonly endSession: () => void;
}

/** Follows the venue and keeps its flow fresh until the returned function is called. */
function stayAtVenue({ client, follow, baseUrl, now }: ManagerParts, { venueId, send, view, endSession }: Stay): () => void {
  const flow = createFlowRefresh({
    gapMs: flowGapMs,
    load: async () => {
      const answer = await client.flow(venueId, flowHours);
      if (answer.kind === "ok") send({ kind: "flow", flow: answer.value });
      else if (answer.kind === "problem" && answer.status === 401) endSession();
      else send({ kind: "flow-failed" });
    },
  });
  const reloadVenue = async (): Promise<void> => {
    const answer = await client.venue(venueId);
    if (answer.kind === "ok") send({ kind: "venue-changed", venue: answer.value });
  };
  const endIfSignedOut = async (): Promise<void> => {
    if ((await resumeSession(client)).kind === "signed-out") endSession();
  };
  const live = follow({
    baseUrl,
    venueId,
    auth: { role: "manager" },
    now,
    onCounts: (counts) => {
      const before = view();
      send({ kind: "counts", counts });
      flow.want();
      if (before.page === "venue" && before.venue.limit !== counts.limit) void reloadVenue();
    },
    onAlert: () => {},
    onList: () => {},
    onPolicy: () => void reloadVenue(),
    onState: (state) => {
      const before = view();
      send({ kind: "live", live: state });
      if (state.link.kind === "refused" && before.page === "venue" && before.live.link.kind !== "refused") void endIfSignedOut();
    },
  });
  const tick = setInterval(() => flow.want(), flowAgainAfterMs);
  flow.want();
  return () => {
    live.close();
    flow.stop();
    clearInterval(tick);
  };
}

async function saveLimit(client: ManagerGateway, state: ManagerState, send: (event: ManagerEvent) => void): Promise<void> {
  if (state.page !== "venue" || state.limitOutcome.kind === "sending") return;
  const reading = readLimitFields(state.limitFields);
  if (reading.kind === "faulty") return send({ kind: "limit-checked" });
  send({ kind: "limit-sent" });
  const answer = await client.setCapacity(state.venue.id, reading.request);
  if (answer.kind === "unreachable") return send({ kind: "limit-unanswered" });
  if (answer.kind === "problem") return send({ kind: "limit-rejected", detail: answer.problem.detail });
  const venue = await client.venue(state.venue.id);
  send({ kind: "limit-saved", answer: answer.value, venue: venue.kind === "ok" ? venue.value : state.venue });
}
