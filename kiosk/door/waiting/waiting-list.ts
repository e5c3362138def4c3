import { strictestVerdict, type Verdict } from "../../../shared/domain/verdict.ts";
import type { Attempt } from "../collect/attempt.ts";
import { attemptAgain, type Objections } from "../collect/attempt-again.ts";
import { startTimer, stopTimer } from "../door-effect.ts";
import { type OpenDoor, type OpenTurn, type Waiting, withNotice } from "../open-door.ts";

/** More people do not rest at one door at a time; whoever has waited longest goes from the list first. */
export const waitingMax = 10;

const numbersMax = 99;

const minuteMs = 60_000;

/** Who has not come back so long after the rest does not come any more; nothing of it is ever stored. */
export const waitingMsMax = 30 * minuteMs;

const restsFirst = "temp.rest-first";

/**
 * After an answer: whoever has to rest goes onto the list with what was done already, and whoever was on it and has another
 * answer leaves it. Gives back the attempt as the answer shows it, with the number of who waits.
 */
export function waitingAfter(door: OpenDoor, attempt: Attempt, answer: Objections & { readonly verdict: Verdict }): { readonly door: OpenDoor; readonly attempt: Attempt } {
  const others = door.waiting.filter(({ number }) => number !== attempt.waitingNumber);
  const rests = answer.verdict === "recheck" && answer.findings.some(({ code }) => code === restsFirst);
  const again = rests ? attemptAgain(attempt, answer) : null;
  const first = again?.earlierTemperatures[0];
  if (again === null || first === undefined) return { door: { ...door, waiting: others }, attempt: { ...attempt, waitingNumber: null } };
  const number = attempt.waitingNumber ?? (door.lastWaitingNumber % numbersMax) + 1;
  const waits: Waiting = { number, attempt: { ...again, waitingNumber: number }, restedAtMs: first.atMs + restMs(attempt) };
  return {
    door: { ...door, waiting: [...others, waits].slice(-waitingMax), lastWaitingNumber: attempt.waitingNumber === null ? number : door.lastWaitingNumber },
    attempt: { ...attempt, waitingNumber: number },
  };
}

/**
 * Whoever leaves is counted with the answer, so whoever has to rest first goes onto the list before anything is sent. `null` for
 * everybody else.
 */
export function restBeforeLeaving(door: OpenDoor, attempt: Attempt, nowMs: number): OpenTurn | null {
  if (attempt.noted.direction === "in") return null;
  const findings = attempt.judgement.findings.filter(({ code }) => !code.startsWith("goods."));
  const after = waitingAfter(door, attempt, { verdict: strictestVerdict(findings.map(({ severity }) => severity)), findings });
  const rest = findings.find(({ code }) => code === restsFirst);
  if (rest === undefined || after.attempt.waitingNumber === null) return null;
  const listed = forgetLate({ ...after.door, visit: { kind: "ready" } }, nowMs);
  return withNotice(listed.state, { kind: "reason", code: rest.code, values: rest.values }, [stopTimer("idle"), ...listed.effects]);
}

/** Forgets whoever has not come back; with a timer as long as somebody waits. */
export function forgetLate(door: OpenDoor, nowMs: number): OpenTurn {
  const waiting = door.waiting.filter(({ restedAtMs }) => restedAtMs + waitingMsMax > nowMs);
  return { state: { ...door, waiting }, effects: waiting.length === 0 ? [] : [startTimer("waiting", minuteMs)] };
}

export function withoutWaiting(door: OpenDoor, number: number | null): OpenDoor {
  return number === null ? door : { ...door, waiting: door.waiting.filter((waits) => waits.number !== number) };
}

/** Whole minutes until the rest is over, begun ones counted; 0 when it is. */
export function minutesLeft({ restedAtMs }: Pick<Waiting, "restedAtMs">, nowMs: number): number {
  return Math.max(0, Math.ceil((restedAtMs - nowMs) / minuteMs));
}

/** What the policy said of the rest; the gateway's own answer names it only in words. */
function restMs({ judgement }: Attempt): number {
  const minutes = judgement.findings.flatMap(({ code, rule }) => (code === restsFirst && rule?.kind === "temperature" ? [rule.secondReading?.restMin.value ?? 0] : []));
  return Math.max(0, ...minutes) * minuteMs;
}
