import { uuidv7 } from "uuidv7";
import { afterEach, describe, expect, test } from "vitest";
import type { DemoVisitor } from "../../shared/wire/demo.ts";
import { readDemoAccess, startGateway, type GatewayProcess } from "../support/gateway-process.ts";
import { playTheDoor, type PlayedDoor } from "./play-the-door.ts";

let gateway: GatewayProcess | null = null;
let played: PlayedDoor | null = null;

afterEach(async () => {
  await played?.close();
  await gateway?.kill();
});

async function sample(url: string, name: string, person: number): Promise<DemoVisitor> {
  const visitors: DemoVisitor[] = await (await fetch(`${url}/demo/codes.json?visitor=${person}`)).json();
  const visitor = visitors.find((candidate) => candidate.name === name);
  if (visitor === undefined) throw new Error(`There is no sample visitor "${name}"`);
  return visitor;
}

describe("an evening at the theatre, on SQLite", () => {
  test("admits, refuses with the area's name, refuses as forged, shows it live, and is full at 300 of 400 seats", async () => {
    gateway = await startGateway();
    const { url } = gateway;
    const theatre = readDemoAccess(gateway).venues[0];
    const [north, south] = theatre?.gates ?? [];
    const scans = {
      green: (await sample(url, "green", 1)).scans[0] ?? "",
      itinerary: (await sample(url, "high-risk-itinerary", 2)).scans[1] ?? "",
      forged: (await sample(url, "forged", 3)).scans[0] ?? "",
    };
    played = await playTheDoor({ doorUrl: `${url}/door#token=${north?.token}`, managerUrl: `${url}/manager#token=${theatre?.manager}`, scans, areaName: "北京市 朝阳区 酒仙桥街道" });

    const headers = { authorization: `Bearer ${south?.token}`, "content-type": "application/json" };
    const enter = async (person: number): Promise<{ verdict: string; counts: object }> => {
      const { scans: codes, temperature, mask } = await sample(url, "green", person);
      const body = { id: uuidv7(), gateId: south?.id, at: new Date().toISOString(), deviceSeq: person, scans: codes, temperature, mask, partySize: 1 };
      return (await fetch(`${url}/api/v1/check-ins`, { method: "POST", headers, body: JSON.stringify(body) })).json();
    };
    for (let person = 100; person < 398; person += 1) expect((await enter(person)).verdict).toBe("admit");
    expect(await enter(398)).toMatchObject({ verdict: "admit", counts: { inside: 300, limit: 300, left: 0 } });
    expect(await enter(399)).toMatchObject({ verdict: "refuse", counts: { inside: 300, left: 0 } });

    await played.manager.locator(".full-banner").waitFor();
    expect(await played.manager.locator(".live-inside .live-huge").textContent()).toBe("300");
    await played.door.locator("[data-full=true]").waitFor();
  }, 120_000);
});
