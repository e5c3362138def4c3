import { describe, expect, test } from "vitest";
import { createDoorMachine, type DoorMachine } from "../../../kiosk/door/door-machine.ts";
import type { DoorEffect } from "../../../kiosk/door/door-effect.ts";
import { keepExits, keptExits } from "../../../kiosk/door/leaving/kept-exits.ts";
import { rulesOfSetup } from "../../../kiosk/door/rules/rules-of-setup.ts";
import { plantSetup } from "./exit-setups.ts";
import { kindsOf, noonMs, openDoor, someCounts, theatreSetup } from "./door-fixture.ts";
import { mapStorage, type MapStorage } from "./map-storage.ts";

const oneSent = { id: "id-3", gateId: "north", at: "2022-04-16T04:00:00.000Z", deviceSeq: 7, count: 1, scans: [] };
const after = { ...someCounts, seq: 11, inside: 119, left: 181 };

interface Page {
  readonly machine: DoorMachine;
  readonly effects: DoorEffect[];
}

/** A door page on a device with this memory, paired and set up. */
function loadPage(storage: MapStorage, gateId = "north", setup = theatreSetup): Page {
  const effects: DoorEffect[] = [];
  const machine = createDoorMachine({
    deviceSeq: 7,
    keepDeviceSeq: () => undefined,
    keepExits: (gate, exits) => keepExits(storage, gate, exits),
    perform(effect, send) {
      effects.push(effect);
      if (effect.kind === "recall-exits") send({ kind: "exits-recalled", exits: keptExits(storage, effect.gateId) });
    },
    moment: () => ({ nowMs: noonMs, freshId: `id-${effects.length}` }),
  });
  machine.send({ kind: "token", token: "a-token-of-sixteen" });
  machine.send({ kind: "set-up", setup: { ...setup, gate: { id: gateId, name: gateId } }, rules: rulesOfSetup(setup) });
  return { machine, effects };
}

function checkOutsOf({ effects }: Page) {
  return effects.flatMap((effect) => (effect.kind === "check-out" ? [effect.request] : []));
}

describe("people counted out before a reload", () => {
  test("are sent by the next page: the request on its way under the same id, then the rest", () => {
    const storage = mapStorage();
    const before = loadPage(storage);
    before.machine.send({ kind: "leave", count: 1 });
    before.machine.send({ kind: "leave", count: 5 });
    const [sent] = checkOutsOf(before);

    const next = loadPage(storage);
    expect(checkOutsOf(next)).toEqual([sent]);
    next.machine.send({ kind: "exit-recorded", answer: { id: sent?.id ?? "", counts: after } });
    expect(checkOutsOf(next).map(({ count }) => count)).toEqual([1, 5]);
  });

  test("are sent once when they were recorded", () => {
    const storage = mapStorage();
    const before = loadPage(storage);
    before.machine.send({ kind: "leave", count: 1 });
    before.machine.send({ kind: "exit-recorded", answer: { id: checkOutsOf(before)[0]?.id ?? "", counts: after } });
    expect(checkOutsOf(loadPage(storage))).toEqual([]);
  });

  test("of whom something was seen are sent without it, and count once when the gateway has them already", () => {
    const storage = mapStorage();
    const before = loadPage(storage, "north", plantSetup);
    before.machine.send({ kind: "check-leaving" });
    before.machine.send({ kind: "temperature", tenthsC: 365 });
    const [sent] = checkOutsOf(before);
    expect(sent).toMatchObject({ count: 1, temperature: { tenthsC: 365, source: "keypad" } });
    expect(storage.getItem("venue-gate.exits.north")).not.toContain("365");

    const next = loadPage(storage, "north", plantSetup);
    expect(checkOutsOf(next)).toEqual([{ id: sent?.id, gateId: "north", at: "2022-04-16T04:00:00.000Z", deviceSeq: 7, count: 1, scans: [] }]);
    next.machine.send({ kind: "exit-known", id: sent?.id ?? "" });
    expect(checkOutsOf(loadPage(storage, "north", plantSetup))).toEqual([]);
  });

  test("wait for their own gate while the device serves another", () => {
    const storage = mapStorage();
    loadPage(storage).machine.send({ kind: "leave", count: 2 });
    expect(checkOutsOf(loadPage(storage, "south"))).toEqual([]);
    expect(checkOutsOf(loadPage(storage)).map(({ count }) => count)).toEqual([2]);
  });

  test("never stand in the way of those counted since", () => {
    const played = openDoor();
    played.play({ kind: "leave", count: 1 });
    expect(kindsOf(played.play({ kind: "exits-recalled", exits: { waiting: 4, requests: [] } }))).toEqual([]);
    expect(played.door().exits).toEqual({ waiting: 0, requests: [oneSent], tries: 1 });
  });
});

describe("the memory of people counted out", () => {
  test("holds numbers and an id, and nothing of any person", () => {
    const storage = mapStorage();
    keepExits(storage, "north", { waiting: 3, requests: [oneSent] });
    expect(storage.getItem("venue-gate.exits.north")).toBe(
      '{"waiting":3,"requests":[{"id":"id-3","gateId":"north","at":"2022-04-16T04:00:00.000Z","deviceSeq":7,"count":1}]}',
    );
    expect(keptExits(storage, "north")).toEqual({ waiting: 3, requests: [oneSent] });
  });

  test.each(["null", "[]", "3", "{}", '{"waiting":-1,"requests":[]}', '{"waiting":1001,"requests":[]}', '{"waiting":0.5,"requests":[]}', '{"waiting":1}', '{"waiting":1,"requests":[{"id":"id-3"}]}', "{"])(
    "that was spoilt into %s is none",
    (text) => {
      expect(keptExits({ getItem: () => text }, "north")).toEqual({ waiting: 0, requests: [] });
    },
  );

  test("takes a thousand requests", () => {
    const kept = (requests: number) => keptExits({ getItem: () => JSON.stringify({ waiting: 0, requests: Array.from({ length: requests }, () => oneSent) }) }, "north").requests.length;
    expect([kept(1_000), kept(1_001)]).toEqual([1_000, 0]);
  });

  test("takes a thousand, and ten at once", () => {
    const kept = (waiting: number, count: number) => keptExits({ getItem: () => JSON.stringify({ waiting, requests: [{ ...oneSent, count }] }) }, "north");
    expect(kept(1_000, 10)).toEqual({ waiting: 1_000, requests: [{ ...oneSent, count: 10 }] });
    expect(kept(1_000, 11)).toEqual({ waiting: 0, requests: [] });
  });
});
