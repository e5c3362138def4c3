import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { beijingDay } from "../../shared/domain/beijing-time.ts";
import type { Verdict } from "../../shared/domain/verdict.ts";
import type { Connection } from "../ui/connection-badge.tsx";
import { DemoBanner } from "../ui/demo-banner.tsx";
import { useWords } from "../ui/words.ts";
import { AnswerScreen } from "./answer/answer-screen.tsx";
import { stepToDo } from "./collect/checklist-items.ts";
import { DecidingScreen } from "./answer/deciding-screen.tsx";
import type { DoorEvent } from "./door-event.ts";
import { DoorHeader, type Preferences, PreferenceButtons } from "./door-header.tsx";
import { leavingBand, pairingScreen, preparePanels, recordingScreen, withExitAnswerWords } from "./door-panels.ts";
import type { DoorState } from "./door-state.ts";
import type { DoorStep } from "./collect/door-step.ts";
import { doorWords } from "./door-words.ts";
import type { ExitAnswerWords } from "./leaving/exit-answer-words.ts";
import { ExitBar } from "./leaving/exit-bar.tsx";
import { NoticeLine } from "./notice-line.tsx";
import type { OpenDoor, Visit } from "./open-door.ts";
import { ReadyPanel } from "./collect/ready-panel.tsx";
import { VisitPanel } from "./collect/visit-panel.tsx";

export interface DoorScreenProps {
  readonly state: DoorState;
  readonly connection: Connection;
  readonly nowMs: number;
  readonly preferences: Preferences;
  readonly camera: ComponentChildren;
  readonly send: (event: DoorEvent) => void;
}

/** The whole door page for a state. The camera stays mounted while visitors come and go. */
export function DoorScreen(props: DoorScreenProps) {
  switch (props.state.kind) {
    case "not-paired":
      return <pairingScreen.Panel why={props.state.why} preferences={props.preferences} send={props.send} />;
    case "starting":
      return <StartingScreen tries={props.state.tries} preferences={props.preferences} />;
    case "open":
      return <OpenDoorScreen {...props} door={props.state} />;
  }
}

function StartingScreen({ tries, preferences }: { readonly tries: number; readonly preferences: Preferences }) {
  const say = useWords(doorWords);
  return (
    <main class="pairing">
      <p class="deciding-word" role="status">{say(tries > 1 ? "startingAgain" : "starting")}</p>
      <PreferenceButtons {...preferences} />
    </main>
  );
}

function OpenDoorScreen({ door, camera, send, ...props }: DoorScreenProps & { readonly door: OpenDoor }) {
  const field = fieldOf(door.visit);
  const day = beijingDay(props.nowMs);
  useEffect(() => preparePanels(door.rules.inForce(props.nowMs), door.rules.inForce(props.nowMs, "out")), [door.rules, day]);
  return (
    <div class={field === null ? "door" : "door on-verdict"} data-visit={door.visit.kind} data-leaving={leaves(door.visit)} data-step={stepShown(door.visit)} data-verdict={field ?? undefined}>
      {door.setup.demo ? <DemoBanner /> : null}
      <DoorHeader door={door} {...props}>
        {leaves(door.visit) ? <leavingBand.Panel rules={door.visit.kind === "collecting" ? door.visit.attempt.judgement.rules : []} /> : null}
      </DoorHeader>
      <NoticeLine notice={door.notice} />
      <VisitScreen door={door} send={send} />
      <WorkArea inert={door.visit.kind !== "ready" && door.visit.kind !== "collecting"}>
        {camera}
        {door.visit.kind === "ready" ? <ReadyPanel door={door} nowMs={props.nowMs} send={send} /> : null}
        {door.visit.kind === "collecting" ? <VisitPanel attempt={door.visit.attempt} door={door} nowMs={props.nowMs} send={send} /> : null}
      </WorkArea>
      {field === null ? <ExitBar door={door} nowMs={props.nowMs} send={send} /> : null}
    </div>
  );
}

/** Stays laid out behind an answer: a camera whose picture is not shown anywhere stops giving frames, and the next scan ends the answer. */
function WorkArea({ inert, children }: { readonly inert: boolean; readonly children: ComponentChildren }) {
  return (
    <main class="work" inert={inert} data-behind={inert}>
      {children}
    </main>
  );
}

function VisitScreen({ door: { visit, exits }, send }: { readonly door: OpenDoor; readonly send: (event: DoorEvent) => void }) {
  const say = useWords(doorWords);
  switch (visit.kind) {
    case "ready":
    case "collecting":
      return null;
    case "deciding":
      return <DecidingScreen tries={visit.tries} how={say("stillDecidingHow")} giveUp={say("giveUp")} send={send} />;
    case "recording":
      return <recordingScreen.Panel tries={exits.tries} send={send} />;
    case "answer": {
      const answerScreen = (exit: ExitAnswerWords | null) => <AnswerScreen key={visit.answer.id} visit={visit} exit={exit} send={send} />;
      return leaves(visit) ? <withExitAnswerWords.Panel>{answerScreen}</withExitAnswerWords.Panel> : answerScreen(null);
    }
    case "no-verdict":
      return <AnswerScreen visit={visit} exit={null} send={send} />;
  }
}

/** Whether the one whom the screen is about leaves. */
function leaves(visit: Visit): boolean {
  return "attempt" in visit && visit.attempt.noted.direction === "out";
}

/** The step that is laid out, for the styles. */
function stepShown(visit: Visit): DoorStep | "stand-in" | undefined {
  if (visit.kind !== "collecting") return undefined;
  const step = stepToDo(visit.attempt);
  return step === "code" && visit.attempt.standIn !== null ? "stand-in" : (step ?? undefined);
}

/** The verdict whose colour the whole screen takes; where goods have one of their own, each sign has its own field. */
function fieldOf(visit: Visit): Verdict | "apart" | null {
  switch (visit.kind) {
    case "ready":
    case "collecting":
    case "deciding":
    case "recording":
      return null;
    case "answer":
      return visit.answer.goods ? "apart" : visit.answer.verdict;
    case "no-verdict":
      return "cannot-check";
  }
}
