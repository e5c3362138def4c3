import { overlap } from "../../../shared/policy/period.ts";
import type { PolicyPack } from "../../../shared/policy/policy-pack.ts";
import type { Author } from "./author.ts";
import type { Activation, PolicyBook } from "../policy-book.ts";
import { periodByItself } from "../packs-in-force.ts";
import type { ShelvedPolicy } from "../policy-shelf.ts";

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

/** The pack on the shelf that this content would replace and may not by this author: an administrator has saved it, and today or on a later day it holds by itself. */
export function protectedContent({ shelf, versionsById }: PolicyBook, { pack, version }: Pick<ShelvedPolicy, "pack" | "version">, { author, today }: { readonly author: Author; readonly today: string }): PolicyPack | null {
  const standing = shelf.get(pack.id);
  if (author.role === "administrator" || standing === undefined || standing.version === version) return null;
  if (versionsById.get(pack.id)?.at(-1)?.saved?.role !== "administrator") return null;
  const period = periodByItself(standing.pack);
  return period !== null && overlap(period, { from: today, to: null }) ? standing.pack : null;
}
