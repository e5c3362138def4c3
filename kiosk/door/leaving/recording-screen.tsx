import { useWords } from "../../ui/words.ts";
import { DecidingScreen } from "../answer/deciding-screen.tsx";
import type { DoorEvent } from "../door-event.ts";
import { doorWords } from "../door-words.ts";
import { exitWords } from "./exit-words.ts";

export interface RecordingScreenProps {
  readonly tries: number;
  readonly send: (event: DoorEvent) => void;
}

/** The exit of somebody who was checked is on its way. Nobody is kept in because a gateway is silent. */
export function RecordingScreen({ tries, send }: RecordingScreenProps) {
  return <DecidingScreen tries={tries} how={useWords(exitWords)("stillRecordingHow")} giveUp={useWords(doorWords)("next")} send={send} />;
}
