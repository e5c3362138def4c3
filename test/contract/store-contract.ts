import { afterAll, afterEach, beforeAll, describe } from "vitest";
import type { Stores } from "../../gateway/stores/stores.ts";
import { admissionContract } from "./admission-contract.ts";
import { feedContract } from "./feed-contract.ts";
import { ledgerContract } from "./ledger-contract.ts";
import { modelContract } from "./model-contract.ts";
import { personalListsContract } from "./personal-lists-contract.ts";
import { policyContract } from "./policy-contract.ts";
import { recordsContract } from "./records-contract.ts";

export interface Driver {
  /** Before the first and after the last case: what all of them share, such as a server. */
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Empty stores, which see nothing of those opened before. */
  readonly open: () => Promise<Stores>;
}

/** Opens empty stores for one case; they are closed after it. */
export type OpenStores = () => Promise<Stores>;

/** What every driver must answer, in the same words. */
export function storeContract(driver: Driver): void {
  const opened: Stores[] = [];
  const open: OpenStores = async () => {
    const stores = await driver.open();
    opened.push(stores);
    return stores;
  };
  beforeAll(driver.start);
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((stores) => stores.close()));
  });
  afterAll(driver.stop);

  describe("admissions", () => admissionContract(open));
  describe("policies", () => policyContract(open));
  describe("ledger", () => ledgerContract(open));
  describe("feed", () => feedContract(open));
  describe("records", () => recordsContract(open));
  describe("personal lists", () => personalListsContract(open));
  describe("model", () => modelContract(open));
}
