import type { ReadRefusal } from "./unverified-code.ts";

/** A map of which every member is known: one that is not might say that somebody has to stay out, so it is not passed over. */
export function readMembers(body: unknown, labels: Readonly<Record<string, number>>): ReadonlyMap<unknown, unknown> | ReadRefusal {
  if (!(body instanceof Map)) return "read.damaged";
  const members: ReadonlyMap<unknown, unknown> = body;
  const knownMembers = Object.values(labels).filter((label) => members.has(label)).length;
  return members.size > knownMembers ? "read.unsupported" : members;
}
