import { formatBeijingTime } from "../../../shared/domain/beijing-time.ts";
import { borderMs, isBelow } from "../../../shared/policy/bound.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import type { DoorSetup } from "../../../shared/wire/door-setup.ts";

export type ListNote =
  | { readonly kind: "none" }
  /** A demo's list is old on purpose; `date` is its day in Beijing. */
  | { readonly kind: "archived"; readonly date: string }
  | { readonly kind: "age"; readonly ageMs: number; readonly isTooOld: boolean };

/** What staff should know of the list in force; it is too old where one of the rules says so. */
export function listNote({ demo, riskList }: Pick<DoorSetup, "demo" | "riskList">, rules: readonly Rule[], nowMs: number): ListNote {
  if (riskList === null) return { kind: "none" };
  const endUpdateMs = Date.parse(riskList.endUpdateTime);
  if (demo) return { kind: "archived", date: formatBeijingTime(endUpdateMs).slice(0, 10) };
  const ageMs = nowMs - endUpdateMs;
  const isTooOld = rules.some((rule) => rule.kind === "risk-list-age" && !isBelow(ageMs, borderMs(rule.ageMax)));
  return { kind: "age", ageMs, isTooOld };
}
