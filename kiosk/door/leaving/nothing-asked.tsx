import { useEffect, useRef } from "preact/hooks";
import type { PersonRole } from "../../../shared/domain/visit.ts";
import { Icon } from "../../ui/icon.tsx";
import { roleWords } from "../../ui/role-words.ts";
import { useWords } from "../../ui/words.ts";
import type { DoorEvent } from "../door-event.ts";
import { exitWords } from "./exit-words.ts";

export interface NothingAskedProps {
  /** Who leaves, as staff chose or a pass says: somebody else may be asked for something. */
  readonly role: PersonRole;
  readonly send: (event: DoorEvent) => void;
}

/** Nothing is asked of who leaves, so staff say that the exit counts; a code that is shown first is judged all the same. */
export function NothingAsked({ role, send }: NothingAskedProps) {
  const say = useWords(exitWords);
  const sayRole = useWords(roleWords);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div class="code-prompt stack">
      <h2>{say("nothingAsked", { role: sayRole(role) })}</h2>
      <button ref={button} type="button" class="button button-glove button-primary" onClick={() => send({ kind: "let-leave" })}>
        <Icon name="leave" />
        {say("letLeave")}
      </button>
    </div>
  );
}
