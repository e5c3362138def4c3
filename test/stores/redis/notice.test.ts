import { expect, test } from "vitest";
import { storeEventOf } from "../../../gateway/stores/redis/notice.ts";

test.each(["venues", "tokens", "risk-lists", "policies", "personal-lists"] as const)("a notice of %s says that they have changed", (kind) => {
  expect(storeEventOf(kind)).toEqual({ kind });
});

test("a notice of a ledger names the venue", () => {
  expect(storeEventOf("ledger theatre")).toEqual({ kind: "ledger", venueId: "theatre" });
});

test.each(["showings", "ledger", "", "venues-2", '{"kind":"venues"}'])("a notice that this version does not know, %j, may mean that anything has changed", (notice) => {
  expect(storeEventOf(notice)).toEqual({ kind: "gap" });
});
