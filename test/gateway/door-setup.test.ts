import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { openRedisStores } from "../../gateway/stores/redis/open-redis-stores.ts";
import { openSqliteStores } from "../../gateway/stores/sqlite/open-sqlite-stores.ts";
import { documentPseudonym, importDocumentKey } from "../../shared/identity/document-pseudonym.ts";
import { doorSetupSchema, type DoorSetup } from "../../shared/wire/door-setup.ts";
import { checkInBody } from "../support/check-in-body.ts";
import { describeRedis } from "../support/describe-redis.ts";
import { keepLines } from "../support/keep-lines.ts";
import { openGatewayWithPlatform } from "../support/online-issuer.ts";
import { startRedis } from "../support/redis-server.ts";
import { openTestGateway, type TestGateway, type TestTokenName } from "../support/test-gateway.ts";

const cleanUps: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp();
});

/** The bytes 0 to 31. */
const counting = (count: number): Uint8Array => Uint8Array.from({ length: count }, (_, index) => index);

async function setupOf(gateway: TestGateway, as: TestTokenName = "north"): Promise<DoorSetup> {
  const response = await gateway.request("GET", "/api/v1/door", { as });
  expect(response.status, await response.clone().text()).toBe(200);
  expect(response.headers.get("cache-control")).toBe("no-store");
  return doorSetupSchema.parse(await response.json());
}

describe("the document key of a door", () => {
  test("is of the venue and of the day in Beijing", async () => {
    const gateway = await openTestGateway({ randomBytes: counting });
    expect((await setupOf(gateway)).documentKey).toEqual({ day: "2022-04-16", secret: "fJ3w7NthA-rbc4s0pR5IQp3c0Uep6HP-QHT2njwJx1k" });
    expect((await setupOf(gateway, "south")).documentKey).toEqual((await setupOf(gateway)).documentKey);
    expect((await setupOf(gateway, "market")).documentKey.secret).not.toBe("fJ3w7NthA-rbc4s0pR5IQp3c0Uep6HP-QHT2njwJx1k");
    gateway.setNow(Date.parse("2022-04-15T23:59:59.999+08:00"));
    expect((await setupOf(gateway)).documentKey).toEqual({ day: "2022-04-15", secret: "Y4m4MWNxdqK6WhdsNMvF8C6wYci_HF7uZRjpb01pW-0" });
  });

  test("is the same after a restart, and at every gateway of the store, whatever randomness they have", async () => {
    const stores = openSqliteStores({ path: ":memory:" });
    const first = await openTestGateway({ stores, randomBytes: counting });
    const second = await openTestGateway({ stores });
    expect((await setupOf(second)).documentKey).toEqual((await setupOf(first)).documentKey);
  });

  test("is another at a gateway on another store", async () => {
    const secrets = await Promise.all([openTestGateway(), openTestGateway()].map(async (gateway) => (await setupOf(await gateway)).documentKey.secret));
    expect(new Set(secrets).size).toBe(2);
  });
});

describeRedis("the document key of doors at two gateways on Redis", (binary) => {
  test("is the same, also when both start at a time", async () => {
    const server = await startRedis({ binary });
    cleanUps.push(() => server.stop());
    const open = async (): Promise<TestGateway> => {
      const stores = await openRedisStores({ url: server.url, keyPrefix: "door", replicasToWaitFor: 0 });
      cleanUps.push(() => stores.close());
      return openTestGateway({ stores });
    };
    const [here, there] = await Promise.all([open(), open()]);
    expect((await setupOf(here)).documentKey).toEqual((await setupOf(there)).documentKey);
  });
});

describe("the pseudonym of a document", () => {
  test("is nowhere in what is kept and logged of a check-in, which counts as one of a code", async () => {
    const folder = mkdtempSync(join(tmpdir(), "venue-gate-documents-"));
    cleanUps.push(() => rmSync(folder, { recursive: true }));
    const stores = openSqliteStores({ path: join(folder, "gate.sqlite") });
    const lines: string[] = [];
    const gateway = await openTestGateway({ stores, logger: keepLines(lines) });
    const { documentKey } = await setupOf(gateway);
    const pseudonym = await documentPseudonym(await importDocumentKey(documentKey.secret), "resident-id-card", "11010519491231002X");
    const body = checkInBody({ visit: { documents: [pseudonym], registered: true } });
    expect((await gateway.request("POST", "/api/v1/check-ins", { as: "north", body })).status).toBe(200);
    const exit = { id: "0180337c-1c00-7000-8000-000000000001", gateId: "north", at: body.at, deviceSeq: 2, count: 1, scans: [], visit: { documents: [pseudonym] } };
    expect((await gateway.request("POST", "/api/v1/check-outs", { as: "north", body: exit })).status).toBe(200);

    const { entries } = await (await gateway.request("GET", "/api/v1/venues/theatre/ledger?limit=500", { as: "inspector" })).json();
    expect(entries.filter(({ kind }: { kind: string }) => kind === "check-in")).toMatchObject([{ steps: { code: true, temperature: true, mask: true } }]);
    await stores.close();
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), "latin1"));
    expect(files.join().includes(body.id)).toBe(true);
    expect(files.join().includes(pseudonym)).toBe(false);
    expect(lines.join()).toContain("check-in decided");
    expect(lines.join()).not.toContain(pseudonym);
    expect(lines.join()).not.toContain(documentKey.secret);
  });
});

describe("the codes that only their platform can read", () => {
  test("are known to a door by their shape", async () => {
    const { gateway, platform } = await openGatewayWithPlatform();
    cleanUps.push(() => platform.stop());
    expect((await setupOf(gateway)).onlineShapes).toEqual([{ prefix: "https://health.example/", rest: { characters: "visible", charsMin: 1, charsMax: 200 } }]);
    expect((await setupOf(await openTestGateway())).onlineShapes).toEqual([]);
  });
});
