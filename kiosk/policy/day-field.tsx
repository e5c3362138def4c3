import { beijingDate } from "../../shared/domain/beijing-time.ts";
import { useWords } from "../ui/words.ts";
import { policyWords } from "./policy-words.ts";

interface DayFieldProps {
  /** `null`: today, also when it is another day by and by. */
  readonly day: string | null;
  readonly nowMs: number;
  readonly onDay: (day: string | null) => void;
}

/** A day in Beijing, wherever the browser is. */
export function DayField({ day, nowMs, onDay }: DayFieldProps) {
  const say = useWords(policyWords);
  return (
    <div class="field day-field">
      <label for="day">{say("day")}</label>
      <span class="cluster">
        <input class="input number" id="day" type="date" value={day ?? beijingDate(nowMs)} onChange={(event) => onDay(event.currentTarget.value === "" ? null : event.currentTarget.value)} />
        <button class="button" type="button" aria-disabled={day === null} onClick={() => onDay(null)}>
          {say("today")}
        </button>
      </span>
    </div>
  );
}
