import { useContext, useMemo } from "preact/hooks";
import { beijingDay } from "../../../shared/domain/beijing-time.ts";
import type { Language } from "../../../shared/domain/reason.ts";
import type { PersonRole } from "../../../shared/domain/visit.ts";
import { groupWords } from "../../../shared/policy/compare/visitor-words.ts";
import type { AccessKey } from "../../../shared/policy/rules/access.ts";
import { roleWords } from "../../ui/role-words.ts";
import { LanguageContext, useWords, wordsIn } from "../../ui/words.ts";
import { closedToWords, closedWords } from "./closed-words.ts";
import { type Closure, closureOf } from "./closure.ts";
import type { OpenDoor } from "../open-door.ts";
import "./closed-sign.css";

export interface ClosedSignProps {
  readonly door: Pick<OpenDoor, "rules" | "setup">;
  readonly nowMs: number;
}

/** Says before anybody queues for a check that plain visitors are refused today, and who is not. */
export function ClosedSign({ door: { rules, setup }, nowMs }: ClosedSignProps) {
  const say = useWords(closedWords);
  const language = useContext(LanguageContext);
  const { venueClass } = setup.place;
  const closure = useMemo(() => closureOf(rules, venueClass, nowMs), [rules, venueClass, beijingDay(nowMs)]);
  if (closure === null) return null;
  return (
    <div class="closed-sign" role="status">
      <p class="closed-word">{say(closure.ground)}</p>
      <p>{whoMayEnter(closure, language)}</p>
    </div>
  );
}

/** In one line who may come in all the same; `null` where only several things together open. */
export function whoMayEnter({ roles, groups, keys, isTotal }: Closure, language: Language): string | null {
  const say = wordsIn(closedToWords, language);
  const rolesText = (some: readonly PersonRole[]): string => some.map((role) => roleWords[role][language]).join(say("comma"));
  const inGroups = groups.map(({ group, roles: only }) => {
    const name = groupWords[group][language];
    return only === null ? say("inAnyRole", { group: name }) : say("inRoles", { group: name, roles: rolesText(only) });
  });
  const people = [...roles.map((role) => roleWords[role][language]), ...inGroups, ...keys.map((key) => keyText(key, language))];
  if (people.length > 0) return say("mayEnter", { who: people.join(say("comma")) });
  return isTotal ? say("nobody") : null;
}

function keyText({ kind, holders, approvers }: AccessKey, language: Language): string {
  const say = wordsIn(closedToWords, language);
  const comma = say("comma");
  switch (kind) {
    case "booking":
      return say("withBooking");
    case "pass":
      if (approvers !== undefined) return say("withApprovedPass", { approvers: approvers.join(comma) });
      return holders === undefined ? say("withPass") : say("withPassOf", { holders: holders.map((holder) => roleWords[holder][language]).join(comma) });
  }
}
