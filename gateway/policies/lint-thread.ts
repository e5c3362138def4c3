import { Worker } from "node:worker_threads";
import type { LintFinding } from "../../shared/policy/lint/lint-finding.ts";
import type { PolicyPack } from "../../shared/policy/policy-pack.ts";
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

const answerMsMax = 60_000;

/**
 * Compares packs in a thread of its own, since it can take seconds where many packs lie above, and nobody at a door may wait for that.
 * The thread lives as long as somebody waits for it; one that does not answer within `answerMsMax` is ended.
 */
export function openLintThread({ answerMsMax: silentMsMax = answerMsMax }: { readonly answerMsMax?: number } = {}): LintPack {
  const waiting = new Map<number, PromiseWithResolvers<readonly LintFinding[]>>();
  let worker: Worker | null = null;
  let overdue: NodeJS.Timeout | null = null;
  let asked = 0;

  function end(): void {
    if (overdue !== null) clearTimeout(overdue);
    void worker?.terminate();
    worker = null;
  }

  function fail(error: Error): void {
    end();
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  function expectAnswer(): void {
    if (overdue !== null) clearTimeout(overdue);
    overdue = setTimeout(() => fail(new Error(`A policy pack could not be compared within ${silentMsMax} ms`)), silentMsMax).unref();
  }

  function take({ number, findings }: LintAnswered): void {
    waiting.get(number)?.resolve(findings);
    waiting.delete(number);
    if (waiting.size === 0) end();
    else expectAnswer();
  }

  function start(): Worker {
    const started = new Worker(new URL("./lint-worker.ts", import.meta.url));
    started.unref();
    started.on("message", take);
    started.on("error", fail);
    expectAnswer();
    return started;
  }

  return (pack, above, day) => {
    const answer = Promise.withResolvers<readonly LintFinding[]>();
    const question: LintAsked = { number: (asked += 1), pack, above, day };
    waiting.set(question.number, answer);
    worker ??= start();
    worker.postMessage(question);
    return answer.promise;
  };
}
