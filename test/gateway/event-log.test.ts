import { Writable } from "node:stream";
import pino from "pino";
import { describe, expect, test } from "vitest";
import { StoreUnavailable } from "../../gateway/admission/admission-store.ts";
import { createEventLog, type EventLog } from "../../gateway/observe/event-log.ts";

function linesOf(write: (log: EventLog) => void): unknown[] {
  const lines: unknown[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(JSON.parse(chunk.toString()));
      done();
    },
  });
  write(createEventLog(pino({ base: null, timestamp: false }, stream)));
  return lines;
}

/** As the Redis client makes it: the command that failed is a property of the error, with everything that was sent. */
function replyError(message: string): Error {
  const error = new Error(message);
  error.name = "ReplyError";
  error.stack = "ReplyError: at admit";
  return Object.assign(error, { command: { name: "evalsha", args: ["record", '{"temperatureTenthsC":381}'] } });
}

describe("what the log says of a fault", () => {
  test("is its name, message, code, stack and the message of its cause", () => {
    const error = Object.assign(new Error("cannot read", { cause: new Error("the disk is gone") }), { code: "EIO" });
    error.stack = "Error: at read";
    expect(linesOf((log) => log.failed(error))).toEqual([
      { level: 50, fault: { name: "Error", message: "cannot read", code: "EIO", stack: "Error: at read", cause: "the disk is gone" }, msg: "failed" },
    ]);
  });

  test("is nothing of the command that was sent to Redis, which holds a health status and a temperature", () => {
    expect(linesOf((log) => log.failed(replyError("WRONGTYPE Operation against a key")))).toEqual([
      { level: 50, fault: { name: "ReplyError", message: "WRONGTYPE Operation against a key", stack: "ReplyError: at admit" }, msg: "failed" },
    ]);
  });

  test("says why the store is not available, also when a failed command is the cause", () => {
    const error = new StoreUnavailable("Redis is not available: OOM", { cause: replyError("OOM command not allowed") });
    error.stack = "StoreUnavailable: at admit";
    expect(linesOf((log) => log.storeUnavailable(error))).toEqual([
      {
        level: 50,
        fault: { name: "StoreUnavailable", message: "Redis is not available: OOM", stack: "StoreUnavailable: at admit", cause: "OOM command not allowed" },
        msg: "store unavailable",
      },
    ]);
  });

  test("is only the type of what is thrown without being an error", () => {
    expect(linesOf((log) => log.failed({ temperatureTenthsC: 381 }))).toEqual([{ level: 50, fault: { name: "object", message: "no error was thrown" }, msg: "failed" }]);
  });
});
