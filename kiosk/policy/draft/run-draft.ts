import { type ReadonlySignal, signal } from "@preact/signals";
import type { ActivationRequest } from "../../../shared/wire/policy.ts";
import type { GatewayClient } from "../../link/gateway-client.ts";
import { rejectionOf } from "../rejection.ts";
import { textOf } from "./json-value.ts";
import { type DraftEvent, type DraftOutcome, type DraftState, emptyDraft, maySave, nextDraftState } from "./draft-state.ts";
import { readDraft } from "./draft-text.ts";
import { oneAtATime } from "./one-at-a-time.ts";

export interface DraftParts {
  readonly client: Pick<GatewayClient, "lintPolicy" | "savePolicy">;
  /** Called when the gateway says that nobody is signed in any more. */
  readonly endSession: () => void;
  /** Called when something was saved, or may have been. */
  readonly onSaved: () => void;
}

export interface Draft {
  readonly state: ReadonlySignal<DraftState>;
  /** Begins with a text; `savedText` is what the gateway has. */
  open(text: string, savedText: string | null): void;
  type(text: string): void;
  /** Asks the gateway again, after it did not answer. */
  checkAgain(): void;
  /** Saves the text as it is, and puts it in force when so wanted. */
  save(activation: ActivationRequest | null): Promise<void>;
  stop(): void;
}

export const typingPauseMs = 350;

/** Runs the draft of a pack: has the gateway look at every text once the typing pauses, and saves what it has nothing against. */
export function runDraft({ client, endSession, onSaved }: DraftParts): Draft {
  const state = signal(emptyDraft);
  let pause: ReturnType<typeof setTimeout> | undefined;
  const send = (event: DraftEvent): void => {
    state.value = nextDraftState(state.value, event);
  };

  // Comparing packs takes the gateway a while, and only the last text matters.
  const check = oneAtATime(async () => {
    const { text, revision } = state.value;
    const reading = readDraft(text);
    if (reading.kind !== "pack") return;
    const answer = await client.lintPolicy(reading.pack);
    if (answer.kind === "ok") return send({ kind: "checked", revision, check: { kind: "answered", ...answer.value } });
    if (answer.kind === "problem" && answer.status === 401) return endSession();
    // Another page of the same person has asked something newer: this one still wants to know.
    if (answer.kind === "problem" && answer.status === 429) return checkSoon();
    send({ kind: "checked", revision, check: { kind: "unreachable" } });
  });

  function checkSoon(): void {
    clearTimeout(pause);
    pause = setTimeout(() => void check(), typingPauseMs);
  }

  return {
    state,
    open: (text, savedText) => {
      send({ kind: "opened", text, savedText });
      checkSoon();
    },
    type: (text) => {
      if (text === state.value.text) return;
      send({ kind: "typed", text });
      checkSoon();
    },
    checkAgain: () => {
      send({ kind: "checked", revision: state.value.revision, check: { kind: "waiting" } });
      checkSoon();
    },
    save: async (activation) => {
      const reading = readDraft(state.value.text);
      if (reading.kind !== "pack" || !maySave(state.value)) return;
      send({ kind: "sent" });
      const outcome = await saved(client, { ...reading.pack, ...(activation === null ? {} : { activation }) });
      if (outcome === null) return endSession();
      send({ kind: "answered", outcome });
      if (outcome.kind === "saved" || outcome.kind === "unanswered") onSaved();
    },
    stop: () => clearTimeout(pause),
  };
}

/** `null` when the session has ended. */
async function saved(client: DraftParts["client"], body: Readonly<Record<string, unknown>>): Promise<DraftOutcome | null> {
  const answer = await client.savePolicy(textOf(body["id"]), body);
  switch (answer.kind) {
    case "ok":
      return { kind: "saved", version: answer.value.policy.version, unchanged: answer.value.status === "unchanged", activated: answer.value.activated !== null, below: answer.value.below };
    case "unreachable":
      return { kind: "unanswered" };
    case "problem":
      if (answer.status === 401) return null;
      return answer.status >= 500 ? { kind: "unanswered" } : { kind: "rejected", rejection: rejectionOf(answer.problem) };
  }
}
