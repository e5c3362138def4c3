import { useContext } from "preact/hooks";
import type { CheckInAnswer } from "../../../shared/wire/check-in.ts";
import { goodsExitVerdictWords, goodsVerdictWords } from "../../ui/goods-verdict-words.ts";
import { VerdictMark } from "../../ui/verdict-mark.tsx";
import { LanguageContext } from "../../ui/words.ts";
import { otherLanguage } from "../other-language.ts";
import "./goods-sign.css";

export interface GoodsSignProps {
  readonly goods: NonNullable<CheckInAnswer["goods"]>;
  /** Whether somebody takes them along. */
  readonly leave: boolean;
}

/** What becomes of the goods: on a field of its own colour, with its own sign, beside that of the person. */
export function GoodsSign({ goods: { verdict }, leave }: GoodsSignProps) {
  const language = useContext(LanguageContext);
  const other = otherLanguage(language);
  const word = (leave ? goodsExitVerdictWords : goodsVerdictWords)[verdict];
  return (
    <div class="goods-sign" data-verdict={verdict} role="alert">
      <VerdictMark verdict={verdict} />
      <div class="answer-words">
        <p class="goods-word">{word[language]}</p>
        <p class="answer-other-word" lang={other}>
          {word[other]}
        </p>
      </div>
    </div>
  );
}
