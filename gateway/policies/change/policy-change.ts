import type { Malformed } from "../../../shared/domain/fault.ts";
import type { Venue } from "../../../shared/domain/venue.ts";
import type { LintFinding } from "../../../shared/policy/lint/lint-finding.ts";
import type { EventLog } from "../../observe/event-log.ts";
import type { PolicyRegister } from "../policy-register.ts";
import type { InTurn } from "./change-turns.ts";
import type { LintStack } from "../lint/remembered-lint.ts";

/** What every change of policies needs. */
export interface PolicyChangeParts {
  readonly policies: PolicyRegister;
  readonly venues: () => readonly Venue[];
  readonly lintStack: LintStack;
  readonly now: () => number;
  readonly log: EventLog;
  readonly inTurn: InTurn;
  /** Resolves when the ledgers say what is in force. */
  readonly bringUpToDate: () => Promise<void>;
  /** Whether the limit of the venue is a share of seats that nobody has counted. */
  readonly seatsUnknown: (venue: Venue) => boolean;
}

/** The pack asks for more than it may. */
export interface Objected {
  readonly kind: "objected";
  /** At least one error; what its author may not have meant beside it. */
  readonly lints: readonly LintFinding[];
}

/** The author may do the like, but not this. */
export interface Forbidden {
  readonly kind: "forbidden";
  readonly detail: string;
}

/** Why a change was not made; everything is as it was. */
export type RefusedChange = Malformed | Objected | Forbidden;
