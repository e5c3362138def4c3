import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { DemoAccess } from "../../gateway/demo/demo-folder.ts";

export interface GatewayProcess {
  readonly url: string;
  readonly dataFolder: string;
  /** Everything that it has printed so far, logs included. */
  readonly printed: readonly string[];
  /** Ends it as an operator would; resolves with its exit code. */
  stop(): Promise<number | null>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

function listeningUrl(child: ChildProcess, printed: string[]): Promise<string> {
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error("The gateway has no output");
  createInterface({ input: stderr }).on("line", (line) => printed.push(line));
  return new Promise((resolve, reject) => {
    createInterface({ input: stdout }).on("line", (line) => {
      printed.push(line);
      const url = /(?:Sample codes|listens on)\s+(https?:\/\/\S+?)(?:\/demo)?$/.exec(line)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.once("close", () => reject(new Error(`The gateway ended before it listened:\n${printed.join("\n")}`)));
  });
}

/** Starts the real gateway on a free port, as `npm start` does, and waits until it listens. */
export async function startGateway(environment: Readonly<Record<string, string>> = {}): Promise<GatewayProcess> {
  const dataFolder = environment["DATA_DIR"] ?? mkdtempSync(join(tmpdir(), "venue-gate-"));
  const child = spawn(process.execPath, ["gateway/main.ts"], {
    env: { PATH: process.env["PATH"] ?? "", PORT: "0", ...environment, DATA_DIR: dataFolder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed: string[] = [];
  const url = await listeningUrl(child, printed);
  const end = async (signal: "SIGTERM" | "SIGKILL"): Promise<number | null> => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    child.kill(signal);
    await once(child, "close");
    return child.exitCode;
  };
  return {
    url,
    dataFolder,
    printed,
    stop: () => end("SIGTERM"),
    kill: async () => {
      await end("SIGKILL");
    },
  };
}

export function readDemoAccess(gateway: GatewayProcess): DemoAccess {
  return JSON.parse(readFileSync(join(gateway.dataFolder, "demo-access.json"), "utf8"));
}
