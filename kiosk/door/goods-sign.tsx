import { useContext } from "preact/hooks";
import type { CheckInAnswer } from "../../shared/wire/check-in.ts";
import { VerdictMark } from "../ui/verdict-mark.tsx";
import { LanguageContext } from "../ui/words.ts";
import { goodsVerdictWords } from "./goods-words.ts";
import "./goods-sign.css";

export interface GoodsSignProps {
  readonly goods: NonNullable<CheckInAnswer["goods"]>;
}

/** What becomes of the goods: on a field of its own colour, with its own sign, beside that of the person. */
export function GoodsSign({ goods: { verdict } }: GoodsSignProps) {
  const language = useContext(LanguageContext);
  const other = language === "en" ? "zh-CN" : "en";
  return (
    <div class="goods-sign" data-verdict={verdict} role="alert">
      <VerdictMark verdict={verdict} />
      <div class="answer-words">
        <p class="goods-word">{goodsVerdictWords[verdict][language]}</p>
        <p class="answer-other-word" lang={other}>
          {goodsVerdictWords[verdict][other]}
        </p>
      </div>
    </div>
  );
}
