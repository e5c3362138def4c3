import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** The redis-server to start in tests, or why there is none. */
    redis: { readonly binary: string } | { readonly missing: string };
  }
}

const script = fileURLToPath(new URL("../../scripts/get-redis.sh", import.meta.url));

/** Finds a redis-server once for all suites. Without one they are left out, with the reason, but on a build server that is a failure. */
export default function setUp(project: TestProject): void {
  const found = spawnSync("sh", [script], { encoding: "utf8" });
  if (found.status === 0) {
    project.provide("redis", { binary: found.stdout.trim() });
    return;
  }
  const missing = found.stderr.trim() || String(found.error);
  if (process.env["CI"] === "true") throw new Error(missing);
  process.stdout.write(`Redis suites are left out: ${missing}\n`);
  project.provide("redis", { missing });
}
