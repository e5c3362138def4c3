import { verdicts } from "../../domain/verdict.ts";
import type { JudgedSituation } from "../explain/situation.ts";
import type { Judged } from "../judge.ts";

/** Whether a verdict is heavier, or the same with more to be done. */
export function isStricterJudged(one: Judged, other: Judged): boolean {
  const [weight, otherWeight] = [verdicts.indexOf(one.verdict), verdicts.indexOf(other.verdict)];
  if (weight !== otherWeight) return weight > otherWeight;
  return one.obligations.some((obligation) => !other.obligations.includes(obligation));
}

/** Whether somebody is treated more strictly than by the other: a heavier verdict, or more to be done with the same one, on the person or on the goods. */
export function isStricter(one: JudgedSituation, other: JudgedSituation): boolean {
  if (isStricterJudged(one.onPerson, other.onPerson)) return true;
  return one.onGoods !== null && other.onGoods !== null && isStricterJudged(one.onGoods, other.onGoods);
}
