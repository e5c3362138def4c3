import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words.ts";
import type { ChecksOnLeaving } from "./checks-on-leaving.ts";
import type { DoorEvent } from "../door-event.ts";
import { exitWords } from "./exit-words.ts";
import "./check-leaving.css";

export interface CheckLeavingProps {
  readonly checks: Exclude<ChecksOnLeaving, "nobody">;
  readonly send: (event: DoorEvent) => void;
}

/** Begins the check of somebody who leaves. */
export function CheckLeaving({ checks, send }: CheckLeavingProps) {
  const say = useWords(exitWords);
  return (
    <button type="button" class="button check-leaving" onClick={() => send({ kind: "check-leaving" })}>
      <Icon name={checks === "people" ? "leave" : "box"} />
      {say(checks === "people" ? "checkLeaving" : "checkGoods")}
    </button>
  );
}
