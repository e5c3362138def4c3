import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { StoreUnavailable, type AdmissionStore } from "../../gateway/admission/admission-store.ts";
import { openSqliteStores } from "../../gateway/stores/sqlite/open-sqlite-stores.ts";
import type { LedgerEntryMessage } from "../../shared/wire/ledger.ts";
import { checkInBody } from "../support/check-in-body.ts";
import { samplePack } from "../support/sample-pack.ts";
import { openTestGateway } from "../support/test-gateway.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

test("what the store could not take is in force all the same, and in the ledger as soon as it can", async () => {
  const stores = openSqliteStores({ path: ":memory:" });
  let isBroken = false;
  const { admissions } = stores;
  const breakable: AdmissionStore = {
    admit: (command) => admissions.admit(command),
    leave: (command) => admissions.leave(command),
    settle: (command) => admissions.settle(command),
    setLimit: (command) => admissions.setLimit(command),
    recordPolicy: (command) => (isBroken ? Promise.reject(new StoreUnavailable("the disk is full")) : admissions.recordPolicy(command)),
  };
  const gateway = await openTestGateway({ stores: { ...stores, admissions: breakable } });
  const policyReasons = async (): Promise<readonly (string | undefined)[]> => {
    const { entries } = await (await gateway.request("GET", "/api/v1/venues/theatre/ledger", { as: "inspector" })).json();
    return entries.filter(({ kind }: LedgerEntryMessage) => kind === "policy-changed").map(({ reason }: LedgerEntryMessage) => reason);
  };

  isBroken = true;
  const body = { ...samplePack(), activation: { reason: "Order no. 35" } };
  expect((await gateway.request("PUT", "/api/v1/policies/city-order", { as: "administrator", body })).status).toBe(503);
  const scans = [await gateway.health("green", "a")];
  expect(await (await gateway.request("POST", "/api/v1/check-ins", { as: "north", body: checkInBody({ scans }) })).json()).toMatchObject({ verdict: "recheck" });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await policyReasons()).toEqual(["the venue is under theatre-75"]);

  isBroken = false;
  const written = new Promise<void>((resolve) => stores.feed.follow((event) => event.kind === "ledger" && event.venueId === "theatre" && resolve()));
  await vi.advanceTimersByTimeAsync(1_000);
  await written;
  expect(await policyReasons()).toEqual(["the venue is under theatre-75", "Order no. 35"]);
});
