import type { ComponentChildren } from "preact";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import { symptomWords } from "../../../shared/domain/words.ts";
import { roleWords } from "../../ui/role-words.ts";
import { useWords } from "../../ui/words.ts";
import { CheckBox, SelectField, SeveralField, TextField } from "../choice-fields.tsx";
import { askedFacts } from "./asked-facts.ts";
import { MoreFields } from "./more-fields.tsx";
import { QuestionFields } from "./question-fields.tsx";
import { RareFields } from "./rare-fields.tsx";
import { StayFields } from "./stay-fields.tsx";
import type { PlaceKnowledge } from "./tried-stays.ts";
import { plainVisitor, type TriedVisitor } from "./try-fields.ts";
import type { TryFault } from "./try-fault.ts";
import { codeChoices, directionChoices, itineraryChoices, maskChoices, testChoices, tryWords } from "./try-words.ts";

interface TryFormProps {
  /** Stays in view below the fields. */
  readonly status: ComponentChildren;
  readonly visitor: TriedVisitor;
  readonly faults: readonly TryFault[];
  readonly knowledge: PlaceKnowledge;
  readonly rules: readonly Rule[];
  readonly today: string;
  readonly onVisitor: (visitor: TriedVisitor) => void;
}

/** Who is tried: what is usual first, the rest on demand. */
export function TryForm({ status, visitor, faults, knowledge, rules, today, onVisitor }: TryFormProps) {
  const say = useWords(tryWords);
  const change = (part: Partial<TriedVisitor>): void => onVisitor({ ...visitor, ...part });
  const asked = askedFacts(rules);
  const hasCode = visitor.code !== "none" && !visitor.code.startsWith("seen-");
  return (
    <section class="card try-form" aria-labelledby="visitor">
      <div class="try-head">
        <h2 id="visitor">{say("visitor")}</h2>
        <button class="button button-quiet" type="button" onClick={() => onVisitor(plainVisitor)}>
          {say("again")}
        </button>
      </div>
      <div class="fields">
        <SelectField id="code" label={say("code")} words={codeChoices} value={visitor.code} onChosen={(code) => change({ code })} />
        {hasCode && <TextField id="code-age" label={say("codeAge")} inputMode="decimal" value={visitor.codeHoursOld} isFaulty={faults.includes("code-age")} onTyped={(codeHoursOld) => change({ codeHoursOld })} />}
        <TextField id="temperature" label={say("temperature")} inputMode="decimal" value={visitor.temperature} isFaulty={faults.includes("temperature")} onTyped={(temperature) => change({ temperature })} />
        <SelectField id="mask" label={say("mask")} words={maskChoices} value={visitor.mask} onChosen={(mask) => change({ mask })} />
        <SelectField id="role" label={say("role")} words={roleWords} value={visitor.role} onChosen={(role) => change({ role })} />
        {(asked.isLeavingAsked || visitor.direction === "out") && <SelectField id="direction" label={say("direction")} words={directionChoices} value={visitor.direction} onChosen={(direction) => change({ direction })} />}
        <SelectField id="itinerary" label={say("itinerary")} words={itineraryChoices} value={visitor.itinerary} onChosen={(itinerary) => change({ itinerary })} />
      </div>
      <StayFields visitor={visitor} knowledge={knowledge} today={today} onVisitor={onVisitor} />
      <div class="fields">
        <SelectField id="test" label={say("test")} words={testChoices} value={visitor.test} onChosen={(test) => change({ test })} />
        {visitor.test !== "none" && (
          <>
            <TextField id="sampled" label={say("sampled")} inputMode="decimal" value={visitor.sampledHoursAgo} isFaulty={faults.includes("sampled")} onTyped={(sampledHoursAgo) => change({ sampledHoursAgo })} />
            <TextField id="reported" label={say("reported")} inputMode="decimal" value={visitor.reportedHoursAgo} isFaulty={faults.includes("reported")} onTyped={(reportedHoursAgo) => change({ reportedHoursAgo })} />
          </>
        )}
      </div>
      <CheckBox label={tryWords.symptomsAsked} isChecked={visitor.symptoms !== null} onChecked={(isAsked) => change({ symptoms: isAsked ? [] : null })} />
      {visitor.symptoms !== null && <SeveralField id="symptoms" label={say("symptoms")} words={symptomWords} chosen={visitor.symptoms} onChosen={(symptoms) => change({ symptoms })} />}
      <QuestionFields rules={rules} visitor={visitor} onVisitor={onVisitor} />
      <RareFields asked={asked} visitor={visitor} today={today} onVisitor={onVisitor} />
      <MoreFields asked={asked} visitor={visitor} onVisitor={onVisitor} />
      {status}
    </section>
  );
}
