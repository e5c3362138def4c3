import { parentPort } from "node:worker_threads";
import { lintPack } from "../../../shared/policy/lint/lint-pack.ts";
import type { LintAnswered, LintAsked } from "./lint-thread.ts";

/** Runs in a thread of its own: answers every question that `lint-thread.ts` asks, in their order. */
parentPort?.on("message", ({ number, pack, above, day }: LintAsked) => {
  const answered: LintAnswered = { number, findings: lintPack(pack, above, day) };
  parentPort?.postMessage(answered);
});
