import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createListLoader } from "../../gateway/personal-lists/list-loader.ts";
import { openRedisStores } from "../../gateway/stores/redis/open-redis-stores.ts";
import { openSqliteStores } from "../../gateway/stores/sqlite/open-sqlite-stores.ts";
import { replaySchema } from "../../shared/wire/replay.ts";
import { samplePersonalList } from "../contract/sample-records.ts";
import { describeRedis } from "../support/describe-redis.ts";
import { keepLines } from "../support/keep-lines.ts";
import { enterAs, fourteenAndSeven, listContacts, orderRules, putContacts, refuseContacts } from "../support/personal-lists.ts";
import { startRedis } from "../support/redis-server.ts";
import { noonMs, openTestGateway, type TestGateway } from "../support/test-gateway.ts";

const dayMs = 86_400_000;
const threeDaysAgo = "2022-04-13T12:00:00+08:00";

const cleanUps: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp();
});

async function replay(gateway: TestGateway, id: string): Promise<ReturnType<typeof replaySchema.parse>> {
  return replaySchema.parse(await (await gateway.request("GET", `/api/v1/check-ins/${id}/replay?venueId=theatre`, { as: "inspector" })).json());
}

describe("a check-in of somebody who was on a list", () => {
  test("is decided again by what the list said then, whatever has become of it", async () => {
    const gateway = await openTestGateway();
    await orderRules(gateway, refuseContacts, fourteenAndSeven);
    const before = await enterAs(gateway, "anna");
    await listContacts(gateway, { subjectKey: "anna", since: threeDaysAgo });
    const listed = await enterAs(gateway, "anna");
    await gateway.request("DELETE", "/api/v1/personal-lists/close-contact", { as: "administrator" });
    gateway.setNow(noonMs + 30 * dayMs);
    expect(await replay(gateway, before.id)).toMatchObject({ same: true, replayed: { verdict: "admit" } });
    expect(await replay(gateway, listed.id)).toMatchObject({ same: true, replayed: { verdict: "refuse", codes: ["status.listed", "status.in-quarantine"] } });
  });

  test("of a party is decided again person by person", async () => {
    const gateway = await openTestGateway();
    await orderRules(gateway, refuseContacts);
    await listContacts(gateway, { subjectKey: "bert", since: threeDaysAgo });
    const scans = await Promise.all(["anna", "bert"].map((key) => gateway.health("green", key)));
    const { id, verdict } = await enterAs(gateway, "anna", { scans, partySize: 2 });
    expect(verdict).toBe("refuse");
    const record = await gateway.stores.ledger.checkIn("theatre", id);
    expect(JSON.parse(record?.evidenceJson ?? "").listed).toEqual([{ subject: 1, personClass: "close-contact", sinceMs: Date.parse(threeDaysAgo), releasedAtMs: null }]);
    expect(await replay(gateway, id)).toMatchObject({ same: true, replayed: { codes: ["status.listed"] } });
  });

  test("keeps nothing of classes that no rule in force names", async () => {
    const gateway = await openTestGateway();
    await orderRules(gateway, refuseContacts);
    await putContacts(gateway, [{ subjectKey: "anna", since: threeDaysAgo }], "recovered");
    const { id } = await enterAs(gateway, "anna");
    expect((await gateway.stores.ledger.checkIn("theatre", id))?.evidenceJson).not.toMatch(/recovered|listed/);
  });
});

describe("who is on a list", () => {
  const key = "pseudonym-of-anna";

  test("is in no log, no figure, no ledger and no record of a check-in", async () => {
    const folder = mkdtempSync(join(tmpdir(), "venue-gate-lists-"));
    cleanUps.push(() => rmSync(folder, { recursive: true }));
    const stores = openSqliteStores({ path: join(folder, "gate.sqlite") });
    const lines: string[] = [];
    const gateway = await openTestGateway({ stores, logger: keepLines(lines) });
    await orderRules(gateway, refuseContacts);
    await putContacts(gateway, [{ subjectKey: key, since: threeDaysAgo }, { subjectKey: key, since: threeDaysAgo }]);
    await listContacts(gateway, { subjectKey: key, since: threeDaysAgo });
    const { id } = await enterAs(gateway, key);
    const record = JSON.stringify(await stores.ledger.checkIn("theatre", id));
    const ledger = await (await gateway.request("GET", "/api/v1/venues/theatre/ledger?limit=500", { as: "inspector" })).text();
    const figures = await (await gateway.request("GET", "/metrics")).text();
    expect(record).toContain("status.listed");
    expect(ledger).toContain("status.listed");
    expect(lines.join()).toContain('"personClass":"close-contact","entries":1,"by":"administrator"');
    for (const kept of [record, ledger, figures, lines.join()]) expect(kept).not.toContain(key);
  });

  test("is known again when a gateway is started anew, and is gone from the store when the list is deleted", async () => {
    const folder = mkdtempSync(join(tmpdir(), "venue-gate-lists-"));
    cleanUps.push(() => rmSync(folder, { recursive: true }));
    const path = join(folder, "gate.sqlite");
    const before = openSqliteStores({ path });
    const first = await openTestGateway({ stores: before });
    await orderRules(first, refuseContacts);
    const others = Array.from({ length: 1_000 }, (_, index) => ({ subjectKey: `${index}-${key}`, since: threeDaysAgo }));
    await listContacts(first, { subjectKey: key, since: threeDaysAgo }, ...others);
    await before.close();
    const after = openSqliteStores({ path });
    const second = await openTestGateway({ stores: after });
    expect((await enterAs(second, key)).verdict).toBe("refuse");
    await second.request("DELETE", "/api/v1/personal-lists/close-contact", { as: "administrator" });
    await after.close();
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), "latin1"));
    expect(files.join().includes("close-contact")).toBe(true);
    expect(files.join().includes(key)).toBe(false);
  });
});

describe("the loader of lists", () => {
  test("reads again only the lists that have changed, however often it is asked", async () => {
    const { personalLists, close } = openSqliteStores({ path: ":memory:" });
    cleanUps.push(close);
    const read: string[] = [];
    const load = createListLoader({
      personalLists: () => personalLists.personalLists(),
      personalList: (personClass) => {
        read.push(personClass);
        return personalLists.personalList(personClass);
      },
    });
    await personalLists.savePersonalList(samplePersonalList());
    await personalLists.savePersonalList(samplePersonalList({ personClass: "recovered" }));
    await Promise.all([load(), load()]);
    await load();
    expect(read).toEqual(["close-contact", "recovered"]);
    await personalLists.savePersonalList(samplePersonalList({ personClass: "recovered", version: "version-2", entries: [["m1", 1, null]] }));
    const loaded = await load();
    expect(read).toEqual(["close-contact", "recovered", "recovered"]);
    expect(loaded.map(({ head, entriesByKey }) => [head.personClass, [...entriesByKey.keys()]])).toEqual([
      ["close-contact", ["k3J9", '"x7\\Qp']],
      ["recovered", ["m1"]],
    ]);
  });

  test("reads a list again whose reading failed, and forgets one that is gone", async () => {
    const { personalLists, close } = openSqliteStores({ path: ":memory:" });
    cleanUps.push(close);
    let isBroken = true;
    const load = createListLoader({
      personalLists: () => personalLists.personalLists(),
      personalList: (personClass) => (isBroken ? Promise.reject(new Error("cut off")) : personalLists.personalList(personClass)),
    });
    await personalLists.savePersonalList(samplePersonalList());
    await expect(load()).rejects.toThrow("cut off");
    isBroken = false;
    expect((await load()).map(({ head }) => head.personClass)).toEqual(["close-contact"]);
    await personalLists.deletePersonalList("close-contact");
    expect(await load()).toEqual([]);
  });
});

describeRedis("two gateways on Redis", (binary) => {
  test("know each other's lists, at once at the one that took it, and soon at the other", async () => {
    const server = await startRedis({ binary });
    cleanUps.push(() => server.stop());
    const open = async (): Promise<TestGateway> => {
      const stores = await openRedisStores({ url: server.url, keyPrefix: "lists", replicasToWaitFor: 0 });
      cleanUps.push(() => stores.close());
      return openTestGateway({ stores });
    };
    const here = await open();
    const there = await open();
    await orderRules(here, refuseContacts, fourteenAndSeven);
    const verdictSoon = (verdict: string) => vi.waitFor(async () => expect((await enterAs(there, "anna")).verdict).toBe(verdict), { timeout: 10_000, interval: 20 });

    await listContacts(here, { subjectKey: "anna", since: threeDaysAgo });
    expect((await enterAs(here, "anna")).verdict).toBe("refuse");
    await verdictSoon("refuse");
    await listContacts(here, { subjectKey: "anna", since: threeDaysAgo, releasedAt: "2022-04-16T12:00:00+08:00" });
    expect((await enterAs(here, "anna")).verdict).toBe("admit");
    await verdictSoon("admit");
    await listContacts(there, { subjectKey: "anna", since: threeDaysAgo });
    expect((await enterAs(there, "anna")).verdict).toBe("refuse");
    await here.request("DELETE", "/api/v1/personal-lists/close-contact", { as: "administrator" });
    expect((await enterAs(here, "anna")).verdict).toBe("admit");
    await verdictSoon("admit");
  });
});
