import { io } from "socket.io-client";
import { afterEach, describe, expect, test } from "vitest";
import { openRedisStores } from "../../gateway/stores/redis/open-redis-stores.ts";
import type { CountsMessage } from "../../shared/wire/counts.ts";
import type { AlertMessage, PolicyMessage } from "../../shared/wire/live.ts";
import { checkInBody } from "../support/check-in-body.ts";
import { describeRedis } from "../support/describe-redis.ts";
import { join, liveClients, policyNews, type LiveClient } from "../support/live-clients.ts";
import { startRedis } from "../support/redis-server.ts";
import { openTestGateway, testTokens, type TestGateway, type TestTokenName } from "../support/test-gateway.ts";

const clients = liveClients();
const { connect, open: openLive, onClose } = clients;

afterEach(() => clients.close());

function refusalOf(client: LiveClient): Promise<string> {
  return new Promise((resolve, reject) => {
    client.on("connect_error", (error) => resolve(error.message));
    client.on("connect", () => reject(new Error("connected")));
  });
}

/** Resolves with the first snapshot that satisfies the wish. */
function snapshot(client: LiveClient, wish: (counts: CountsMessage) => boolean): Promise<CountsMessage> {
  return new Promise((resolve) => client.on("counts", (counts) => wish(counts) && resolve(counts)));
}

async function enter(gateway: TestGateway, person: string, as: TestTokenName = "north"): Promise<void> {
  const body = checkInBody({ gateId: as, scans: [await gateway.health("green", person)] });
  expect((await gateway.request("POST", "/api/v1/check-ins", { as, body })).status).toBe(200);
}

async function revoke(gateway: TestGateway, name: string): Promise<void> {
  const { tokens } = await (await gateway.request("GET", "/api/v1/tokens", { as: "administrator" })).json();
  const { id } = tokens.find((token: { name: string }) => token.name === name);
  expect((await gateway.request("DELETE", `/api/v1/tokens/${id}`, { as: "administrator" })).status).toBe(200);
}

function cutOff(client: LiveClient): Promise<string> {
  return new Promise((resolve) => client.on("disconnect", resolve));
}

async function putTheatreUnder(gateway: TestGateway, policyId: string): Promise<string> {
  const gates = [{ id: "north", name: "North" }];
  const body = { name: "Theatre", venueClass: "culture.theatre", divisionCode: "310113", policyId, seats: 400, persons: 50, gates };
  const saved = await (await gateway.request("PUT", "/api/v1/venues/theatre", { as: "administrator", body })).json();
  return saved.venue.policyVersion;
}

describe("the live channel", () => {
  test("gives the counts at once on joining, and whole snapshots after every change", async () => {
    const gateway = await openTestGateway();
    const client = connect(await openLive(gateway), { token: testTokens.manager });
    expect(await join(client, "theatre")).toMatchObject({ kind: "joined", counts: { inside: 0, limit: 300, left: 300 } });
    const two = snapshot(client, (counts) => counts.inside === 2);
    await enter(gateway, "a");
    await enter(gateway, "b", "south");
    expect(await two).toMatchObject({ venueId: "theatre", insideLow: 2, insideHigh: 2, entered: 2, left: 298 });
  });

  test("sends at most ten snapshots a second, and the last one is always the newest", async () => {
    const gateway = await openTestGateway();
    const client = connect(await openLive(gateway), { token: testTokens.north });
    await join(client, "theatre");
    const seen: number[] = [];
    client.on("counts", (counts) => seen.push(counts.seq));
    const last = snapshot(client, (counts) => counts.inside === 60);
    for (let person = 0; person < 60; person += 1) await enter(gateway, `p${person}`);
    await last;
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.length).toBeLessThan(30);
  });

  test("tells when the last place is taken and when there is room again", async () => {
    const gateway = await openTestGateway({ seats: 4 });
    const client = connect(await openLive(gateway), { token: testTokens.manager });
    await join(client, "theatre");
    const known = snapshot(client, () => true);
    await gateway.request("PUT", "/api/v1/venues/theatre/capacity", { as: "manager", body: { seats: 3, reason: "a broken chair" } });
    await known;
    const alerts: AlertMessage["kind"][] = [];
    const roomAgain = new Promise<void>((resolve) => {
      client.on("alert", (alert) => {
        alerts.push(alert.kind);
        if (alert.kind === "places-left") resolve();
      });
    });
    const full = snapshot(client, (counts) => counts.left === 0);
    await enter(gateway, "a");
    await enter(gateway, "b");
    await full;
    const { id, ...rest } = checkInBody();
    await gateway.request("POST", "/api/v1/check-outs", { as: "north", body: { id, gateId: rest.gateId, at: rest.at, deviceSeq: 9 } });
    await roomAgain;
    expect(alerts).toEqual(["full", "places-left"]);
  });

  test("lets nobody follow a venue without the right to", async () => {
    const gateway = await openTestGateway();
    const url = await openLive(gateway);
    expect(await join(connect(url, { token: testTokens.marketManager }), "theatre")).toMatchObject({ kind: "refused" });
    expect(await join(connect(url, { token: testTokens.inspector }), "nowhere")).toMatchObject({ kind: "refused" });
    expect(await refusalOf(connect(url, { token: "a-token-that-nobody-has" }))).toBe("unauthenticated");
    expect(await refusalOf(connect(url, {}))).toBe("unauthenticated");
  });

  test("has no room before the door: the namespace without a name is closed, also to those who have a token", async () => {
    const client = io(await openLive(await openTestGateway()), { path: "/live/", auth: { token: testTokens.north }, reconnection: false, transports: ["websocket"] });
    onClose(() => void client.close());
    expect(await refusalOf(client)).toBe("unauthenticated");
  });

  test("answers twenty joins a second, and cuts off whoever asks for more", async () => {
    const url = await openLive(await openTestGateway());
    const patient = connect(url, { token: testTokens.north });
    const answers = await Promise.all(Array.from({ length: 20 }, () => join(patient, "theatre")));
    expect(answers.filter(({ kind }) => kind === "joined").length).toBe(20);
    const flooding = connect(url, { token: testTokens.south });
    const gone = cutOff(flooding);
    for (let turn = 0; turn < 60; turn += 1) void join(flooding, "theatre");
    expect(await gone).toBe("io server disconnect");
  });

  test("takes a session cookie together with its role, and only from its own or a named origin", async () => {
    const gateway = await openTestGateway();
    const url = await openLive(gateway);
    const cookie = `venue_gate_manager=${testTokens.manager}`;
    expect(await join(connect(url, { role: "manager" }, { cookie, origin: url }), "theatre")).toMatchObject({ kind: "joined" });
    expect(await join(connect(url, { role: "manager" }, { cookie, origin: "https://doors.example" }), "theatre")).toMatchObject({ kind: "joined" });
    expect(await refusalOf(connect(url, { role: "inspector" }, { cookie, origin: url }))).toBe("unauthenticated");
    expect(await refusalOf(connect(url, { role: "manager" }, { cookie: `venue_gate_manager=${testTokens.north}`, origin: url }))).toBe("unauthenticated");
    expect(await refusalOf(connect(url, { role: "manager" }, { cookie, origin: "https://elsewhere.example" }))).toBe("websocket error");
  });

  test("cuts off a token when it is revoked, and no other", async () => {
    const gateway = await openTestGateway();
    const url = await openLive(gateway);
    const manager = connect(url, { token: testTokens.manager });
    const gate = connect(url, { token: testTokens.north });
    await Promise.all([join(manager, "theatre"), join(gate, "theatre")]);
    const gone = cutOff(manager);
    await revoke(gateway, "manager");
    expect(await gone).toBe("io server disconnect");
    const counted = snapshot(gate, (counts) => counts.inside === 1);
    await enter(gateway, "a");
    expect((await counted).inside).toBe(1);
    expect(await refusalOf(connect(url, { token: testTokens.manager }))).toBe("unauthenticated");
  });

  test("tells the watchers of a venue that another policy applies, and sends the limit that it sets", async () => {
    const gateway = await openTestGateway();
    const url = await openLive(gateway);
    const theatre = connect(url, { token: testTokens.north });
    const market = connect(url, { token: testTokens.market });
    await Promise.all([join(theatre, "theatre"), join(market, "market")]);
    const heardAtMarket: PolicyMessage[] = [];
    market.on("policy", (message) => heardAtMarket.push(message));
    const news = policyNews(theatre);
    const limited = snapshot(theatre, (counts) => counts.limit === 50);
    await putTheatreUnder(gateway, "theatre-75");
    const policyVersion = await putTheatreUnder(gateway, "cn-two-festivals");
    expect(await news).toEqual({ venueId: "theatre", policyVersion });
    expect(policyVersion).toMatch(/^set@/);
    expect(await limited).toMatchObject({ limit: 50, left: 50 });
    const last = snapshot(market, (counts) => counts.limit === 7);
    await gateway.request("PUT", "/api/v1/venues/market/capacity", { as: "marketManager", body: { persons: 7, reason: "the last that is sent" } });
    await last;
    expect(heardAtMarket).toEqual([]);
  });
});

describeRedis("the live channels of two gateways on one Redis", (binary) => {
  test("tell of what happens at the other: a revoked token, another policy, another limit", async () => {
    const server = await startRedis({ binary });
    onClose(() => server.stop());
    const openOne = async (): Promise<TestGateway> => {
      const stores = await openRedisStores({ url: server.url, keyPrefix: "live", replicasToWaitFor: 0 });
      onClose(() => stores.close());
      return openTestGateway({ stores });
    };
    const here = await openOne();
    const there = await openOne();
    const url = await openLive(there);
    const manager = connect(url, { token: testTokens.manager });
    const gate = connect(url, { token: testTokens.north });
    await Promise.all([join(manager, "theatre"), join(gate, "theatre")]);
    const news = policyNews(gate);
    const limited = snapshot(gate, (counts) => counts.limit === 50);
    const policyVersion = await putTheatreUnder(here, "cn-two-festivals");
    expect(await news).toEqual({ venueId: "theatre", policyVersion });
    expect((await limited).limit).toBe(50);
    const gone = cutOff(manager);
    await revoke(here, "manager");
    expect(await gone).toBe("io server disconnect");
  });
});
