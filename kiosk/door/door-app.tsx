import type { ReadonlySignal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import type { DecodingWorker } from "../scan/decoding-worker.ts";
import type { Connection } from "../ui/connection-badge.tsx";
import type { LanguageChoice } from "../ui/language.ts";
import { LanguageContext, wordsIn } from "../ui/words.ts";
import { DoorCamera } from "./read/door-camera.tsx";
import type { DoorMachine } from "./door-machine.ts";
import { DoorScreen } from "./door-screen.tsx";
import type { DoorSound } from "./door-sound.ts";
import type { DoorState } from "./door-state.ts";
import { doorWords } from "./door-words.ts";

export interface DoorAppProps {
  readonly machine: DoorMachine;
  readonly connection: ReadonlySignal<Connection>;
  readonly nowMs: ReadonlySignal<number>;
  readonly language: LanguageChoice;
  readonly sound: DoorSound;
  readonly decoding: DecodingWorker;
  readonly storage: Storage;
  readonly onText: (text: string) => void;
}

/** A phone that is still moving when the answer appears must not wipe it away. */
const answerSettlesMs = 1_200;

export function DoorApp({ machine, connection, nowMs, language, sound, decoding, storage, onText }: DoorAppProps) {
  const state = machine.state.value;
  const current = language.current.value;
  const paused = useCameraPause(state);
  useEffect(() => {
    document.title = wordsIn(doorWords, current)("title");
  }, [current]);
  const camera = (
    <DoorCamera decoding={decoding} storage={storage} paused={paused} onText={onText} onNotice={(notice) => machine.send({ kind: "notice", notice })} />
  );
  return (
    <LanguageContext.Provider value={current}>
      <DoorScreen
        state={state}
        connection={connection.value}
        nowMs={nowMs.value}
        preferences={{ soundOn: sound.isOn.value, onSound: sound.switchTo, onLanguage: language.choose }}
        camera={camera}
        send={machine.send}
      />
    </LanguageContext.Provider>
  );
}

function useCameraPause(state: DoorState): boolean {
  const visit = state.kind === "open" ? state.visit : null;
  const answerId = visit?.kind === "answer" ? visit.answer.id : null;
  const [settledId, setSettledId] = useState<string | null>(null);
  useEffect(() => {
    if (answerId === null) return undefined;
    const timer = setTimeout(() => setSettledId(answerId), answerSettlesMs);
    return () => clearTimeout(timer);
  }, [answerId]);
  return visit?.kind === "deciding" || visit?.kind === "recording" || (answerId !== null && answerId !== settledId);
}
