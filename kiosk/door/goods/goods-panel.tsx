import { useContext } from "preact/hooks";
import type { GoodsShown } from "../../../shared/domain/goods.ts";
import { goodsDocumentWords, goodsWords } from "../../../shared/domain/words.ts";
import { LanguageContext, useWords } from "../../ui/words.ts";
import type { Attempt } from "../collect/attempt.ts";
import { ChoicePanel } from "../collect/choice-panel.tsx";
import { asLabel, Choice, ChoiceRow, toggled } from "../collect/choice-row.tsx";
import type { DoorEvent } from "../door-event.ts";
import { goodsRows } from "./goods-rows.ts";
import { goodsPanelWords } from "./goods-words.ts";

export interface GoodsPanelProps {
  readonly attempt: Attempt;
  readonly send: (event: DoorEvent) => void;
}

const nothingShown: GoodsShown = { kinds: [], documents: [], disinfected: null };

/** What a courier or a driver brings. It ends at a button, since goods are often of several kinds. */
export function GoodsPanel({ attempt, send }: GoodsPanelProps) {
  const say = useWords(goodsPanelWords);
  const language = useContext(LanguageContext);
  const shown = attempt.noted.goods ?? nothingShown;
  const rows = goodsRows(attempt.judgement.rules, shown);
  const change = (changed: Partial<GoodsShown>): void => {
    const goods = { ...shown, ...changed };
    send({ kind: "goods", goods: goods.kinds.length === 0 ? null : goods });
  };
  return (
    <ChoicePanel
      title={say("title")}
      end={say(shown.kinds.length === 0 ? "noGoods" : "goOn")}
      endIs={shown.kinds.length === 0 ? "plain" : "primary"}
      onEnd={() => send({ kind: "skip", step: "goods" })}
    >
      <ChoiceRow title={say("kinds")} isDone={shown.kinds.length > 0}>
        {rows.kinds.map((kind) => (
          <Choice key={kind} isChosen={shown.kinds.includes(kind)} onChoose={() => change({ kinds: toggled(shown.kinds, kind) })}>
            {asLabel(goodsWords[kind][language])}
          </Choice>
        ))}
      </ChoiceRow>
      {rows.documents.length === 0 ? null : (
        <ChoiceRow title={say("documents")} isDone={rows.documents.every((document) => shown.documents.includes(document))}>
          {rows.documents.map((document) => (
            <Choice key={document} isChosen={shown.documents.includes(document)} onChoose={() => change({ documents: toggled(shown.documents, document) })}>
              {asLabel(goodsDocumentWords[document][language])}
            </Choice>
          ))}
        </ChoiceRow>
      )}
      {rows.disinfection ? (
        <ChoiceRow title={say("surface")} isDone={shown.disinfected !== null}>
          <Choice isChosen={shown.disinfected === true} onChoose={() => change({ disinfected: true })}>
            {say("disinfected")}
          </Choice>
          <Choice isChosen={shown.disinfected === false} onChoose={() => change({ disinfected: false })}>
            {say("notDisinfected")}
          </Choice>
        </ChoiceRow>
      ) : null}
    </ChoicePanel>
  );
}
