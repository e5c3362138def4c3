import { expect, test } from "vitest";
import type { StoreEvent, StoreFeed } from "../../gateway/ledger/store-feed.ts";
import type { OpenStores } from "./store-contract.ts";
import { admitCommand, leaveCommand, limitCommand, policyCommand } from "./sample-commands.ts";
import { sampleActivation, samplePersonalList, sampleToken, sampleVenue, sampleRiskList } from "./sample-records.ts";

function nextEvent(feed: StoreFeed): Promise<StoreEvent> {
  return new Promise((resolve) => {
    const stop = feed.follow((event) => {
      stop();
      resolve(event);
    });
  });
}

function eventsUntil(feed: StoreFeed, venueId: string): Promise<readonly StoreEvent[]> {
  return new Promise((resolve) => {
    const heard: StoreEvent[] = [];
    const stop = feed.follow((event) => {
      heard.push(event);
      if (event.kind !== "ledger" || event.venueId !== venueId) return;
      stop();
      resolve(heard);
    });
  });
}

export function feedContract(open: OpenStores): void {
  test("tells of a venue whose ledger has grown, after it can be read", async () => {
    const { admissions, feed, ledger } = await open();
    const seen = nextEvent(feed).then(async (event) => ({ event, counts: await ledger.counts("theatre") }));
    await admissions.setLimit(limitCommand());
    expect(await seen).toMatchObject({ event: { kind: "ledger", venueId: "theatre" }, counts: { seq: 1 } });
  });

  test("tells of venues, tokens, risk lists, policies and personal lists", async () => {
    const { feed, venues, tokens, riskLists, policies, personalLists } = await open();
    const venueEvent = nextEvent(feed);
    await venues.saveVenue(sampleVenue());
    expect(await venueEvent).toEqual({ kind: "venues" });
    const tokenEvent = nextEvent(feed);
    await tokens.saveTokens([sampleToken()]);
    expect(await tokenEvent).toEqual({ kind: "tokens" });
    const listEvent = nextEvent(feed);
    await riskLists.saveRiskList(sampleRiskList());
    expect(await listEvent).toEqual({ kind: "risk-lists" });
    const policyEvent = nextEvent(feed);
    await policies.savePolicyRecords([sampleActivation()]);
    expect(await policyEvent).toEqual({ kind: "policies" });
    const personsEvent = nextEvent(feed);
    await personalLists.savePersonalList(samplePersonalList());
    expect(await personsEvent).toEqual({ kind: "personal-lists" });
    const deletedEvent = nextEvent(feed);
    await personalLists.deletePersonalList("close-contact");
    expect(await deletedEvent).toEqual({ kind: "personal-lists" });
  });

  test("says nothing of what changed nothing", async () => {
    const { admissions, feed, personalLists } = await open();
    const heard = eventsUntil(feed, "market");
    await personalLists.deletePersonalList("close-contact");
    await admissions.setLimit(limitCommand());
    await admissions.admit(admitCommand());
    await admissions.admit(admitCommand());
    await admissions.setLimit(limitCommand());
    await admissions.leave(leaveCommand({ venueId: "nowhere" }));
    await admissions.recordPolicy(policyCommand());
    await admissions.recordPolicy(policyCommand());
    await admissions.recordPolicy(policyCommand({ venueId: "nowhere" }));
    await admissions.setLimit(limitCommand({ venueId: "market" }));
    const theatre = { kind: "ledger", venueId: "theatre" };
    expect(await heard).toEqual([theatre, theatre, theatre, { kind: "ledger", venueId: "market" }]);
  });

  test("says nothing to those who stopped following", async () => {
    const { admissions, feed } = await open();
    const heard: StoreEvent[] = [];
    feed.follow((event) => heard.push(event))();
    const others = nextEvent(feed);
    await admissions.setLimit(limitCommand());
    await others;
    expect(heard).toEqual([]);
  });
}
