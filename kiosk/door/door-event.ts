import type { TemperatureSource } from "../../shared/domain/evidence.ts";
import type { ReasonCode, Text, TextValue } from "../../shared/domain/reason.ts";
import type { PersonRole, Visit } from "../../shared/domain/visit.ts";
import type { DocumentType } from "../../shared/identity/document-types.ts";
import type { CheckInAnswer } from "../../shared/wire/check-in.ts";
import type { CheckOutAnswer } from "../../shared/wire/check-out.ts";
import type { CountsBrief } from "../../shared/wire/counts.ts";
import type { DoorSetup } from "../../shared/wire/door-setup.ts";
import type { Problem } from "../../shared/wire/problem.ts";
import type { PictureReading } from "../scan/scan-picture.ts";
import type { Scan, ShownDocument } from "./collect/attempt.ts";
import type { DoorRules } from "./rules/door-rules.ts";
import type { DoorStep } from "./collect/door-step.ts";
import type { KeptExits } from "./leaving/kept-exits.ts";

export const doorTimers = ["answer", "notice", "idle", "retry", "patience", "undo", "earlier-scans", "waiting", "exit-retry", "set-up"] as const;

export type DoorTimer = (typeof doorTimers)[number];

/** Why nothing useful came back: the answer may be lost, the check-in is not known there, or nothing was recorded. */
export type NoAnswer = "lost" | "unknown" | "not-durable";

/** What staff see and ask besides codes, temperature, mask and goods: all that no event of its own notes. */
export type Facts = Omit<Visit, "role" | "direction" | "cooperation" | "medicalMask" | "documents" | "goods">;

/** What staff do for the visitor in front of them. */
export type VisitEvent =
  | { readonly kind: "scanned"; readonly scan: Scan }
  | { readonly kind: "document"; readonly document: ShownDocument }
  | { readonly kind: "begin" }
  /** Somebody leaves, and is checked. */
  | { readonly kind: "check-leaving" }
  /** Nothing is asked of who leaves, or no more. */
  | { readonly kind: "let-leave" }
  | { readonly kind: "role"; readonly role: PersonRole }
  /** There is no code to scan: staff look for what can stand in for it, and expect this kind of document. */
  | { readonly kind: "stand-in"; readonly type: DocumentType }
  | { readonly kind: "skip"; readonly step: DoorStep }
  /** `null` closes what was opened by hand. */
  | { readonly kind: "show-step"; readonly step: DoorStep | null }
  | { readonly kind: "digit"; readonly digit: string }
  | { readonly kind: "clear-temperature" }
  | { readonly kind: "temperature"; readonly tenthsC: number }
  | { readonly kind: "instrument"; readonly instrument: TemperatureSource }
  /** `medical`: whether it is a medical one, where the policy wants to know. */
  | { readonly kind: "mask"; readonly worn: boolean; readonly medical?: boolean }
  | { readonly kind: "note"; readonly noted: Partial<Facts> }
  | { readonly kind: "goods"; readonly goods: Visit["goods"] }
  | { readonly kind: "not-cooperating"; readonly how: "refused" | "abusive" }
  | { readonly kind: "party-size"; readonly size: number }
  | { readonly kind: "start-over" }
  /** Who was called from the waiting list goes back to it. */
  | { readonly kind: "put-back" }
  | { readonly kind: "call-waiting"; readonly number: number };

type StaffEvent =
  | { readonly kind: "token"; readonly token: string }
  | { readonly kind: "notice"; readonly notice: Notice }
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
  | { readonly kind: "exit-recorded"; readonly answer: CheckOutAnswer }
  | { readonly kind: "exit-known"; readonly id: string }
  | { readonly kind: "exit-not-recorded"; readonly id: string; readonly again: boolean }
  | { readonly kind: "exits-recalled"; readonly exits: KeptExits };

/** Everything that can happen to a door. */
export type DoorEvent = StaffEvent | VisitEvent | GatewayEvent | { readonly kind: "time-up"; readonly timer: DoorTimer };

/** A short line that passes by itself and asks nothing. */
export type Notice =
  | { readonly kind: "reason"; readonly code: ReasonCode; readonly values: Readonly<Record<string, TextValue>> }
  /** Somebody who has to rest showed a code again too early. */
  | { readonly kind: "still-resting"; readonly number: number; readonly minutes: number }
  /** A number that a reader sent cannot be that of a document. */
  | { readonly kind: "document-refused"; readonly why: Text }
  | { readonly kind: "left"; readonly count: number }
  /** More people than were counted in. */
  | { readonly kind: "left-uncounted"; readonly inside: number }
  | { readonly kind: "picture"; readonly code: Extract<PictureReading, { kind: "unreadable" }>["code"] }
  | { readonly kind: "too-many-scans" | "timed-out" | "exit-timed-out" | "exit-kept" | "annulled" | "not-annulled" | "exit-rejected" | "input-method" };

export interface Moment {
  readonly nowMs: number;
  /** A UUID v7 that has not been used; an event uses at most one. */
  readonly freshId: string;
}
