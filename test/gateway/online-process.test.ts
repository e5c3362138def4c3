import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import { behaviours } from "../../scripts/online-issuer/serve-online-issuer.ts";
import { checkInAnswerSchema } from "../../shared/wire/check-in.ts";
import { checkInBody } from "../support/check-in-body.ts";
import { readDemoAccess, startGateway, type GatewayProcess } from "../support/gateway-process.ts";

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), "online-process-"));
const secretKeyFile = join(folder, "secret-key");
writeFileSync(secretKeyFile, "hush-of-the-platform\n");

const children: ChildProcess[] = [];
const gateways: GatewayProcess[] = [];

afterEach(async () => {
  for (const gateway of gateways.splice(0)) await gateway.kill();
  for (const child of children.splice(0)) child.kill();
});

/** The simulator as somebody starts it who wants to try it; resolves with the address of its interface. */
async function startSimulator(): Promise<string> {
  const child = spawn(process.execPath, ["scripts/online-issuer-simulator.ts", "--secret-key-file", secretKeyFile, "--app-id", "gate-1"], { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  const [line] = await once(createInterface({ input: child.stdout }), "line");
  return String(line).replace("Decodes at ", "");
}

async function startAsking(url: string): Promise<GatewayProcess> {
  const file = join(folder, "online-issuers.json");
  writeFileSync(file, JSON.stringify([{ issuer: "Simulated platform", url, appId: "gate-1", secretKeyFile: "secret-key", matches: { prefix: "https://health.example/" }, table: "national" }]));
  const gateway = await startGateway({ ONLINE_ISSUERS: file, LOG_LEVEL: "debug" });
  gateways.push(gateway);
  return gateway;
}

async function codesFor(gateway: GatewayProcess, scan: string): Promise<readonly string[]> {
  const token = readDemoAccess(gateway).venues[0]?.gates[0]?.token ?? "";
  const body = checkInBody({ scans: [scan], at: new Date().toISOString() });
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const answer = await fetch(`${gateway.url}/api/v1/check-ins`, { method: "POST", headers, body: JSON.stringify(body) });
  return checkInAnswerSchema.parse(await answer.json()).findings.map(({ code }) => code);
}

describe("the gateway and a platform as processes", () => {
  test("agree on the interface, and the gateway's log names no code and no secret", async () => {
    const url = await startSimulator();
    const gateway = await startAsking(url);
    expect(await codesFor(gateway, "https://health.example/green/somebody")).toEqual([]);
    expect(await codesFor(gateway, "https://health.example/red/somebody")).toEqual(["status.red"]);
    const told = await fetch(new URL("/behaviour", url), { method: "PUT", body: "failing" });
    expect(told.status).toBe(204);
    expect(await codesFor(gateway, "https://health.example/green/somebody-else")).toContain("auth.issuer-silent");
    await gateway.stop();
    const printed = gateway.printed.join("\n");
    expect(printed).toContain('"issuer":"Simulated platform","outcome":"verified"');
    for (const personal of ["somebody", "health.example", "hush", "王"]) expect(printed).not.toContain(personal);
  });

  test("the simulator does not take a word for a behaviour that it does not know", async () => {
    const url = await startSimulator();
    expect((await fetch(new URL("/behaviour", url), { method: "PUT", body: "kind" })).status).toBe(400);
  });

  test("the simulator says how it is used, and that it needs a secret", async () => {
    const { stdout } = await run(process.execPath, ["scripts/online-issuer-simulator.ts", "--help"]);
    for (const behaviour of behaviours) expect(stdout).toContain(behaviour);
    await expect(run(process.execPath, ["scripts/online-issuer-simulator.ts"])).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining("--secret-key-file is missing") });
  });

  test("a gateway whose configuration is wrong does not start, and says why", async () => {
    await expect(startAsking("http://platform.example/health/decode")).rejects.toThrow("[0].url: names and colours must not be sent in the clear");
  });
});
