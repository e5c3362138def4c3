import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words.ts";
import { partySizeMax } from "./attempt.ts";
import type { DoorEvent } from "../door-event.ts";
import { doorWords } from "../door-words.ts";

export interface PartySizeProps {
  readonly size: number;
  readonly send: (event: DoorEvent) => void;
}

export function PartySize({ size, send }: PartySizeProps) {
  const say = useWords(doorWords);
  return (
    <div class="party-size" role="group" aria-label={say("party")}>
      <Icon name="people" />
      <button type="button" class="button button-quiet" aria-label={say("fewer")} disabled={size <= 1} onClick={() => send({ kind: "party-size", size: size - 1 })}>
        −
      </button>
      <output class="number">{size}</output>
      <button type="button" class="button button-quiet" aria-label={say("more")} disabled={size >= partySizeMax} onClick={() => send({ kind: "party-size", size: size + 1 })}>
        +
      </button>
    </div>
  );
}
