import { Writable } from "node:stream";
import pino, { type Logger } from "pino";

/** A logger that keeps all that is written to it, line by line, at every level. */
export function keepLines(lines: string[]): Logger {
  const write = (chunk: Buffer, _encoding: string, done: () => void): void => {
    lines.push(chunk.toString());
    done();
  };
  return pino({ base: null, timestamp: false, level: "trace" }, new Writable({ write }));
}
