import { expect, test } from "vitest";
import type { OpenStores } from "./store-contract.ts";
import { sampleActivation, sampleRiskList, sampleToken, sampleVenue } from "./sample-records.ts";

export function recordsContract(open: OpenStores): void {
  test("starts empty", async () => {
    const { venues, tokens, riskLists, policies } = await open();
    expect(await policies.policyRecords()).toEqual([]);
    expect(await venues.venues()).toEqual([]);
    expect(await tokens.tokens()).toEqual([]);
    expect(await riskLists.riskLists()).toEqual([]);
  });

  test("keeps venues in the order in which they came, and replaces one in its place", async () => {
    const { venues } = await open();
    await venues.saveVenue(sampleVenue());
    await venues.saveVenue(sampleVenue({ id: "market", venueClass: "commerce.market" }));
    await venues.saveVenue(sampleVenue({ name: "新剧院", revision: 2 }));
    expect(await venues.venues()).toEqual([sampleVenue({ name: "新剧院", revision: 2 }), sampleVenue({ id: "market", venueClass: "commerce.market" })]);
  });

  test("saves a venue only over the revision before it, so that of two changes at a time one must look again", async () => {
    const { venues } = await open();
    expect(await venues.saveVenue(sampleVenue({ revision: 2 }))).toBe(false);
    expect(await venues.saveVenue(sampleVenue())).toBe(true);
    expect(await venues.saveVenue(sampleVenue({ name: "late" }))).toBe(false);
    expect(await Promise.all([venues.saveVenue(sampleVenue({ revision: 2, name: "first" })), venues.saveVenue(sampleVenue({ revision: 2, name: "second" }))])).toEqual([true, false]);
    expect(await venues.saveVenue(sampleVenue({ revision: 4, name: "early" }))).toBe(false);
    expect(await venues.venues()).toEqual([sampleVenue({ revision: 2, name: "first" })]);
  });

  test("keeps tokens in the order in which they came, and replaces one in its place", async () => {
    const { tokens } = await open();
    const second = sampleToken({ tokenHash: "1".repeat(64), role: "manager", gateId: null });
    await tokens.saveTokens([sampleToken(), second]);
    await tokens.saveTokens([sampleToken({ revokedAtMs: 9_000 })]);
    await tokens.saveTokens([]);
    expect(await tokens.tokens()).toEqual([sampleToken({ revokedAtMs: 9_000 }), second]);
  });

  test("keeps every risk list in the order of receipt, and a confirmed one in its place", async () => {
    const { riskLists } = await open();
    const confirmed = sampleRiskList({ status: "accepted", acceptedAtMs: 5_000 });
    await riskLists.saveRiskList(sampleRiskList());
    await riskLists.saveRiskList(sampleRiskList({ version: "list-2", receivedAtMs: 3_000 }));
    await riskLists.saveRiskList(confirmed);
    expect(await riskLists.riskLists()).toEqual([confirmed, sampleRiskList({ version: "list-2", receivedAtMs: 3_000 })]);
  });

  test("keeps what was done with policies in the order in which it came, and the same said again in its place", async () => {
    const { policies } = await open();
    const ended = { kind: "ended", id: "end-1", activationId: "activation-1", reason: "通告废止", by: "administrator", atMs: 2_000 } as const;
    const composition = { kind: "composition", id: "set@bbbbbbbbbbbb", packs: ["city@cccccccccccc", "theatre-75@aaaaaaaaaaaa"] } as const;
    await policies.savePolicyRecords([sampleActivation(), composition]);
    await policies.savePolicyRecords([ended, composition]);
    await policies.savePolicyRecords([]);
    await policies.savePolicyRecords([sampleActivation({ id: "activation-2", venueIds: ["market"], to: "2022-05-01" })]);
    expect(await policies.policyRecords()).toEqual([sampleActivation(), composition, ended, sampleActivation({ id: "activation-2", venueIds: ["market"], to: "2022-05-01" })]);
  });

  test("keeps a secret as it was first given, also when several give one at a time", async () => {
    const { secrets } = await open();
    const given = await Promise.all(["first \"one\"", "second"].map((fresh) => secrets.keepSecret("document-master", fresh)));
    expect(given).toEqual(["first \"one\"", "first \"one\""]);
    expect(await secrets.keepSecret("document-master", "third")).toBe("first \"one\"");
    expect(await secrets.keepSecret("another", "fourth")).toBe("fourth");
  });

  test("says that it can be written, and writes nothing that shows", async () => {
    const { checkWritable, ledger, venues } = await open();
    expect(await checkWritable()).toBeUndefined();
    expect(await venues.venues()).toEqual([]);
    expect(await ledger.counts("theatre")).toBeNull();
  });
}
