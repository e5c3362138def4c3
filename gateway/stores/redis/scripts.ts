import { readFileSync } from "node:fs";
import type { ClientContext, Result } from "ioredis";

/** Every script: its file, and its KEYS in order. The head of the file says the same, and what its ARGV and its answer are. */
export const scripts = {
  admit: { file: "admit-3.lua", keys: ["counts", "ledger", "check-ins"] },
  leave: { file: "leave-3.lua", keys: ["counts", "ledger", "check-outs"] },
  settle: { file: "settle-3.lua", keys: ["counts", "ledger", "check-ins"] },
  setLimit: { file: "set-limit-2.lua", keys: ["counts", "ledger"] },
  recordPolicy: { file: "record-policy-2.lua", keys: ["counts", "ledger"] },
  findCheckIn: { file: "find-check-in-1.lua", keys: ["check-ins"] },
  saveVenue: { file: "save-venue-2.lua", keys: ["register", "order"] },
  keepSecret: { file: "keep-secret-1.lua", keys: ["register"] },
  register: { file: "register-2.lua", keys: ["register", "order"] },
  savePersonalList: { file: "save-personal-list-2.lua", keys: ["heads", "lists"] },
  deletePersonalList: { file: "delete-personal-list-2.lua", keys: ["heads", "lists"] },
  probe: { file: "probe-1.lua", keys: ["probe"] },
} as const satisfies Record<string, { file: string; keys: readonly string[] }>;

export type ScriptName = keyof typeof scripts;

declare module "ioredis" {
  interface RedisCommander<Context extends ClientContext> {
    admit(...keysAndArguments: readonly (string | number)[]): Result<unknown, Context>;
    leave(...keysAndArguments: readonly (string | number)[]): Result<unknown, Context>;
    settle(...keysAndArguments: readonly (string | number)[]): Result<unknown, Context>;
    setLimit(...keysAndArguments: readonly (string | number)[]): Result<unknown, Context>;
    recordPolicy(...keysAndArguments: readonly (string | number)[]): Result<unknown, Context>;
    findCheckIn(...keysAndArguments: readonly (string | number)[]): Result<unknown, Context>;
    saveVenue(...keysAndArguments: readonly (string | number)[]): Result<unknown, Context>;
    keepSecret(...keysAndArguments: readonly (string | number)[]): Result<unknown, Context>;
    register(...keysAndArguments: readonly (string | number)[]): Result<unknown, Context>;
    savePersonalList(...keysAndArguments: readonly (string | number)[]): Result<unknown, Context>;
    deletePersonalList(...keysAndArguments: readonly (string | number)[]): Result<unknown, Context>;
    probe(...keysAndArguments: readonly (string | number)[]): Result<unknown, Context>;
  }
}

/** The scripts in the form in which ioredis takes them. */
export function scriptDefinitions(): Record<string, { lua: string; numberOfKeys: number }> {
  return Object.fromEntries(
    Object.entries(scripts).map(([name, { file, keys }]) => [
      name,
      { lua: readFileSync(new URL(file, import.meta.url), "utf8"), numberOfKeys: keys.length },
    ]),
  );
}
