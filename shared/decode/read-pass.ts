import type { PassClaims } from "../domain/credential.ts";
import { type PersonGroup, personGroups, personRoles } from "../domain/visit.ts";
import { groupNumbers, holderNumbers, passLabels } from "./code-labels.ts";
import { readIfPresent } from "./read-if-present.ts";
import { readInstantMs } from "./read-instant.ts";
import { readList } from "./read-list.ts";
import { readMembers } from "./read-members.ts";
import { readName } from "./read-text.ts";
import { readVenueSlot } from "./read-venue-slot.ts";
import type { ReadRefusal } from "./unverified-code.ts";

/** Holder and groups decide which rules apply: one that this reader does not know is not supported, rather than guessed or left out. */
export function readPass(body: unknown): PassClaims | ReadRefusal {
  const members = readMembers(body, passLabels);
  if (typeof members === "string") return members;
  const slot = readVenueSlot(members);
  const holderNumber = members.get(passLabels.holder);
  const approver = readIfPresent(members.get(passLabels.approver), readName);
  const medicalCheckUntilMs = readIfPresent(members.get(passLabels.medicalCheckUntil), readInstantMs);
  const trainedUntilMs = readIfPresent(members.get(passLabels.trainedUntil), readInstantMs);
  if (slot === undefined || typeof holderNumber !== "number") return "read.damaged";
  if (approver === undefined || medicalCheckUntilMs === undefined || trainedUntilMs === undefined) return "read.damaged";
  const groups = members.has(passLabels.groups) ? readGroups(members.get(passLabels.groups)) : [];
  if (typeof groups === "string") return groups;

  const holder = personRoles.find((role) => holderNumbers[role] === holderNumber);
  return holder === undefined ? "read.unsupported" : { kind: "pass", holder, ...slot, approver, groups, medicalCheckUntilMs, trainedUntilMs };
}

function readGroups(value: unknown): readonly PersonGroup[] | ReadRefusal {
  const numbers = readList(value, personGroups.length, (item) => (typeof item === "number" ? item : undefined));
  if (typeof numbers === "string") return numbers;
  if (new Set(numbers).size < numbers.length) return "read.damaged";
  const groups = numbers.map((number) => personGroups.find((group) => groupNumbers[group] === number));
  return groups.every((group) => group !== undefined) ? groups : "read.unsupported";
}
