import type { Role } from "../../shared/domain/role.ts";

/** Everything somebody may do, by name; one row each, so that the whole of the rights can be read, and tested, at a glance. */
export const actions = [
  "check-in",
  "check-out",
  "settle-check-in",
  "read-check-in",
  "read-door-setup",
  "read-venue",
  "write-venue",
  "read-counts",
  "change-capacity",
  "read-ledger",
  "read-flow",
  "read-inspections",
  "read-risk-lists",
  "write-risk-lists",
  "read-personal-lists",
  "write-personal-lists",
  "read-policies",
  "lint-policies",
  "write-policies",
  "assess-events",
  "replay-check-in",
  "follow-live",
  "manage-tokens",
] as const;

export type Action = (typeof actions)[number];

/** `own`: only at the venue that the token names; `any`: everywhere, and what belongs to no venue; `no`: nowhere. */
export type Scope = "no" | "own" | "any";

export const rights: Readonly<Record<Action, Readonly<Record<Role, Scope>>>> = {
  "check-in": { gate: "own", manager: "no", inspector: "no", administrator: "no" },
  "check-out": { gate: "own", manager: "no", inspector: "no", administrator: "no" },
  "settle-check-in": { gate: "own", manager: "no", inspector: "no", administrator: "no" },
  "read-check-in": { gate: "own", manager: "own", inspector: "any", administrator: "any" },
  "read-door-setup": { gate: "own", manager: "no", inspector: "no", administrator: "no" },
  "read-venue": { gate: "own", manager: "own", inspector: "any", administrator: "any" },
  "write-venue": { gate: "no", manager: "no", inspector: "no", administrator: "any" },
  "read-counts": { gate: "own", manager: "own", inspector: "any", administrator: "any" },
  "change-capacity": { gate: "no", manager: "own", inspector: "no", administrator: "any" },
  "read-ledger": { gate: "no", manager: "own", inspector: "any", administrator: "any" },
  "read-flow": { gate: "no", manager: "own", inspector: "any", administrator: "any" },
  "read-inspections": { gate: "no", manager: "no", inspector: "any", administrator: "any" },
  "read-risk-lists": { gate: "any", manager: "any", inspector: "any", administrator: "any" },
  "write-risk-lists": { gate: "no", manager: "no", inspector: "no", administrator: "any" },
  "read-personal-lists": { gate: "no", manager: "no", inspector: "any", administrator: "any" },
  "write-personal-lists": { gate: "no", manager: "no", inspector: "no", administrator: "any" },
  "read-policies": { gate: "own", manager: "own", inspector: "any", administrator: "any" },
  "lint-policies": { gate: "no", manager: "own", inspector: "any", administrator: "any" },
  "write-policies": { gate: "no", manager: "own", inspector: "no", administrator: "any" },
  "assess-events": { gate: "no", manager: "own", inspector: "any", administrator: "any" },
  "replay-check-in": { gate: "no", manager: "own", inspector: "any", administrator: "any" },
  "follow-live": { gate: "own", manager: "own", inspector: "any", administrator: "any" },
  "manage-tokens": { gate: "no", manager: "no", inspector: "no", administrator: "any" },
};
