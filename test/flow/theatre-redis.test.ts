import { readFileSync } from "node:fs";
import { io } from "socket.io-client";
import { uuidv7 } from "uuidv7";
import { afterEach, expect, test } from "vitest";
import type { CountsMessage } from "../../shared/wire/counts.ts";
import { describeRedis } from "../support/describe-redis.ts";
import { startGateway, type GatewayProcess } from "../support/gateway-process.ts";
import { createTestIssuer, type TestIssuer } from "../support/issuer-files.ts";
import { startRedis, type RedisServer } from "../support/redis-server.ts";
import { playTheDoor, type PlayedDoor } from "./play-the-door.ts";

const administratorToken = "flow-administrator-token-of-40-letters01";
const dayMs = 24 * 3_600_000;

interface House {
  readonly redis: RedisServer;
  readonly one: GatewayProcess;
  readonly two: GatewayProcess;
  readonly issuer: TestIssuer;
  readonly gateTokens: Readonly<Record<string, string>>;
  readonly managerToken: string;
}

let house: House | null = null;
let played: PlayedDoor | null = null;

afterEach(async () => {
  await played?.close();
  await house?.one.kill();
  await house?.two.kill();
  await house?.redis.stop();
  played = null;
  house = null;
});

async function administer(gateway: GatewayProcess, method: "PUT" | "POST", path: string, body: unknown): Promise<Record<string, unknown>> {
  const headers = { authorization: `Bearer ${administratorToken}`, "content-type": "application/json" };
  const answer = await fetch(`${gateway.url}${path}`, { method, headers, body: typeof body === "string" ? body : JSON.stringify(body) });
  expect(answer.status, await answer.clone().text()).toBe(200);
  return answer.json();
}

/** Two gateways in production on one Redis, set up through the interface of the first. */
async function openHouse(binary: string): Promise<House> {
  const redis = await startRedis({ binary });
  const issuer = await createTestIssuer();
  const environment = { NODE_ENV: "production", LOG_LEVEL: "warn", REDIS_URL: redis.url, ADMINISTRATOR_TOKEN: administratorToken, ISSUER_KEYS: issuer.keysFile };
  const one = await startGateway(environment);
  const two = await startGateway(environment);
  const gates = ["north", "south"].map((id) => ({ id, name: id }));
  const request = { name: "剧院 Theatre", venueClass: "culture.theatre", divisionCode: "310113", policyId: "theatre-75", seats: 400, persons: null, gates };
  const saved = await administer(one, "PUT", "/api/v1/venues/theatre", request);
  const manager = await administer(one, "POST", "/api/v1/tokens", { role: "manager", name: "Evening", venueId: "theatre" });
  const newTokens = saved["newTokens"] as { gateId: string; token: string }[];
  return { redis, one, two, issuer, gateTokens: Object.fromEntries(newTokens.map(({ gateId, token }) => [gateId, token])), managerToken: String(manager["token"]) };
}

async function enter(gateway: GatewayProcess, open: House, gateId: string): Promise<{ verdict: string; counts: { seq: number } }> {
  const id = uuidv7();
  const scans = [await open.issuer.issue({ kind: "health-code", status: "green" }, id)];
  const body = { id, gateId, at: new Date().toISOString(), deviceSeq: 1, scans, temperature: { tenthsC: 365, source: "keypad" }, mask: true };
  const headers = { authorization: `Bearer ${open.gateTokens[gateId]}`, "content-type": "application/json" };
  return (await fetch(`${gateway.url}/api/v1/check-ins`, { method: "POST", headers, body: JSON.stringify(body) })).json();
}

describeRedis("an evening at the theatre, on Redis with two gateways", (binary) => {
  test("shows at one gateway what happens at the door of the other", async () => {
    house = await openHouse(binary);
    const { one, two, issuer } = house;
    await administer(two, "POST", "/api/v1/risk-lists?format=state-council", readFileSync("gateway/demo/risk-list-2022-04-15.json", "utf8"));
    const stays = [{ divisionCode: "110105011", fromMs: Date.now() - 5 * dayMs, toMs: Date.now() - 3 * dayMs }];
    const scans = {
      green: await issuer.issue({ kind: "health-code", status: "green" }, "person-1"),
      itinerary: await issuer.issue({ kind: "itinerary", stays, colour: null, starred: false, borderEntries: [] }, "person-2"),
      forged: await issuer.forge({ kind: "health-code", status: "green" }, "person-3"),
    };
    played = await playTheDoor({
      doorUrl: `${one.url}/door#token=${house.gateTokens["north"]}`,
      managerUrl: `${two.url}/manager#token=${house.managerToken}`,
      scans,
      areaName: "北京市 朝阳区 酒仙桥街道",
    });
  }, 120_000);

  test("never admits more than the limit over two gateways, and both tell the same counts", async () => {
    house = await openHouse(binary);
    const open = house;
    await administer(open.one, "PUT", "/api/v1/venues/theatre/capacity", { persons: 10, reason: "small hall" });
    const watcher = io(`${open.two.url}/live`, { path: "/live/", auth: { token: open.managerToken }, transports: ["websocket"] });
    const full = new Promise<CountsMessage>((resolve) => watcher.on("counts", (counts: CountsMessage) => counts.left === 0 && resolve(counts)));
    await new Promise<unknown>((resolve) => watcher.emit("join", { venueId: "theatre" }, resolve));
    const verdicts = await Promise.all(
      Array.from({ length: 60 }, async (_, index) => (await enter(index % 2 === 0 ? open.one : open.two, open, index % 4 < 2 ? "north" : "south")).verdict),
    );
    expect(verdicts.filter((verdict) => verdict === "admit")).toHaveLength(10);
    expect(verdicts.filter((verdict) => verdict === "refuse")).toHaveLength(50);
    expect(await full).toMatchObject({ inside: 10, limit: 10, entered: 10 });
    watcher.close();
  }, 60_000);
});
