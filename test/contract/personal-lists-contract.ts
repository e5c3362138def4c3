import { expect, test } from "vitest";
import type { OpenStores } from "./store-contract.ts";
import { samplePersonalList } from "./sample-records.ts";

export function personalListsContract(open: OpenStores): void {
  test("starts without any list", async () => {
    const { personalLists } = await open();
    expect(await personalLists.personalLists()).toEqual([]);
    expect(await personalLists.personalList("close-contact")).toBeNull();
  });

  test("keeps a list for each class, and tells their heads in the order of the classes", async () => {
    const { personalLists } = await open();
    const recovered = samplePersonalList({ personClass: "recovered", entries: [] });
    const contacts = samplePersonalList();
    await personalLists.savePersonalList(recovered);
    await personalLists.savePersonalList(contacts);
    expect(await personalLists.personalLists()).toEqual([contacts.head, recovered.head]);
    expect(await personalLists.personalList("close-contact")).toEqual(contacts);
    expect(await personalLists.personalList("recovered")).toEqual(recovered);
  });

  test("replaces the whole list of a class, and no other", async () => {
    const { personalLists } = await open();
    const recovered = samplePersonalList({ personClass: "recovered" });
    const newer = samplePersonalList({ version: "version-2", entries: [["m1", 5_000, null]] });
    await personalLists.savePersonalList(samplePersonalList());
    await personalLists.savePersonalList(recovered);
    await personalLists.savePersonalList(newer);
    expect(await personalLists.personalList("close-contact")).toEqual(newer);
    expect(await personalLists.personalLists()).toEqual([newer.head, recovered.head]);
  });

  test("deletes the list of a class, and says when there is none", async () => {
    const { personalLists } = await open();
    const recovered = samplePersonalList({ personClass: "recovered" });
    await personalLists.savePersonalList(samplePersonalList());
    await personalLists.savePersonalList(recovered);
    expect(await Promise.all([personalLists.deletePersonalList("close-contact"), personalLists.deletePersonalList("close-contact")])).toEqual([true, false]);
    expect(await personalLists.personalLists()).toEqual([recovered.head]);
    expect(await personalLists.personalList("close-contact")).toBeNull();
    expect(await personalLists.deletePersonalList("close-contact")).toBe(false);
  });

  test("keeps a list of as many persons as there may be", async () => {
    const { personalLists } = await open();
    const entries = Array.from({ length: 100_000 }, (_, index) => [`${"k".repeat(58)}${index + 100_000}`, 1_650_000_000_000 + index, 1_660_000_000_000 + index] as const);
    await personalLists.savePersonalList(samplePersonalList({ entries }));
    const kept = await personalLists.personalList("close-contact");
    expect(kept?.head.entries).toBe(100_000);
    expect(kept?.entries.length).toBe(100_000);
    expect(kept?.entries.at(-1)).toEqual([`${"k".repeat(58)}199999`, 1_650_000_099_999, 1_660_000_099_999]);
  });
}
