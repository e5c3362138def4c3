import type { CheckInAnswer } from "../../../shared/wire/check-in.ts";
import type { CheckOutAnswer } from "../../../shared/wire/check-out.ts";
import type { GatewayAnswer } from "../../link/gateway-answer.ts";
import type { DoorEvent } from "../door-event.ts";

/**
 * What an exchange about a check-in means for the door. A fault of the gateway, or of a proxy in between, may have happened
 * after the check-in was recorded: its answer counts as lost. Only 503 promises that nothing was recorded (see `problemAnswers`).
 */
export function checkInEvent(id: string, asked: "submit" | "look-up", outcome: GatewayAnswer<CheckInAnswer>): DoorEvent {
  switch (outcome.kind) {
    case "ok":
      return { kind: "answered", answer: outcome.value };
    case "unreachable":
      return { kind: "not-answered", id, why: "lost" };
    case "problem":
      break;
  }
  const { status, problem } = outcome;
  if (status === 401 || status === 403) return { kind: "unauthorised" };
  if (status === 404 && asked === "look-up") return { kind: "not-answered", id, why: "unknown" };
  if (status === 503 && asked === "submit") return { kind: "not-answered", id, why: "not-durable" };
  return status >= 500 ? { kind: "not-answered", id, why: "lost" } : { kind: "rejected", id, problem };
}

/** What an exchange about an exit means for the door. A conflict says that the id is recorded already, with more than this page knows of it. */
export function exitEvent(id: string, outcome: GatewayAnswer<CheckOutAnswer>): DoorEvent {
  if (outcome.kind === "ok") return outcome.value.id === id ? { kind: "exit-recorded", answer: outcome.value } : { kind: "exit-not-recorded", id, again: true };
  if (isUnauthorised(outcome)) return { kind: "unauthorised" };
  if (outcome.kind === "problem" && outcome.status === 409) return { kind: "exit-known", id };
  return { kind: "exit-not-recorded", id, again: isWorthRepeating(outcome) };
}

/** Whether to send the same request again: its answer was lost, or the gateway says that nothing was recorded. */
export function isWorthRepeating(outcome: GatewayAnswer<unknown>): boolean {
  return outcome.kind === "unreachable" || (outcome.kind === "problem" && outcome.status >= 500);
}

export function isUnauthorised(outcome: GatewayAnswer<unknown>): boolean {
  return outcome.kind === "problem" && (outcome.status === 401 || outcome.status === 403);
}
