import { Worker } from "node:worker_threads";
import type { LintFinding } from "../../../shared/policy/lint/lint-finding.ts";
import type { PolicyPack } from "../../../shared/policy/policy-pack.ts";
import type { LintPack } from "./lint-pack.ts";

export interface LintAsked {
  readonly number: number;
  readonly pack: PolicyPack;
  readonly above: readonly PolicyPack[];
  readonly day: string;
}

export interface LintAnswered {
  readonly number: number;
  readonly findings: readonly LintFinding[];
}

interface Waiting extends PromiseWithResolvers<readonly LintFinding[]> {
  readonly question: LintAsked;
}

const answerMsMax = 60_000;
const idleMsMax = 10_000;

/**
 * Compares packs in a thread of its own, one after the other, since it can take seconds where many packs lie above, and nobody at a door may
 * wait for that. The thread lives as long as somebody waits for it, and a while longer; a comparison that fails, or has no answer
 * within `answerMsMax`, is given up, and the ones behind it are made in a new thread.
 */
export function openLintThread({ answerMsMax: silentMsMax = answerMsMax }: { readonly answerMsMax?: number } = {}): LintPack {
  /** In the order in which they are answered. */
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let timer: NodeJS.Timeout | null = null;
  let asked = 0;

  function end(): void {
    void worker?.terminate();
    worker = null;
  }

  function giveUpFirst(error: Error): void {
    end();
    const [first, ...others] = waiting.values();
    if (first === undefined) return;
    waiting.delete(first.question.number);
    first.reject(error);
    for (const { question } of others) post(question);
    setTimer();
  }

  function setTimer(): void {
    if (timer !== null) clearTimeout(timer);
    const late = (): void => giveUpFirst(new Error(`A policy pack could not be compared within ${silentMsMax} ms`));
    timer = (waiting.size === 0 ? setTimeout(end, idleMsMax) : setTimeout(late, silentMsMax)).unref();
  }

  function start(): Worker {
    const started = new Worker(new URL("./lint-worker.ts", import.meta.url));
    started.unref();
    started.on("message", ({ number, findings }: LintAnswered) => {
      waiting.get(number)?.resolve(findings);
      waiting.delete(number);
      if (started === worker) setTimer();
    });
    started.on("error", (error) => started === worker && giveUpFirst(error));
    return started;
  }

  function post(question: LintAsked): void {
    worker ??= start();
    worker.postMessage(question);
  }

  return (pack, above, day) => {
    const question: LintAsked = { number: (asked += 1), pack, above, day };
    const answer = { ...Promise.withResolvers<readonly LintFinding[]>(), question };
    waiting.set(question.number, answer);
    post(question);
    if (waiting.size === 1) setTimer();
    return answer.promise;
  };
}
