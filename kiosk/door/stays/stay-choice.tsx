import { useContext, useState } from "preact/hooks";
import { formatBeijingTime } from "../../../shared/domain/beijing-time.ts";
import type { Stay } from "../../../shared/domain/credential.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import { isInMunicipality } from "../../../shared/risk/division-code.ts";
import { LanguageContext, useWords } from "../../ui/words.ts";
import { provinceNames } from "./province-names.ts";
import { dayText, stayLeft } from "./stay-days.ts";
import { daysLookedBack } from "./stay-look-backs.ts";
import { type KnownPlaces, placesWithin, provinceOf } from "./stay-places.ts";
import { StayAnswer, StayQuestion } from "./stay-question.tsx";
import { stayWords } from "./stay-words.ts";

const dayMs = 86_400_000;

export interface StayChoiceProps {
  readonly rules: readonly Rule[];
  readonly known: KnownPlaces;
  readonly nameOf: (divisionCode: string) => string;
  readonly nowMs: number;
  readonly onChosen: (stay: Stay) => void;
  readonly onClosed: () => void;
}

type Question = { readonly kind: "province" } | { readonly kind: "place"; readonly province: string } | { readonly kind: "day"; readonly divisionCode: string };

/** Three touches a stay: the province, the place, the day of leaving; one touch for a place where a case was, which has its time. */
export function StayChoice({ rules, known, nameOf, nowMs, onChosen, onClosed }: StayChoiceProps) {
  const [question, ask] = useState<Question>({ kind: "province" });
  switch (question.kind) {
    case "province":
      return <ProvinceQuestion rules={rules} known={known} onChosen={onChosen} onProvince={(province) => ask({ kind: "place", province })} onBack={onClosed} />;
    case "place":
      return <PlaceQuestion province={question.province} known={known} onPlace={(divisionCode) => ask({ kind: "day", divisionCode })} onBack={() => ask({ kind: "province" })} />;
    case "day":
      return (
        <DayQuestion
          place={nameOf(question.divisionCode)}
          daysMax={daysLookedBack(rules)}
          nowMs={nowMs}
          onDay={(daysAgo) => onChosen(stayLeft(question.divisionCode, daysAgo, nowMs))}
          onBack={() => ask({ kind: "place", province: provinceOf(question.divisionCode) })}
        />
      );
  }
}

interface ProvinceQuestionProps extends Pick<StayChoiceProps, "rules" | "known" | "onChosen"> {
  readonly onProvince: (province: string) => void;
  readonly onBack: () => void;
}

function ProvinceQuestion({ rules, known: { atRisk }, onChosen, onProvince, onBack }: ProvinceQuestionProps) {
  const say = useWords(stayWords);
  const language = useContext(LanguageContext);
  const provincesAtRisk = new Set(atRisk.map(({ divisionCode }) => provinceOf(divisionCode)));
  const tracks = rules.flatMap((rule) => (rule.kind === "case-trajectory" ? rule.tracks : []));
  return (
    <StayQuestion question={say("province", { days: String(daysLookedBack(rules)) })} onBack={onBack}>
      {tracks.map(({ divisionCode, name, from, to }) => (
        <StayAnswer key={`${divisionCode} ${from}`} onChoose={() => onChosen({ divisionCode, fromMs: Date.parse(from), toMs: Date.parse(to) })}>
          {say("withCase", { place: name, from: formatBeijingTime(Date.parse(from)), to: formatBeijingTime(Date.parse(to)) })}
        </StayAnswer>
      ))}
      {[...provinceNames].map(([province, name]) => (
        <StayAnswer key={province} atRisk={provincesAtRisk.has(province)} onChoose={() => onProvince(province)}>
          {name[language]}
        </StayAnswer>
      ))}
    </StayQuestion>
  );
}

interface PlaceQuestionProps {
  readonly province: string;
  readonly known: KnownPlaces;
  readonly onPlace: (divisionCode: string) => void;
  readonly onBack: () => void;
}

function PlaceQuestion({ province, known, onPlace, onBack }: PlaceQuestionProps) {
  const say = useWords(stayWords);
  const language = useContext(LanguageContext);
  return (
    <StayQuestion question={say("place", { province: provinceNames.get(province)?.[language] ?? "" })} onBack={onBack}>
      {placesWithin(province, known).map(({ divisionCode, name, atRisk }) => (
        <StayAnswer key={divisionCode} atRisk={atRisk} onChoose={() => onPlace(divisionCode)}>
          <span lang="zh-CN">{name}</span>
        </StayAnswer>
      ))}
      <StayAnswer onChoose={() => onPlace(province)}>{say(isInMunicipality(province) ? "otherDistrict" : "notSure")}</StayAnswer>
    </StayQuestion>
  );
}

interface DayQuestionProps {
  readonly place: string;
  readonly daysMax: number;
  readonly nowMs: number;
  readonly onDay: (daysAgo: number) => void;
  readonly onBack: () => void;
}

function DayQuestion({ place, daysMax, nowMs, onDay, onBack }: DayQuestionProps) {
  const say = useWords(stayWords);
  const language = useContext(LanguageContext);
  return (
    <StayQuestion question={say("day", { place })} onBack={onBack}>
      {Array.from({ length: daysMax + 1 }, (_, daysAgo) => (
        <StayAnswer key={daysAgo} onChoose={() => onDay(daysAgo)}>
          {dayText(nowMs - daysAgo * dayMs, nowMs, language)}
        </StayAnswer>
      ))}
    </StayQuestion>
  );
}
