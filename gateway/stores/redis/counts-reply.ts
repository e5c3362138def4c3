import type { Counts } from "../../../shared/domain/counts.ts";
import { limitOf, numberOf } from "./reply-words.ts";

/** The fields of the counts in the order in which `set-limit-2.lua` answers. */
export const countsFields = ["seq", "inside", "limit", "entered", "exited", "refused", "at"] as const;

export function countsFromReply(venueId: string, reply: unknown): Counts {
  const values: readonly unknown[] = Array.isArray(reply) ? reply : [];
  const [seq, inside, limit, entered, exited, refused, at] = values;
  return {
    venueId,
    seq: numberOf(seq),
    inside: numberOf(inside),
    limit: limitOf(limit),
    entered: numberOf(entered),
    exited: numberOf(exited),
    refused: numberOf(refused),
    atMs: numberOf(at),
  };
}
