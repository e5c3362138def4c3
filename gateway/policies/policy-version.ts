import { hash } from "node:crypto";
import { canonicalJson } from "../../shared/domain/canonical-json.ts";
import { isWithin } from "../../shared/policy/period.ts";
import type { ShelvedPolicy } from "./policy-shelf.ts";

const hexDigits = 32;

/** What the versions of sets begin with, so that no pack may have it for its id. */
export const setName = "set";

/** Rules that hold on some days only, among those that hold on this one. */
function datedRuleIds(packs: readonly Pick<ShelvedPolicy, "pack">[], day: string): readonly string[] {
  return packs.flatMap(({ pack }) => pack.rules.filter(({ during }) => during !== undefined && isWithin(day, during)).map(({ id }) => `${pack.id}/${id}`)).toSorted();
}

/**
 * Names what is in force by its content: the version of the pack where it is one, else `set@` and the start of a hash over the versions of
 * all, and over the rules that hold only on some days; so two days with other rules have other names.
 */
export function policyVersionOf(packs: readonly Pick<ShelvedPolicy, "pack" | "version">[], day: string): string {
  const versions = packs.map(({ version }) => version).toSorted();
  const [only] = versions;
  const isDated = packs.some(({ pack }) => pack.rules.some(({ during }) => during !== undefined));
  if (only !== undefined && versions.length === 1 && !isDated) return only;
  return `${setName}@${hash("sha256", canonicalJson([versions, datedRuleIds(packs, day)])).slice(0, hexDigits)}`;
}
