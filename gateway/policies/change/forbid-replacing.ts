import { beijingDate } from "../../../shared/domain/beijing-time.ts";
import type { Author } from "./author.ts";
import { protectedActivation, protectedContent } from "./check-author.ts";
import type { Forbidden, PolicyChangeParts } from "./policy-change.ts";
import type { ShelvedPolicy } from "../policy-shelf.ts";

/** Whose order the change would take the place of, in words, when its author may not do that. */
export function forbidReplacing(wanted: Pick<ShelvedPolicy, "pack" | "version">, author: Author, { policies, now }: Pick<PolicyChangeParts, "policies" | "now">): Forbidden | null {
  const { id } = wanted.pack;
  const book = policies.book();
  const by = { author, today: beijingDate(now()) };
  const activation = protectedActivation(book.activations, id, by);
  if (activation !== null) return { kind: "forbidden", detail: `An administrator has put ${id} in force ("${activation.reason}"); only an administrator may replace that` };
  const content = protectedContent(book, wanted, by);
  if (content === null) return null;
  const { from, to } = content.effective;
  return { kind: "forbidden", detail: `An administrator has saved ${id}, which holds by itself from ${from ?? ""} to ${to ?? ""}; only an administrator may replace that` };
}
