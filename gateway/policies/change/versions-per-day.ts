import { beijingDay } from "../../../shared/domain/beijing-time.ts";
import type { Fault } from "../../../shared/domain/fault.ts";
import type { SavedVersion } from "../policy-book.ts";
import type { Author } from "./author.ts";
import type { PolicyChangeParts } from "./policy-change.ts";

export const versionsPerDayMax = 200;

/** Every version is kept for ever, so of one pack only so many are taken on a day in Beijing. */
export function isSavedTooOften(versions: readonly SavedVersion[], nowMs: number): boolean {
  const today = beijingDay(nowMs);
  return versions.filter(({ saved }) => saved !== null && beijingDay(saved.atMs) === today).length >= versionsPerDayMax;
}

const activationsPerDayMax = { administrator: 1_000, others: 200 };

/** Every activation is kept for ever, too; an administrator has room left when a manager has none. */
export function faultsOfActivationsToday(packId: string, { role }: Author, { policies, now }: Pick<PolicyChangeParts, "policies" | "now">): readonly Fault[] {
  const today = beijingDay(now());
  const max = role === "administrator" ? activationsPerDayMax.administrator : activationsPerDayMax.others;
  const made = policies.book().activations.filter((activation) => activation.packId === packId && beijingDay(activation.atMs) === today).length;
  return made < max ? [] : [{ path: "", detail: `${packId} has been put in force ${max} times today in Beijing; it is put in force no more before tomorrow` }];
}
