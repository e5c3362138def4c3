import { signal } from "@preact/signals";
import { render } from "preact";
import { uuidv7 } from "uuidv7";
import { startDecodingWorker } from "../scan/decoding-worker.ts";
import { listenForHandheldScanner } from "../scan/handheld-scanner.ts";
import { listenForPaste } from "../scan/listen-for-paste.ts";
import { createLanguageChoice } from "../ui/language.ts";
import { createAbandonedCheckIns } from "./answer/abandoned-check-ins.ts";
import { keepDeviceSeq, keptDeviceSeq } from "./link/device-seq.ts";
import { documentExpected } from "./documents/document-expected.ts";
import { documentSecret } from "./documents/document-secret.ts";
import { DoorApp } from "./door-app.tsx";
import { createDoorLink } from "./link/door-link.ts";
import { createDoorMachine } from "./door-machine.ts";
import { createDoorSound } from "./door-sound.ts";
import { createDoorTimers } from "./door-timers.ts";
import { keptToken, tokenInFragment } from "./pairing/gate-token.ts";
import { createGatewayClock } from "./link/gateway-clock.ts";
import { keepExits } from "./leaving/kept-exits.ts";
import { performEffect } from "./perform-effect.ts";
import "./door.css";

const clockTickMs = 5_000;

const storage = localStorage;
const clock = createGatewayClock(() => Date.now());
const link = createDoorLink(clock);
const nowMs = signal(clock.nowMs());
const sound = createDoorSound(storage);
const abandoned = createAbandonedCheckIns(storage, clock.nowMs);
const parts = { link, timers: createDoorTimers(), sound, abandoned, storage };
const machine = createDoorMachine({
  deviceSeq: keptDeviceSeq(storage),
  keepDeviceSeq: (deviceSeq) => keepDeviceSeq(storage, deviceSeq),
  keepExits: (gateId, exits) => keepExits(storage, gateId, exits),
  perform: (effect, send) => performEffect(parts, effect, send),
  moment: () => ({ nowMs: readClock(), freshId: uuidv7() }),
});
const language = createLanguageChoice({ storage, preferred: navigator.languages, root: document.documentElement });
const readText = (text: string): void => void link.readText(text, documentExpected(machine.state.value), machine.send);

/**
 * The token of a link is taken out of the address bar, where others could read it. A device that has a gate changes it only
 * for a token that opens one, so that a wrong link cannot put it out of work.
 */
async function pairByLink(): Promise<void> {
  const token = tokenInFragment(location.hash);
  if (token === null) return;
  history.replaceState(null, "", location.pathname);
  const kept = keptToken(storage);
  if (token !== kept && (kept === null || (await link.opensGate(token)))) machine.send({ kind: "token", token });
}

/** What the page shows of the time is as old as the last event, or tick. */
function readClock(): number {
  nowMs.value = clock.nowMs();
  return nowMs.value;
}

function onTick(): void {
  const { value: door } = machine.state;
  const today = readClock();
  if (door.kind === "open" && documentSecret(door.setup, today) === null) void link.loadSetUp(machine.send);
  const client = link.client();
  if (client !== null) void abandoned.settle(client);
}

function onKeyDown({ key }: KeyboardEvent): void {
  if (key === "Escape") machine.send(machine.state.value.kind === "open" && machine.state.value.visit.kind === "collecting" ? { kind: "start-over" } : { kind: "go-on" });
}

const keptAtStart = keptToken(storage);
if (keptAtStart !== null) machine.send({ kind: "token", token: keptAtStart });
void pairByLink();
addEventListener("hashchange", () => void pairByLink());
addEventListener("keydown", onKeyDown);
setInterval(onTick, clockTickMs);
listenForHandheldScanner({ onText: readText, onImeInterference: () => machine.send({ kind: "notice", notice: { kind: "input-method" } }) });
listenForPaste(readText);

render(
  <DoorApp
    machine={machine}
    connection={link.connection}
    nowMs={nowMs}
    language={language}
    sound={sound}
    decoding={startDecodingWorker()}
    storage={storage}
    onText={readText}
  />,
  document.querySelector("#app") ?? document.body,
);
