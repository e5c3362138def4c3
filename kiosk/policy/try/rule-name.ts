import type { Text } from "../../../shared/domain/reason.ts";
import type { PolicyPack } from "../../../shared/policy/policy-pack.ts";
import { kindNames } from "../words/kind-names.ts";
import { sentence } from "../words/sentence.ts";

/** What a finding's rule is called, `theatre-75/mask`, by its kind and its pack; `null` for what holds under every policy. */
export function ruleName(ruleId: string, packs: readonly PolicyPack[]): Text | null {
  const pack = packs.find(({ id }) => ruleId.startsWith(`${id}/`));
  const rule = pack?.rules.find(({ id }) => ruleId === `${pack.id}/${id}`);
  return pack === undefined || rule === undefined ? null : sentence("{pack}，{kind}", "{pack}: {kind}", { pack: pack.title, kind: kindNames[rule.kind] });
}
