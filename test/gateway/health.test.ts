import { describe, expect, test } from "vitest";
import { StoreUnavailable } from "../../gateway/admission/admission-store.ts";
import { openSqliteStores } from "../../gateway/stores/sqlite/open-sqlite-stores.ts";
import { noonMs, openTestGateway, type TestGateway } from "../support/test-gateway.ts";

/** A gateway whose store says how often it was asked whether it can write, and fails while `broken`. */
async function openWatched(): Promise<{ gateway: TestGateway; watch: { checks: number; broken: boolean } }> {
  const watch = { checks: 0, broken: false };
  const stores = openSqliteStores({ path: ":memory:" });
  const checkWritable = async (): Promise<void> => {
    watch.checks += 1;
    if (watch.broken) throw new StoreUnavailable("Redis at 10.1.2.3:6379 has appendfsync everysec");
  };
  return { gateway: await openTestGateway({ stores: { ...stores, checkWritable } }), watch };
}

async function askOften(gateway: TestGateway): Promise<readonly number[]> {
  const answers = await Promise.all(Array.from({ length: 20 }, () => gateway.request("GET", "/readyz")));
  return [...new Set(answers.map(({ status }) => status))];
}

describe("the readiness of a gateway", () => {
  test("is found out once a second, however many ask", async () => {
    const { gateway, watch } = await openWatched();
    expect(await askOften(gateway)).toEqual([200]);
    gateway.setNow(noonMs + 999);
    watch.broken = true;
    expect(await askOften(gateway)).toEqual([200]);
    expect(watch.checks).toBe(1);
    gateway.setNow(noonMs + 1_000);
    expect(await askOften(gateway)).toEqual([503]);
    expect(watch.checks).toBe(2);
  });

  test("is found out again when the clock was set back", async () => {
    const { gateway, watch } = await openWatched();
    await askOften(gateway);
    gateway.setNow(noonMs - 3_600_000);
    await askOften(gateway);
    expect(watch.checks).toBe(2);
  });

  test("tells outsiders nothing of where and how the store runs", async () => {
    const { gateway, watch } = await openWatched();
    watch.broken = true;
    const text = await (await gateway.request("GET", "/readyz")).text();
    expect(JSON.parse(text)).toMatchObject({ type: "/problems/not-durable", status: 503 });
    expect(text).not.toMatch(/redis|10\.1\.2\.3|appendfsync/i);
  });
});
