import type { Finding } from "../../shared/domain/finding.ts";
import { judge, type Judged } from "../../shared/policy/judge.ts";
import { splitFindings } from "../../shared/policy/split-findings.ts";

interface JudgedFindings extends Judged {
  readonly findings: readonly Finding[];
}

/** What is decided on somebody and, apart from that, on what is brought; `goods` is `null` when nothing is. */
export interface JudgedEntry extends JudgedFindings {
  readonly goods: JudgedFindings | null;
}

function judged(findings: readonly Finding[]): JudgedFindings {
  return { ...judge(findings), findings };
}

/** Goods that may not come in are no reason to keep their carrier out, nor the other way round unless a rule says so. */
export function judgeEntry(findings: readonly Finding[], bringsGoods: boolean): JudgedEntry {
  const { onPerson, onGoods } = splitFindings(findings);
  return { ...judged(onPerson), goods: bringsGoods || onGoods.length > 0 ? judged(onGoods) : null };
}
