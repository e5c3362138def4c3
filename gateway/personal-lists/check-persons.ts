import type { Fault } from "../../shared/domain/fault.ts";
import { readResidentNumber } from "../../shared/identity/resident-number.ts";
import type { ListedPersonMessage } from "../../shared/wire/personal-list.ts";

/** What speaks against keeping these persons, well-formed as each is. No fault repeats a key. */
export function faultsOfPersons(persons: readonly ListedPersonMessage[], nowMs: number): readonly Fault[] {
  const firstPlaces = new Map<string, number>();
  return persons.flatMap(({ subjectKey, since, releasedAt }, index): Fault[] => {
    const place = `persons[${index}]`;
    const first = firstPlaces.get(subjectKey);
    if (first === undefined) firstPlaces.set(subjectKey, index);
    return [
      ...(first === undefined ? [] : [{ path: `${place}.subjectKey`, detail: `is the same as that of persons[${first}]; each person is on a list once` }]),
      ...(typeof readResidentNumber(subjectKey, nowMs) === "string" ? [{ path: `${place}.subjectKey`, detail: "is the number of an identity card; send the key that the issuer of the person's codes uses" }] : []),
      ...(releasedAt !== null && Date.parse(releasedAt) < Date.parse(since) ? [{ path: `${place}.releasedAt`, detail: "lies before since" }] : []),
    ];
  });
}
