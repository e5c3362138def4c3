import { describe } from "vitest";
import { openSqliteStores } from "../../gateway/stores/sqlite/open-sqlite-stores.ts";
import { storeContract } from "./store-contract.ts";

describe("SQLite in memory", () => {
  storeContract({ start: async () => {}, stop: async () => {}, open: async () => openSqliteStores({ path: ":memory:" }) });
});
