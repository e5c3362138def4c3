import { uuidv7 } from "uuidv7";
import { describe, expect, test } from "vitest";
import { type AbandonedCheckIns, createAbandonedCheckIns } from "../../../kiosk/door/answer/abandoned-check-ins.ts";
import { createGatewayClient, type GatewayClient } from "../../../kiosk/link/gateway-client.ts";
import { checkInBody } from "../../support/check-in-body.ts";
import { noonMs, openTestGateway, type TestGateway, testTokens } from "../../support/test-gateway.ts";
import { mapStorage } from "./map-storage.ts";

interface Link {
  readonly client: GatewayClient;
  readonly cutOff: (isCutOff: boolean) => void;
}

/** The north gate's client of a real gateway, behind a cable that can be pulled. */
function northGate({ gateway }: TestGateway): Link {
  let isCutOff = false;
  const client = createGatewayClient({
    baseUrl: "http://gateway",
    credentials: { kind: "gate", token: testTokens.north },
    fetch: async (input, init) => {
      if (isCutOff) throw new TypeError("Failed to fetch");
      return gateway.app.request(input, init);
    },
    timeLimitMs: 5_000,
  });
  return { client, cutOff: (next) => void (isCutOff = next) };
}

async function insideOf(testGateway: TestGateway): Promise<unknown> {
  return (await (await testGateway.request("GET", "/api/v1/venues/theatre/counts", { as: "north" })).json()).inside;
}

describe("a check-in whose answer nobody waited for", () => {
  test("gives its place back when it was an admission", async () => {
    const testGateway = await openTestGateway();
    const { client } = northGate(testGateway);
    const body = checkInBody({ scans: [await testGateway.health("green", "anna")] });
    await client.checkIn(body);
    expect(await insideOf(testGateway)).toBe(1);

    const abandoned = createAbandonedCheckIns(mapStorage(), () => noonMs);
    abandoned.add(body.id);
    await abandoned.settle(client);
    expect(await insideOf(testGateway)).toBe(0);
  });

  test("is remembered over a reload and a cut cable", async () => {
    const testGateway = await openTestGateway();
    const { client, cutOff } = northGate(testGateway);
    const body = checkInBody({ scans: [await testGateway.health("green", "anna")] });
    await client.checkIn(body);

    const storage = mapStorage();
    createAbandonedCheckIns(storage, () => noonMs).add(body.id);
    cutOff(true);
    await createAbandonedCheckIns(storage, () => noonMs).settle(client);
    cutOff(false);
    expect(await insideOf(testGateway)).toBe(1);
    await createAbandonedCheckIns(storage, () => noonMs).settle(client);
    expect(await insideOf(testGateway)).toBe(0);
  });

  test("may still arrive within two minutes, and is forgotten afterwards", async () => {
    const testGateway = await openTestGateway();
    const { client } = northGate(testGateway);
    const late = checkInBody({ scans: [await testGateway.health("green", "anna")] });
    const storage = mapStorage();
    let nowMs = noonMs;
    const abandoned = createAbandonedCheckIns(storage, () => nowMs);

    abandoned.add(late.id);
    nowMs += 120_000;
    await abandoned.settle(client);
    await client.checkIn(late);
    await abandoned.settle(client);
    expect(await insideOf(testGateway)).toBe(0);

    abandoned.add(uuidv7());
    nowMs += 120_001;
    await abandoned.settle(client);
    expect(storage.getItem("venue-gate.abandoned-check-ins")).toBe("[]");
  });

  test("needs nothing more when it was a refusal", async () => {
    const testGateway = await openTestGateway();
    const { client } = northGate(testGateway);
    const body = checkInBody({ scans: [await testGateway.health("red", "anna")] });
    await client.checkIn(body);
    const storage = mapStorage();
    const abandoned = createAbandonedCheckIns(storage, () => noonMs);
    abandoned.add(body.id);
    await abandoned.settle(client);
    expect(storage.getItem("venue-gate.abandoned-check-ins")).toBe("[]");
  });

  test("is one of 200 at most: the oldest is dropped", () => {
    const storage = mapStorage();
    const abandoned = createAbandonedCheckIns(storage, () => noonMs);
    for (let index = 0; index <= 200; index += 1) abandoned.add(`id-${index}`);
    const kept = storage.getItem("venue-gate.abandoned-check-ins") ?? "";
    expect(JSON.parse(kept)).toHaveLength(200);
    expect(kept).toMatch(/^\[\{"id":"id-1",/);
  });
});

describe("a check-in whose answer the page did not live to show", () => {
  async function admittedUnseen() {
    const testGateway = await openTestGateway();
    const { client } = northGate(testGateway);
    const body = checkInBody({ scans: [await testGateway.health("green", "anna")] });
    const storage = mapStorage();
    let nowMs = noonMs;
    const page = (): AbandonedCheckIns => createAbandonedCheckIns(storage, () => nowMs);
    const sending = page();
    sending.noteSent(body.id);
    await client.checkIn(body);
    return { testGateway, client, id: body.id, storage, sending, page, at: (afterMs: number) => void (nowMs = noonMs + afterMs) };
  }

  test("gives its place back after a reload, once no other page of the device can still wait for it", async () => {
    const { testGateway, client, page, at } = await admittedUnseen();
    at(45_000);
    await page().settle(client);
    expect(await insideOf(testGateway)).toBe(1);
    at(45_001);
    await page().settle(client);
    expect(await insideOf(testGateway)).toBe(0);
  });

  test("is left alone by the page that still waits for it, however late", async () => {
    const { testGateway, client, sending, at } = await admittedUnseen();
    at(100_000);
    await sending.settle(client);
    expect(await insideOf(testGateway)).toBe(1);
  });

  test("is one like any other as soon as nobody waits for it", async () => {
    const { testGateway, client, id, sending } = await admittedUnseen();
    sending.add(id);
    await sending.settle(client);
    expect(await insideOf(testGateway)).toBe(0);
  });

  test("is nothing to take back when the answer was shown, also one that was sent twice", async () => {
    const { testGateway, client, id, storage, sending, page, at } = await admittedUnseen();
    sending.noteSent(id);
    sending.noteShown(id);
    expect(storage.getItem("venue-gate.abandoned-check-ins")).toBe("[]");
    at(45_001);
    await page().settle(client);
    expect(await insideOf(testGateway)).toBe(1);
  });
});
