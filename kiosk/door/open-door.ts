import type { CheckInAnswer, CheckInRequest } from "../../shared/wire/check-in.ts";
import type { CheckOutRequest } from "../../shared/wire/check-out.ts";
import type { CountsBrief } from "../../shared/wire/counts.ts";
import type { DoorSetup } from "../../shared/wire/door-setup.ts";
import type { Problem } from "../../shared/wire/problem.ts";
import type { Attempt } from "./collect/attempt.ts";
import { type DoorEffect, startTimer } from "./door-effect.ts";
import type { Notice } from "./door-event.ts";
import type { DoorRules } from "./rules/door-rules.ts";
import type { EarlierScan } from "./read/earlier-scans.ts";

/** What the screen is about. There is one at a time, so that nothing can ever lie on top of an answer. */
export type Visit =
  | { readonly kind: "ready" }
  | { readonly kind: "collecting"; readonly attempt: Attempt }
  | {
      readonly kind: "deciding";
      readonly attempt: Attempt;
      /** Sent again as it is, under the same id, until it has its answer. */
      readonly request: CheckInRequest;
      readonly tries: number;
      /** What is on its way, or, in a pause, what to do after it. */
      readonly doing: "submit" | "look-up";
      readonly pausing: boolean;
    }
  /** Somebody leaves and was checked: the exit is one of those that are not recorded yet, and its answer is waited for. */
  | { readonly kind: "recording"; readonly attempt: Attempt; readonly id: string }
  | { readonly kind: "answer"; readonly attempt: Attempt; readonly answer: CheckInAnswer; readonly held: boolean }
  /** There is no verdict: the gateway did not answer in time, or did not take the request. */
  | { readonly kind: "no-verdict"; readonly problem: Problem | null; readonly held: boolean };

/** People who left and are not recorded yet. */
export interface Exits {
  /** Counted, and not part of a request so far. */
  readonly waiting: number;
  /** In the order in which they are sent, one after the other; the first is on its way, always under the same id. */
  readonly requests: readonly CheckOutRequest[];
  /** How often the first has been sent. */
  readonly tries: number;
}

/** Somebody who rests before the temperature is taken again, with all that was done already. In memory only. */
export interface Waiting {
  readonly number: number;
  readonly attempt: Attempt;
  readonly restedAtMs: number;
}

export interface LastAdmission {
  readonly id: string;
  readonly size: number;
  readonly annulling: boolean;
}

/** A door that knows its gate and its policy. */
export interface OpenDoor {
  readonly kind: "open";
  readonly setup: DoorSetup;
  readonly rules: DoorRules;
  readonly counts: CountsBrief;
  /** The number of the next event of this device; gaps in the ledger show lost ones. */
  readonly deviceSeq: number;
  readonly visit: Visit;
  readonly earlierScans: readonly EarlierScan[];
  readonly waiting: readonly Waiting[];
  readonly lastWaitingNumber: number;
  readonly exits: Exits;
  readonly lastAdmission: LastAdmission | null;
  readonly notice: Notice | null;
}

export interface Turn<State> {
  readonly state: State;
  readonly effects: readonly DoorEffect[];
}

export type OpenTurn = Turn<OpenDoor>;

const noticeMs = 5_000;

export function unchanged(door: OpenDoor): OpenTurn {
  return { state: door, effects: [] };
}

export function withNotice(door: OpenDoor, notice: Notice, effects: readonly DoorEffect[] = []): OpenTurn {
  return { state: { ...door, notice }, effects: [...effects, startTimer("notice", noticeMs)] };
}

/** The counts that are newer; answers and live snapshots arrive in any order. */
export function withCounts(door: OpenDoor, counts: CountsBrief): OpenDoor {
  return counts.seq < door.counts.seq ? door : { ...door, counts };
}
