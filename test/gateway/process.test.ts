import { chmodSync, mkdtempSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { checkInBody } from "../support/check-in-body.ts";
import { readDemoAccess, startGateway, type GatewayProcess } from "../support/gateway-process.ts";

const running: GatewayProcess[] = [];

async function start(environment: Readonly<Record<string, string>> = {}): Promise<GatewayProcess> {
  const gateway = await startGateway(environment);
  running.push(gateway);
  return gateway;
}

afterEach(async () => {
  for (const gateway of running.splice(0)) await gateway.kill();
});

describe("the gateway as a process", () => {
  test("starts as a demo on an empty folder, and finds its counts again after a restart", async () => {
    const first = await start();
    const { venues } = readDemoAccess(first);
    const gate = venues[0]?.gates[0];
    const visitors = await (await fetch(`${first.url}/demo/codes.json`)).json();
    const body = checkInBody({ scans: visitors[0].scans, at: new Date().toISOString() });
    const headers = { authorization: `Bearer ${gate?.token}`, "content-type": "application/json" };
    const answer = await (await fetch(`${first.url}/api/v1/check-ins`, { method: "POST", headers, body: JSON.stringify(body) })).text();
    expect(JSON.parse(answer)).toMatchObject({ verdict: "admit", counts: { inside: 1, limit: 300 } });
    expect(await first.stop()).toBe(0);

    const second = await start({ DATA_DIR: first.dataFolder });
    expect(await (await fetch(`${second.url}/api/v1/check-ins/${body.id}`, { headers })).text()).toBe(answer);
    expect(readDemoAccess(second).venues[0]?.gates[0]?.token).toBe(gate?.token);
  });

  test("sends strict security headers with every answer, also with those to malformed requests", async () => {
    const gateway = await start();
    for (const path of ["/api/v1/venues", "/healthz", "/nothing", "/door"]) {
      const { headers } = await fetch(`${gateway.url}${path}`);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
      expect(headers.get("content-security-policy")).not.toContain("unsafe-inline");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("permissions-policy")).toContain("camera=(self)");
    }
  });

  test("logs no token, code text or subject", async () => {
    const gateway = await start({ LOG_LEVEL: "debug" });
    const token = readDemoAccess(gateway).venues[0]?.gates[0]?.token ?? "";
    const visitors = await (await fetch(`${gateway.url}/demo/codes.json?visitor=77`)).json();
    const body = checkInBody({ scans: visitors[0].scans, at: new Date().toISOString() });
    await fetch(`${gateway.url}/api/v1/check-ins`, { method: "POST", headers: { authorization: `Bearer ${token}`, "content-type": "application/json" }, body: JSON.stringify(body) });
    await gateway.stop();
    const logs = gateway.printed.filter((line) => line.includes('"msg"')).join("\n");
    expect(logs).toContain("check-in decided");
    expect(logs).not.toContain(token);
    expect(logs).not.toContain(visitors[0].scans[0].slice(4, 40));
    expect(logs).not.toContain("demo-77");
  });

  test("notes an upload that was broken off for those who look for it, and calls it no failure", async () => {
    const gateway = await start({ LOG_LEVEL: "debug" });
    const { port } = new URL(gateway.url);
    const socket = connect(Number(port), "localhost", () => {
      socket.write(`POST /api/v1/sessions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{`, () => socket.destroy());
    });
    const logged = (): object[] => gateway.printed.filter((line) => line.includes('"path":"/api/v1/sessions"')).map((line) => JSON.parse(line));
    await vi.waitFor(() => expect(logged()).toMatchObject([{ level: 20, msg: "request broken off" }]));
    await gateway.stop();
    expect(gateway.printed.filter((line) => line.includes('"msg":"failed"'))).toEqual([]);
  });

  test("logs who was refused access: path, status and role, without the token", async () => {
    const gateway = await start({ LOG_LEVEL: "warn" });
    const { url } = gateway;
    const token = readDemoAccess(gateway).venues[0]?.gates[0]?.token ?? "";
    await fetch(`${url}/api/v1/venues?token=a-secret-in-a-query`, { headers: { authorization: "Bearer a-token-that-nobody-has" } });
    await fetch(`${url}/api/v1/tokens`, { headers: { authorization: `Bearer ${token}` } });
    await fetch(`${url}/api/v1/sessions`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ token, role: "manager" }) });
    await fetch(`${url}/live/?EIO=4&transport=polling`, { headers: { origin: "https://elsewhere.example" } });
    await gateway.stop();
    const refused = gateway.printed.filter((line) => line.includes('"msg":"access refused"')).map((line) => JSON.parse(line));
    expect(refused.map(({ path, status, role }) => ({ path, status, role }))).toEqual([
      { path: "/api/v1/venues", status: 401, role: null },
      { path: "/api/v1/tokens", status: 403, role: "gate" },
      { path: "/api/v1/sessions", status: 401, role: null },
      { path: "/live/", status: 403, role: null },
    ]);
    expect(gateway.printed.join("\n")).not.toMatch(/a-token-that-nobody-has|a-secret-in-a-query/);
  });

  test("never starts a demo in production, and opens the administrator's rights from its setting", async () => {
    const administratorToken = "an-administrator-token-of-forty-letters1";
    const gateway = await start({ NODE_ENV: "production", ADMINISTRATOR_TOKEN: administratorToken });
    expect((await fetch(`${gateway.url}/demo/codes.json`)).status).toBe(404);
    const headers = { authorization: `Bearer ${administratorToken}`, "content-type": "application/json" };
    const request = { name: "Hall", venueClass: "culture.theatre", divisionCode: "310113", policyId: "theatre-75", seats: 8, persons: null, gates: [{ id: "a", name: "A" }] };
    const saved = await (await fetch(`${gateway.url}/api/v1/venues/hall`, { method: "PUT", headers, body: JSON.stringify(request) })).json();
    expect(saved).toMatchObject({ venue: { limit: 6, limitedBy: "policy-share" }, newTokens: [{ gateId: "a" }] });
    const door = await fetch(`${gateway.url}/api/v1/door`, { headers: { authorization: `Bearer ${saved.newTokens[0].token}` } });
    expect(await door.json()).toMatchObject({ demo: false, venue: { id: "hall" }, gate: { id: "a" }, counts: { limit: 6, left: 6 } });
  });

  test("never opens the folder of a demo for anything else, since its tokens are lying there to be read", async () => {
    const demo = await start();
    await demo.stop();
    const issuerKeys = join(mkdtempSync(join(tmpdir(), "venue-gate-keys-")), "keys.json");
    writeFileSync(issuerKeys, "[]");
    await expect(startGateway({ NODE_ENV: "production", DATA_DIR: demo.dataFolder })).rejects.toThrow(/cannot start: DATA_DIR: .* holds a demo/);
    await expect(startGateway({ ISSUER_KEYS: issuerKeys, DATA_DIR: demo.dataFolder })).rejects.toThrow(/cannot start: DATA_DIR: .* holds a demo/);
  });

  test("keeps what it writes from everybody else on the machine, also in a folder and a file that were open before", async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), "venue-gate-open-"));
    chmodSync(dataFolder, 0o755);
    const readableFiles = (): string[] => readdirSync(dataFolder).filter((name) => (statSync(join(dataFolder, name)).mode & 0o077) !== 0);
    const first = await start({ DATA_DIR: dataFolder });
    expect(readdirSync(dataFolder)).toContain("venue-gate.sqlite");
    expect(readableFiles()).toEqual([]);
    await first.stop();
    chmodSync(join(dataFolder, "venue-gate.sqlite"), 0o644);
    await start({ DATA_DIR: dataFolder });
    expect(readableFiles()).toEqual([]);
  });

  test("says which setting is wrong, and does not start", async () => {
    await expect(startGateway({ PORT: "ninety" })).rejects.toThrow(/cannot start: PORT: /);
    await expect(startGateway({ ADMINISTRATOR_TOKEN: "short" })).rejects.toThrow(/ADMINISTRATOR_TOKEN: 32 characters at least/);
    await expect(startGateway({ ADMINISTRATOR_TOKEN: "a token with spaces in it, 32 letters long" })).rejects.toThrow(/ADMINISTRATOR_TOKEN: only letters/);
    await expect(startGateway({ TLS_KEY: "key.pem" })).rejects.toThrow(/TLS_CERTIFICATE and TLS_KEY belong together/);
    const file = join(mkdtempSync(join(tmpdir(), "venue-gate-keys-")), "keys.json");
    writeFileSync(file, JSON.stringify([{ keyId: "1", issuer: "x", algorithm: "RS256" }]));
    await expect(startGateway({ ISSUER_KEYS: file })).rejects.toThrow(/malformed: \[0\]\.algorithm: /);
  });
});
