import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { uuidv7 } from "uuidv7";
import { forgiveListAge } from "../../gateway/demo/demo-venues.ts";
import { openDemo } from "../../gateway/demo/open-demo.ts";
import { isDemoFolder } from "../../gateway/demo/demo-folder.ts";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import pino from "pino";
import { assembleGateway } from "../../gateway/assemble-gateway.ts";
import { createEventLog } from "../../gateway/observe/event-log.ts";
import { createGatewayMetrics } from "../../gateway/observe/gateway-metrics.ts";
import { shippedPacks } from "../../gateway/policies/shipped-packs.ts";
import { readDivisions } from "../../gateway/risk-lists/read-divisions.ts";
import { openSqliteStores } from "../../gateway/stores/sqlite/open-sqlite-stores.ts";
import type { DemoVisitor } from "../../shared/wire/demo.ts";
import { noonMs } from "../support/test-gateway.ts";

async function openDemoGateway(): Promise<{ folder: string; request: (path: string, init?: RequestInit) => Promise<Response>; gateToken: string }> {
  const folder = mkdtempSync(join(tmpdir(), "venue-gate-demo-"));
  const demo = await openDemo(folder);
  const gateway = await assembleGateway({
    stores: openSqliteStores({ path: ":memory:" }),
    issuers: demo.issuers,
    packs: (await shippedPacks()).map(forgiveListAge),
    divisions: await readDivisions(),
    demo: true,
    secureCookies: false,
    now: () => noonMs,
    randomBytes,
    log: createEventLog(pino({ level: "silent" })),
    metrics: createGatewayMetrics(),
  });
  await demo.install(gateway, () => noonMs);
  demo.announce("http://localhost:1");
  const access = JSON.parse(readFileSync(join(folder, "demo-access.json"), "utf8"));
  return { folder, request: async (path, init) => gateway.app.request(path, init), gateToken: access.venues[0].gates[0].token };
}

describe("the demo", () => {
  test("has sample visitors who all get the answer that the page promises", async () => {
    const { request, gateToken } = await openDemoGateway();
    const visitors: DemoVisitor[] = await (await request("/demo/codes.json")).json();
    expect(visitors.length).toBeGreaterThanOrEqual(15);
    for (const [index, visitor] of visitors.entries()) {
      const { scans, temperature, mask } = visitor;
      const body = { id: uuidv7(), gateId: "north", at: "2022-04-16T12:00:00+08:00", deviceSeq: index, scans, temperature, mask, partySize: 1, sessionId: null };
      const headers = { authorization: `Bearer ${gateToken}`, "content-type": "application/json" };
      const answer = await (await request("/api/v1/check-ins", { method: "POST", headers, body: JSON.stringify(body) })).json();
      const codes = answer.findings.map((finding: { code: string }) => finding.code);
      expect({ name: visitor.name, verdict: answer.verdict, codes }).toEqual({ name: visitor.name, ...visitor.expect });
    }
  });

  test("gives other people the same samples under other subject keys", async () => {
    const { request } = await openDemoGateway();
    const first: DemoVisitor[] = await (await request("/demo/codes.json?visitor=1")).json();
    const second: DemoVisitor[] = await (await request("/demo/codes.json?visitor=2")).json();
    expect(second.map((visitor) => visitor.name)).toEqual(first.map((visitor) => visitor.name));
    expect(second[0]?.scans[0]).not.toBe(first[0]?.scans[0]);
    expect((await request("/demo/codes.json?visitor=-1")).status).toBe(400);
  });

  test("keeps its access file to itself, and never starts on a folder with other data", async () => {
    const { folder } = await openDemoGateway();
    expect(statSync(join(folder, "demo-access.json")).mode & 0o777).toBe(0o600);
    expect(isDemoFolder(folder)).toBe(true);
    const other = mkdtempSync(join(tmpdir(), "venue-gate-other-"));
    expect(isDemoFolder(other)).toBe(true);
    writeFileSync(join(other, "venue-gate.sqlite"), "");
    expect(isDemoFolder(other)).toBe(false);
  });
});
