import { randomUUID } from "node:crypto";
import type { Malformed } from "../../shared/domain/fault.ts";
import type { PersonalListRequest, PersonalListSummary } from "../../shared/wire/personal-list.ts";
import type { EventLog } from "../observe/event-log.ts";
import { faultsOfPersons } from "./check-persons.ts";
import type { PersonalListRegister } from "./personal-list-register.ts";
import type { PersonalListHead } from "./personal-list-store.ts";

export interface PersonalListDeskParts {
  readonly register: PersonalListRegister;
  readonly now: () => number;
  readonly log: EventLog;
}

export type ReceivedPersonalList = { readonly kind: "received"; readonly summary: PersonalListSummary } | Malformed;

/** Takes the authority's lists of persons, and tells everything of them but the persons. */
export interface PersonalListDesk {
  /** Replaces the whole list of the class. */
  receive(personClass: string, request: PersonalListRequest, by: string): Promise<ReceivedPersonalList>;
  /** `null` when there is no such list. */
  remove(personClass: string, by: string): Promise<PersonalListSummary | null>;
  summaries(): PersonalListSummary[];
}

function summaryOf({ personClass, source, entries, by, receivedAtMs }: PersonalListHead): PersonalListSummary {
  return { personClass, persons: entries, source, by, receivedAt: new Date(receivedAtMs).toISOString() };
}

export function createPersonalListDesk({ register, now, log }: PersonalListDeskParts): PersonalListDesk {
  return {
    receive: async (personClass, { source, persons }, by) => {
      const receivedAtMs = now();
      const faults = faultsOfPersons(persons, receivedAtMs);
      if (faults.length > 0) return { kind: "malformed", faults };
      const head: PersonalListHead = { personClass, version: randomUUID(), source, entries: persons.length, by, receivedAtMs };
      const entries = persons.map(({ subjectKey, since, releasedAt }) => [subjectKey, Date.parse(since), releasedAt === null ? null : Date.parse(releasedAt)] as const);
      await register.save({ head, entries });
      log.personalListChanged({ personClass, entries: head.entries, by });
      return { kind: "received", summary: summaryOf(head) };
    },
    remove: async (personClass, by) => {
      const head = register.heads().find((each) => each.personClass === personClass);
      if (head === undefined || !(await register.remove(personClass))) return null;
      log.personalListChanged({ personClass, entries: null, by });
      return summaryOf(head);
    },
    summaries: () => register.heads().map(summaryOf),
  };
}
