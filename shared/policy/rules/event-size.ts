import type { EventFiling, EventOrganiser, EventPlan, EventType } from "../../domain/event-plan.ts";
import { filingWords, listedWords } from "../../domain/words.ts";
import { isAbove, isBelow } from "../bound.ts";
import { decided, type Remark } from "../remark.ts";
import type { Bound, Outcome, RuleBase } from "../rule-parts.ts";

/** Events of these types, organisers and sizes need what is to be filed, or may not take place at all. What is left out does not narrow it. */
export interface EventSizeRule extends RuleBase {
  readonly kind: "event-size";
  readonly types?: readonly EventType[] | undefined;
  readonly organisers?: readonly EventOrganiser[] | undefined;
  /** From this number on (`inclusive`), or above it. */
  readonly attendeesFrom?: Bound<"persons"> | undefined;
  readonly attendeesBelow?: Bound<"persons"> | undefined;
  readonly tablesFrom?: Bound<"tables"> | undefined;
  /** Only what the authority calls large. */
  readonly largeOnly?: boolean | undefined;
  /** All of these must be on file; an empty list forbids the event. */
  readonly filings: readonly EventFiling[];
  readonly notAllowed: Outcome;
}

function speaksOf(rule: EventSizeRule, plan: EventPlan): boolean {
  const { types, organisers, attendeesFrom, attendeesBelow, tablesFrom, largeOnly } = rule;
  return (
    (types?.includes(plan.type) ?? true) &&
    (organisers?.includes(plan.organiser) ?? true) &&
    (attendeesFrom === undefined || isAbove(plan.attendees, attendeesFrom)) &&
    (attendeesBelow === undefined || isBelow(plan.attendees, attendeesBelow)) &&
    (tablesFrom === undefined || isAbove(plan.tables, tablesFrom)) &&
    (largeOnly !== true || plan.large)
  );
}

/** Says nothing of an event that the rule does not speak of, or for which all is on file. */
export function eventSize(rule: EventSizeRule, plan: EventPlan): readonly Remark[] {
  if (!speaksOf(rule, plan)) return [];
  if (rule.filings.length === 0) return [decided("event.not-allowed", rule.notAllowed)];
  const missing = rule.filings.filter((filing) => !plan.filings.includes(filing));
  return missing.length === 0 ? [] : [decided("event.filings-missing", rule.notAllowed, { filings: listedWords(missing.map((filing) => filingWords[filing])) })];
}
