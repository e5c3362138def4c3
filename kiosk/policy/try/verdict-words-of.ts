import type { Verdict } from "../../../shared/domain/verdict.ts";
import type { Direction } from "../../../shared/domain/visit.ts";
import { exitVerdictWords } from "../../ui/exit-verdict-words.ts";
import { goodsExitVerdictWords, goodsVerdictWords } from "../../ui/goods-verdict-words.ts";
import { verdictWords } from "../../ui/verdict-words.ts";
import type { Dictionary } from "../../ui/words.ts";

/** The verdicts on a person and on goods, as they come in or leave. */
export const verdictWordsOf: Readonly<Record<Direction, { readonly person: Dictionary<Verdict>; readonly goods: Dictionary<Verdict> }>> = {
  in: { person: verdictWords, goods: goodsVerdictWords },
  out: { person: exitVerdictWords, goods: goodsExitVerdictWords },
};
