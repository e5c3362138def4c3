import { useWords } from "../../ui/words.ts";
import type { DoorEvent } from "../door-event.ts";
import { doorWords } from "../door-words.ts";

export interface DecidingScreenProps {
  readonly tries: number;
  /** What staff do meanwhile. */
  readonly how: string;
  readonly giveUp: string;
  readonly send: (event: DoorEvent) => void;
}

/** Most answers come before this can be read; only a late one needs words. */
export function DecidingScreen({ tries, how, giveUp, send }: DecidingScreenProps) {
  const say = useWords(doorWords);
  return (
    <main class="deciding">
      <span class="deciding-dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <p class="deciding-word" role="status">{say(tries > 1 ? "stillDeciding" : "deciding")}</p>
      {tries > 1 ? (
        <>
          <p>{how}</p>
          <button type="button" class="button button-glove" onClick={() => send({ kind: "give-up" })}>
            {giveUp}
          </button>
        </>
      ) : null}
    </main>
  );
}
