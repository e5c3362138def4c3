import { type ReadonlySignal, signal } from "@preact/signals";
import type { DoorEffect } from "./door-effect.ts";
import type { DoorEvent, Moment } from "./door-event.ts";
import { type DoorState, nextDoor } from "./door-state.ts";
import type { KeptExits } from "./leaving/kept-exits.ts";

export interface DoorMachineParts {
  readonly deviceSeq: number;
  readonly keepDeviceSeq: (deviceSeq: number) => void;
  readonly keepExits: (gateId: string, exits: KeptExits) => void;
  readonly perform: (effect: DoorEffect, send: (event: DoorEvent) => void) => void;
  readonly moment: () => Moment;
}

export interface DoorMachine {
  readonly state: ReadonlySignal<DoorState>;
  readonly send: (event: DoorEvent) => void;
}

/** Drives the state of the door: one event after the other, each with its effects, never one within another. */
export function createDoorMachine({ deviceSeq, keepDeviceSeq, keepExits, perform, moment }: DoorMachineParts): DoorMachine {
  const state = signal<DoorState>({ kind: "not-paired", why: "new", deviceSeq });
  const waiting: DoorEvent[] = [];
  let isBusy = false;

  function send(event: DoorEvent): void {
    waiting.push(event);
    if (isBusy) return;
    isBusy = true;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) take(next);
    isBusy = false;
  }

  function take(event: DoorEvent): void {
    const turn = nextDoor(state.value, event, moment());
    if (turn.state.deviceSeq !== state.value.deviceSeq) keepDeviceSeq(turn.state.deviceSeq);
    if (turn.state.kind === "open" && state.value.kind === "open" && turn.state.exits !== state.value.exits) keepExits(turn.state.setup.gate.id, turn.state.exits);
    state.value = turn.state;
    for (const effect of turn.effects) perform(effect, send);
  }

  return { state, send };
}
