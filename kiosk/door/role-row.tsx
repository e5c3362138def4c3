import { useEffect, useRef } from "preact/hooks";
import type { PersonRole } from "../../shared/domain/visit.ts";
import { useWords } from "../ui/words.ts";
import type { DoorEvent } from "./door-event.ts";
import { roleRowWords, roleWords } from "./role-words.ts";

export interface RoleRowProps {
  readonly roles: readonly PersonRole[];
  readonly chosen: PersonRole;
  readonly byPass: PersonRole | null;
  readonly send: (event: DoorEvent) => void;
}

/** Who comes, where a rule wants to know. A pass says it by itself, and then there is nothing to choose. */
export function RoleRow({ roles, chosen, byPass, send }: RoleRowProps) {
  const say = useWords(roleRowWords);
  const sayRole = useWords(roleWords);
  const pressed = useRef<HTMLButtonElement>(null);
  useEffect(() => pressed.current?.scrollIntoView({ block: "nearest", inline: "nearest" }), [chosen]);
  if (roles.length === 0) return null;
  if (byPass !== null) return <p class="role-by-pass">{say("byPass", { role: sayRole(byPass) })}</p>;
  return (
    <div class="role-row" role="group" aria-label={say("whoComes")}>
      {roles.map((role) => (
        <button key={role} ref={role === chosen ? pressed : null} type="button" class="button role-choice" aria-pressed={role === chosen} onClick={() => send({ kind: "role", role })}>
          {sayRole(role)}
        </button>
      ))}
    </div>
  );
}
