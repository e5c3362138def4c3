import { randomUUID } from "node:crypto";
import type { ChangedActivation } from "./activate-policy.ts";
import { activationAnswer, venuesUnder } from "./activation-answer.ts";
import type { Author } from "./author.ts";
import { mayEnd } from "./check-author.ts";
import { instantIn } from "./instants-of-change.ts";
import { keepChange } from "./keep-change.ts";
import type { Activation } from "../policy-book.ts";
import type { PolicyChangeParts } from "./policy-change.ts";
import type { PolicyRecord } from "../policy-store.ts";

export interface ActivationToEnd {
  readonly packId: string;
  readonly activationId: string;
  readonly reason: string;
}

function findActivation({ packId, activationId }: ActivationToEnd, { policies }: PolicyChangeParts): Activation | undefined {
  return policies.book().activations.find((each) => each.id === activationId && each.packId === packId);
}

/** Ends an activation; one that was ended before stays as it was ended. */
export async function endActivation(toEnd: ActivationToEnd, author: Author, parts: PolicyChangeParts): Promise<ChangedActivation> {
  const { packId, activationId, reason } = toEnd;
  const nowMs = parts.now();
  const standing = findActivation(toEnd, parts);
  if (standing === undefined) return { kind: "unknown" };
  if (standing.ended === null && !mayEnd(standing, author)) {
    return { kind: "forbidden", detail: `An administrator has put ${packId} in force ("${standing.reason}"); only an administrator may end that` };
  }
  const at = venuesUnder(activationId, parts);
  const ending: PolicyRecord = { kind: "ended", id: randomUUID(), activationId, reason, by: author.name, atMs: nowMs };
  const kept = await keepChange({ make: () => ({ kind: "made", records: standing.ended === null ? [ending] : [] }), author, packId, instants: [instantIn(standing.from, nowMs)] }, parts);
  if (kept.kind === "forbidden") return kept;
  // Somebody at another gateway may have been first, which counts.
  const activation = findActivation(toEnd, parts);
  return activation === undefined ? { kind: "unknown" } : { kind: "changed", message: activationAnswer({ activation, at, below: kept.below }, parts) };
}
