import { Writable } from "node:stream";
import pino, { type Logger } from "pino";

/** A logger whose lines can be read, from the level "warn" on. */
export function loggedLines(): { readonly logger: Logger; readonly lines: readonly unknown[] } {
  const lines: unknown[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(JSON.parse(chunk.toString()));
      done();
    },
  });
  return { logger: pino({ base: null, timestamp: false, level: "warn" }, stream), lines };
}
