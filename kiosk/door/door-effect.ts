import type { Verdict } from "../../shared/domain/verdict.ts";
import type { CheckInRequest } from "../../shared/wire/check-in.ts";
import type { CheckOutRequest } from "../../shared/wire/check-out.ts";
import type { DoorTimer } from "./door-event.ts";

/** What a step of the door wants done; the state machine itself does nothing. */
export type DoorEffect =
  | { readonly kind: "keep-token"; readonly token: string }
  | { readonly kind: "forget-token" }
  | { readonly kind: "load-set-up" }
  | { readonly kind: "submit"; readonly request: CheckInRequest }
  /** Ask for the answer that a check-in got, by its id. */
  | { readonly kind: "look-up"; readonly id: string }
  /** The check-in has its answer, or was not taken: nothing is left to take back after a reload. */
  | { readonly kind: "settled"; readonly id: string }
  /** Nobody waits for this answer any more: if it turns out to be an admission, its place is given back. */
  | { readonly kind: "abandon"; readonly id: string }
  | { readonly kind: "annul"; readonly id: string }
  /** People of this gate who left before the page was loaded may not be recorded yet. */
  | { readonly kind: "recall-exits"; readonly gateId: string }
  | { readonly kind: "check-out"; readonly request: CheckOutRequest }
  | { readonly kind: "tone"; readonly tone: Verdict | "scan" | "hint" }
  /** Starts again when it is running already. */
  | { readonly kind: "start-timer"; readonly timer: DoorTimer; readonly ms: number }
  | { readonly kind: "stop-timer"; readonly timer: DoorTimer };

export function startTimer(timer: DoorTimer, ms: number): DoorEffect {
  return { kind: "start-timer", timer, ms };
}

export function stopTimer(timer: DoorTimer): DoorEffect {
  return { kind: "stop-timer", timer };
}
