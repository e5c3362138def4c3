import { type ReadonlySignal, signal } from "@preact/signals";
import { beijingDate } from "../../shared/domain/beijing-time.ts";
import type { SessionMessage } from "../../shared/wire/session.ts";
import type { SignInFault } from "../desk/entrance-state.ts";
import type { ActivationChange } from "./change-activation.ts";
import type { PolicyGateway, PolicyParts } from "./policy-gateway.ts";
import { firstPolicyState, nextPolicyState, type PolicyEvent, type PolicyState, type PolicyTab } from "./policy-state.ts";
import { openPolicyDesk, type PolicyDesk, type PolicyDrafts } from "./policy-desk.ts";
import { resumeAs, signInAs, type SignedInAs } from "./sign-in-as.ts";
import { type RunningTry, runTrying } from "./try/run-trying.ts";

export interface PolicyPage {
  readonly state: ReadonlySignal<PolicyState>;
  readonly tried: RunningTry;
  /** Signs in with the token of the link, or with the session that the browser still has. */
  open(token: string | null): Promise<void>;
  signIn(token: string): Promise<void>;
  signOut(): Promise<void>;
  chooseVenue(venueId: string): void;
  chooseTab(tab: PolicyTab): void;
  /** `null`: today. */
  chooseDay(day: string | null): void;
  refresh(): void;
  change(change: ActivationChange): Promise<void>;
  /** Brings the text of a pack into the draft of other packs. */
  edit(packId: string): Promise<void>;
  /** `null` while nobody is signed in, or there is no venue. */
  drafts(): PolicyDrafts | null;
  /** Whether leaving the page would lose something. */
  wouldLose(): boolean;
}

/** Runs the policy page: turns what the gateway says and what somebody does into events. */
export function runPolicy(parts: PolicyParts): PolicyPage {
  const state = signal(firstPolicyState);
  const tried = runTrying();
  let desk: PolicyDesk | null = null;
  const send = (event: PolicyEvent): void => {
    state.value = nextPolicyState(state.value, event);
  };

  function askToSignIn(fault: SignInFault | null): void {
    desk?.stop();
    desk = null;
    tried.askPlacesOf(null);
    send({ kind: "sign-in-asked", fault });
  }

  async function enter({ client, outcome }: SignedInAs<PolicyGateway>): Promise<void> {
    if (outcome.kind === "signed-in" && client !== null) return openDesk(client, outcome.session);
    askToSignIn(outcome.kind === "token-refused" || outcome.kind === "unreachable" ? outcome.kind : null);
  }

  async function openDesk(client: PolicyGateway, session: SessionMessage): Promise<void> {
    const answer = await client.venues();
    if (answer.kind !== "ok") return askToSignIn(answer.kind === "unreachable" ? "unreachable" : "session-ended");
    send({ kind: "signed-in", session, venues: answer.value.venues });
    desk = openPolicyDesk({ ...parts, client, session, state, send, endSession: () => askToSignIn("session-ended") });
    tried.askPlacesOf(desk.places);
    const [first] = answer.value.venues;
    if (first !== undefined) desk.chooseVenue(session.venueId ?? first.id);
  }

  function chooseDay(day: string | null): void {
    const before = state.value.page === "policy" ? state.value.day : null;
    const chosen = day === beijingDate(parts.now()) ? null : day;
    if (chosen === before) return;
    send({ kind: "day-chosen", day: chosen });
    desk?.refresh();
  }

  return {
    state,
    tried,
    open: async (token) => enter(token === null ? await resumeAs(parts.clients) : await signInAs(parts.clients, token)),
    signIn: async (token) => {
      send({ kind: "sign-in-sent" });
      await enter(await signInAs(parts.clients, token));
    },
    signOut: async () => {
      if (desk === null || (await desk.closeSession())) askToSignIn(null);
    },
    chooseVenue: (venueId) => desk?.chooseVenue(venueId),
    chooseTab: (tab) => {
      send({ kind: "tab-chosen", tab });
      // What is written is for what holds today.
      if (tab === "overlay" || tab === "packs") chooseDay(null);
    },
    chooseDay,
    refresh: () => desk?.refresh(),
    change: async (change) => desk?.change(change),
    edit: async (packId) => desk?.edit(packId),
    drafts: () => desk?.drafts() ?? null,
    wouldLose: () => desk?.wouldLose() ?? false,
  };
}
