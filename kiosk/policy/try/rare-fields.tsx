import { useContext } from "preact/hooks";
import { goodsDocumentWords, goodsWords } from "../../../shared/domain/words.ts";
import { LanguageContext, useWords } from "../../ui/words.ts";
import { CheckBox, SelectField, SeveralField } from "../choice-fields.tsx";
import { DateField } from "../date-field.tsx";
import { monitoringStateNames } from "../words/code-names.ts";
import { medicineNames } from "../words/medicine-names.ts";
import { personClassName } from "../words/person-class-names.ts";
import { asLabel, joined } from "../words/sentence.ts";
import type { AskedFacts } from "./asked-facts.ts";
import type { TriedVisitor } from "./try-fields.ts";
import { rareWords, tryWords } from "./try-words.ts";

interface RareFieldsProps {
  readonly asked: AskedFacts;
  readonly visitor: TriedVisitor;
  /** The day that is tried. */
  readonly today: string;
  readonly onVisitor: (visitor: TriedVisitor) => void;
}

/** What only few rules look at: shown where one in force does, and as long as something of it was chosen. */
export function RareFields({ asked, visitor, today, onVisitor }: RareFieldsProps) {
  const language = useContext(LanguageContext);
  const parts = [
    ...(asked.personClasses.length > 0 || visitor.listed.length > 0 ? ["lists" as const] : []),
    ...(asked.monitoringStates.length > 0 || visitor.monitoring !== "none" ? ["monitoring" as const] : []),
    ...(asked.goods.length > 0 || visitor.goods.length > 0 ? ["goods" as const] : []),
    ...(asked.medicines.length > 0 || visitor.medicines.length > 0 ? ["medicines" as const] : []),
  ];
  if (parts.length === 0) return null;
  const props = { asked, visitor, today, change: (part: Partial<TriedVisitor>): void => onVisitor({ ...visitor, ...part }) };
  return (
    <details class="more">
      <summary>{asLabel(joined(parts.map((part) => rareWords[part]), "、", ", "))[language]}</summary>
      <div class="stack try-more">
        {parts.includes("lists") && <ListFields {...props} />}
        {parts.includes("monitoring") && <MonitoringFields {...props} />}
        {parts.includes("goods") && <GoodsFields {...props} />}
        {parts.includes("medicines") && <MedicineFields {...props} />}
      </div>
    </details>
  );
}

interface PartProps extends Omit<RareFieldsProps, "onVisitor"> {
  readonly change: (part: Partial<TriedVisitor>) => void;
}

function ListFields({ asked, visitor, today, change }: PartProps) {
  const say = useWords(tryWords);
  const classes = [...new Set([...asked.personClasses, ...visitor.listed])];
  const names = Object.fromEntries(classes.map((each) => [each, personClassName(each)]));
  return (
    <>
      <SeveralField id="listed" label={say("listed")} words={names} chosen={visitor.listed} onChosen={(listed) => change({ listed })} />
      {visitor.listed.length > 0 && <DateField id="listed-since" label={say("listedSince")} max={today} value={visitor.listedSince || today} onDay={(day) => change({ listedSince: day ?? "" })} />}
    </>
  );
}

function MonitoringFields({ asked, visitor, today, change }: PartProps) {
  const say = useWords(tryWords);
  const states = [...new Set([...asked.monitoringStates, visitor.monitoring])].filter((state) => state !== "none");
  return (
    <div class="fields">
      <SelectField id="monitoring" label={say("monitoring")} words={{ none: rareWords.none, ...monitoringStateNames }} offered={["none", ...states]} value={visitor.monitoring} onChosen={(monitoring) => change({ monitoring })} />
      {visitor.monitoring !== "none" && (
        <>
          <DateField id="monitoring-since" label={say("monitoringSince")} max={today} value={visitor.monitoringSince || today} onDay={(day) => change({ monitoringSince: day ?? "" })} />
          <DateField id="monitoring-released" label={say("monitoringReleased")} value={visitor.monitoringReleased} onDay={(day) => change({ monitoringReleased: day ?? "" })} />
        </>
      )}
    </div>
  );
}

function GoodsFields({ asked, visitor, change }: PartProps) {
  const say = useWords(tryWords);
  return (
    <>
      <SeveralField id="goods" label={say("goodsBrought")} words={goodsWords} offered={[...new Set([...asked.goods, ...visitor.goods])]} chosen={visitor.goods} onChosen={(goods) => change({ goods })} />
      {visitor.goods.length > 0 && asked.goodsDocuments.length > 0 && (
        <SeveralField id="goods-documents" label={say("goodsDocuments")} words={goodsDocumentWords} offered={asked.goodsDocuments} chosen={visitor.goodsDocuments} onChosen={(goodsDocuments) => change({ goodsDocuments })} />
      )}
      {visitor.goods.length > 0 && asked.isDisinfectionAsked && <CheckBox label={tryWords.disinfected} isChecked={visitor.disinfected} onChecked={(disinfected) => change({ disinfected })} />}
    </>
  );
}

function MedicineFields({ asked, visitor, change }: PartProps) {
  const say = useWords(tryWords);
  return <SeveralField id="medicines" label={say("medicines")} words={medicineNames} offered={[...new Set([...asked.medicines, ...visitor.medicines])]} chosen={visitor.medicines} onChosen={(medicines) => change({ medicines })} />;
}
