import type { GatewayClient } from "../link/gateway-client.ts";
import type { AbandonedCheckIns } from "./answer/abandoned-check-ins.ts";
import type { DoorEffect } from "./door-effect.ts";
import type { DoorEvent } from "./door-event.ts";
import type { DoorLink } from "./link/door-link.ts";
import type { DoorSound } from "./door-sound.ts";
import type { DoorTimers } from "./door-timers.ts";
import { checkInEvent, exitEvent, isUnauthorised } from "./link/gateway-event.ts";
import { forgetToken, keepToken } from "./pairing/gate-token.ts";
import { keptExits } from "./leaving/kept-exits.ts";

export interface EffectParts {
  readonly link: DoorLink;
  readonly timers: DoorTimers;
  readonly sound: DoorSound;
  readonly abandoned: AbandonedCheckIns;
  readonly storage: Storage;
}

type Send = (event: DoorEvent) => void;

/** Does what a step of the door asks for, and tells the door what came of it. */
export function performEffect({ link, timers, sound, abandoned, storage }: EffectParts, effect: DoorEffect, send: Send): void {
  switch (effect.kind) {
    case "keep-token":
      keepToken(storage, effect.token);
      return link.useToken(effect.token);
    case "forget-token":
      forgetToken(storage);
      return link.forgetToken();
    case "load-set-up":
      return void link.loadSetUp(send);
    case "tone":
      return sound.play(effect.tone);
    case "start-timer":
      return timers.start(effect.timer, effect.ms, () => send({ kind: "time-up", timer: effect.timer }));
    case "stop-timer":
      return timers.stop(effect.timer);
    case "recall-exits":
      return send({ kind: "exits-recalled", exits: keptExits(storage, effect.gateId) });
    case "settled":
      return abandoned.noteShown(effect.id);
    case "abandon":
      return abandoned.add(effect.id);
    case "submit":
    case "look-up":
    case "annul":
    case "check-out": {
      if (effect.kind === "submit") abandoned.noteSent(effect.request.id);
      const client = link.client();
      return client === null ? send({ kind: "unauthorised" }) : void exchange(client, effect).then(send);
    }
  }
}

type ExchangeEffect = Extract<DoorEffect, { kind: "submit" | "look-up" | "annul" | "check-out" }>;

async function exchange(client: GatewayClient, effect: ExchangeEffect): Promise<DoorEvent> {
  switch (effect.kind) {
    case "submit":
      return checkInEvent(effect.request.id, "submit", await client.checkIn(effect.request));
    case "look-up":
      return checkInEvent(effect.id, "look-up", await client.findCheckIn(effect.id));
    case "annul": {
      const outcome = await client.annul(effect.id, "Did not enter");
      if (outcome.kind === "ok") return { kind: "annulled", id: effect.id, counts: outcome.value.counts };
      return isUnauthorised(outcome) ? { kind: "unauthorised" } : { kind: "not-annulled", id: effect.id };
    }
    case "check-out":
      return exitEvent(effect.request.id, await client.checkOut(effect.request));
  }
}
