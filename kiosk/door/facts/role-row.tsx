import { useEffect, useRef } from "preact/hooks";
import type { VenueClass } from "../../../shared/domain/venue.ts";
import type { PersonRole } from "../../../shared/domain/visit.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import { roleWords } from "../../ui/role-words.ts";
import { useWords } from "../../ui/words.ts";
import type { Attempt } from "../collect/attempt.ts";
import type { DoorEvent } from "../door-event.ts";
import { GroupChoices } from "./group-choices.tsx";
import { offeredRoles } from "./offered-roles.ts";
import { roleRowWords } from "./role-row-words.ts";
import "./role-row.css";

export interface RoleRowProps {
  /** Those in force at this gate, whomever they speak of. */
  readonly rules: readonly Rule[];
  readonly venueClass: VenueClass;
  readonly attempt: Attempt;
  readonly send: (event: DoorEvent) => void;
}

/** Who comes, where a rule wants to know: in what role, and of which groups. */
export function RoleRow({ rules, venueClass, attempt: { judgement, noted }, send }: RoleRowProps) {
  const roles = offeredRoles(rules, venueClass);
  const groups = judgement.groups.length > 0 || noted.groups.length > 0;
  if (roles.length === 0 && !groups) return null;
  return (
    <div class="role-row">
      {roles.length === 0 ? null : <RoleChoices roles={roles} chosen={noted.role} byPass={judgement.roleByPass} send={send} />}
      {groups ? <GroupChoices offered={judgement.groups} chosen={noted.groups} send={send} /> : null}
    </div>
  );
}

interface RoleChoicesProps {
  readonly roles: readonly PersonRole[];
  readonly chosen: PersonRole;
  readonly byPass: PersonRole | null;
  readonly send: (event: DoorEvent) => void;
}

/** A pass says the role by itself, and then there is nothing to choose. */
function RoleChoices({ roles, chosen, byPass, send }: RoleChoicesProps) {
  const say = useWords(roleRowWords);
  const sayRole = useWords(roleWords);
  const pressed = useRef<HTMLButtonElement>(null);
  useEffect(() => pressed.current?.scrollIntoView({ block: "nearest", inline: "nearest" }), [chosen]);
  if (byPass !== null) return <p class="role-by-pass">{say("byPass", { role: sayRole(byPass) })}</p>;
  return (
    <div class="role-choices" role="group" aria-label={say("whoComes")}>
      {roles.map((role) => (
        <button key={role} ref={role === chosen ? pressed : null} type="button" class="button role-choice" aria-pressed={role === chosen} onClick={() => send({ kind: "role", role })}>
          {sayRole(role)}
        </button>
      ))}
    </div>
  );
}
