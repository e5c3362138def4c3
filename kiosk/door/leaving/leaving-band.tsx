import { useContext } from "preact/hooks";
import type { Rule, RuleKind } from "../../../shared/policy/policy-pack.ts";
import { Icon } from "../../ui/icon.tsx";
import { LanguageContext, wordsIn } from "../../ui/words.ts";
import { doorWords } from "../door-words.ts";
import { exitWords } from "./exit-words.ts";
import { otherLanguage } from "../other-language.ts";
import "./leaving.css";

export interface LeavingBandProps {
  /** Those that speak of who leaves, while something can still be shown. */
  readonly rules: readonly Rule[];
}

const aboutMonitoring: ReadonlySet<RuleKind> = new Set(["monitoring-status", "monitoring-scheme"]);

/** Says above everything else, in both languages, that whoever is checked now leaves. */
export function LeavingBand({ rules }: LeavingBandProps) {
  const language = useContext(LanguageContext);
  const say = wordsIn(exitWords, language);
  const other = otherLanguage(language);
  const codes = [
    ...(rules.some(({ kind }) => kind === "time-slot") ? [doorWords.codeBooking[language]] : []),
    ...(rules.some(({ kind }) => aboutMonitoring.has(kind)) ? [say("codeMonitoring")] : []),
  ];
  return (
    <div class="leaving-band" role="status">
      <p class="leaving-word">
        <Icon name="leave" />
        {say("leaves")}
        <span lang={other}>{exitWords.leaves[other]}</span>
      </p>
      {codes.length === 0 ? null : <p>{say("codesFirst", { codes: codes.join(say("orElse")) })}</p>}
    </div>
  );
}
