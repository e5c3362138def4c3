import type { ReasonCode } from "../../shared/domain/reason.ts";
import type { CheckInAnswer } from "../../shared/wire/check-in.ts";
import type { CountsBrief } from "../../shared/wire/counts.ts";
import type { DoorSetup } from "../../shared/wire/door-setup.ts";
import type { Problem } from "../../shared/wire/problem.ts";
import type { PictureReading } from "../scan/scan-picture.ts";
import type { Scan } from "./attempt.ts";
import type { DoorRules, DoorStep } from "./door-rules.ts";
import type { KeptExits } from "./kept-exits.ts";

export const doorTimers = ["answer", "notice", "idle", "retry", "patience", "undo", "earlier-scans", "exit-retry", "set-up"] as const;

export type DoorTimer = (typeof doorTimers)[number];

/** Why nothing useful came back: the answer may be lost, the check-in is not known there, or nothing was recorded. */
export type NoAnswer = "lost" | "unknown" | "not-durable";

type StaffEvent =
  | { readonly kind: "token"; readonly token: string }
  | { readonly kind: "scanned"; readonly scan: Scan }
  | { readonly kind: "notice"; readonly notice: Notice }
  | { readonly kind: "begin" }
  | { readonly kind: "skip"; readonly step: DoorStep }
  | { readonly kind: "show-step"; readonly step: DoorStep }
  | { readonly kind: "digit"; readonly digit: string }
  | { readonly kind: "clear-temperature" }
  | { readonly kind: "temperature"; readonly tenthsC: number }
  | { readonly kind: "mask"; readonly worn: boolean }
  | { readonly kind: "party-size"; readonly size: number }
  | { readonly kind: "start-over" }
  | { readonly kind: "give-up" }
  | { readonly kind: "hold" }
  | { readonly kind: "go-on" }
  | { readonly kind: "check-again" }
  | { readonly kind: "annul" }
  | { readonly kind: "leave"; readonly count: number };

type GatewayEvent =
  | { readonly kind: "set-up"; readonly setup: DoorSetup; readonly rules: DoorRules }
  | { readonly kind: "set-up-failed" }
  | { readonly kind: "unauthorised" }
  | { readonly kind: "counts"; readonly counts: CountsBrief }
  | { readonly kind: "answered"; readonly answer: CheckInAnswer }
  | { readonly kind: "not-answered"; readonly id: string; readonly why: NoAnswer }
  | { readonly kind: "rejected"; readonly id: string; readonly problem: Problem }
  | { readonly kind: "annulled"; readonly id: string; readonly counts: CountsBrief }
  | { readonly kind: "not-annulled"; readonly id: string }
  | { readonly kind: "exit-recorded"; readonly id: string; readonly counts: CountsBrief }
  | { readonly kind: "exit-not-recorded"; readonly id: string; readonly again: boolean }
  | { readonly kind: "exits-recalled"; readonly exits: KeptExits };

/** Everything that can happen to a door. */
export type DoorEvent = StaffEvent | GatewayEvent | { readonly kind: "time-up"; readonly timer: DoorTimer };

/** A short line that passes by itself and asks nothing. */
export type Notice =
  | { readonly kind: "reason"; readonly code: ReasonCode; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: "left"; readonly count: number }
  /** More people than were counted in. */
  | { readonly kind: "left-uncounted"; readonly inside: number }
  | { readonly kind: "picture"; readonly code: Extract<PictureReading, { kind: "unreadable" }>["code"] }
  | { readonly kind: "too-many-scans" | "timed-out" | "annulled" | "not-annulled" | "exit-rejected" | "input-method" };

export interface Moment {
  readonly nowMs: number;
  /** A UUID v7 that has not been used; an event uses at most one. */
  readonly freshId: string;
}
