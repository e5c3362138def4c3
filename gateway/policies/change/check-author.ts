import type { Author } from "./author.ts";
import type { Activation } from "../policy-book.ts";

/** Whether the author may end an activation: an administrator any, a manager none that an administrator made. */
export function mayEnd({ role, by }: Activation, author: Author): boolean {
  if (author.role === "administrator") return true;
  return role === undefined ? by === author.name : role !== "administrator";
}

/** The activation of a pack that one by this author would supersede and may not, if there is any, on a day in Beijing. */
export function protectedActivation(activations: readonly Activation[], packId: string, { author, today }: { readonly author: Author; readonly today: string }): Activation | null {
  const newest = activations.findLast((each) => each.packId === packId && each.ended === null && (each.to === null || each.to >= today));
  return newest === undefined || mayEnd(newest, author) ? null : newest;
}
