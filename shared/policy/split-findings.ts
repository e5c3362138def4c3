import type { Finding } from "../domain/finding.ts";

/** Goods have a verdict of their own: the findings about the person, and those about what the person brings. */
export function splitFindings(findings: readonly Finding[]): { readonly onPerson: readonly Finding[]; readonly onGoods: readonly Finding[] } {
  const onGoods = findings.filter(({ code }) => code.startsWith("goods."));
  return onGoods.length === 0 ? { onPerson: findings, onGoods } : { onPerson: findings.filter((finding) => !onGoods.includes(finding)), onGoods };
}
