import { useContext } from "preact/hooks";
import type { Fault } from "../../../shared/domain/fault.ts";
import { LanguageContext, useWords } from "../../ui/words.ts";
import type { DraftState } from "./draft-state.ts";
import { readDraft } from "./draft-text.ts";
import { checkWords } from "./draft-words.ts";
import { faultWords } from "./fault-words.ts";
import type { JsonObject } from "./json-value.ts";
import { LintList } from "./lint-list.tsx";
import { isWarning } from "./lint-split.ts";

interface CheckPanelProps {
  readonly state: DraftState;
  readonly onAgain: () => void;
}

/** What is wrong with the text as it stands, as soon as the typing pauses. */
export function CheckPanel({ state, onAgain }: CheckPanelProps) {
  const say = useWords(checkWords);
  return (
    <div class="check-panel">
      <h2 id="check">{say("title")}</h2>
      <div role="status" class="stack">
        <CheckResult state={state} onAgain={onAgain} />
      </div>
    </div>
  );
}

function CheckResult({ state, onAgain }: CheckPanelProps) {
  const say = useWords(checkWords);
  const reading = readDraft(state.text);
  switch (reading.kind) {
    case "empty":
      return <p class="soft">{say("empty")}</p>;
    case "no-object":
      return <p class="notice notice-bad">{say("noObject")}</p>;
    case "not-json":
      return <p class="notice notice-bad">{reading.line === null ? say("notJsonAnywhere") : say("notJson", { line: String(reading.line) })}</p>;
    case "pack":
      return <PackCheck state={state} pack={reading.pack} onAgain={onAgain} />;
  }
}

function PackCheck({ state: { check }, pack, onAgain }: CheckPanelProps & { readonly pack: JsonObject }) {
  const say = useWords(checkWords);
  switch (check.kind) {
    case "none":
    case "waiting":
      return <p class="soft">{say("waiting")}</p>;
    case "unreachable":
      return (
        <div class="notice notice-warning stack">
          <p>{say("unreachable")}</p>
          <button class="button" type="button" onClick={onAgain}>
            {say("again")}
          </button>
        </div>
      );
    case "answered": {
      const errors = check.lints.filter((lint) => !isWarning(lint));
      const warnings = check.lints.filter(isWarning);
      return (
        <>
          {check.faults.length === 0 && errors.length === 0 && <p class="notice notice-good">{say("clean")}</p>}
          {check.faults.length > 0 && (
            <div>
              <h3 class="check-bad">{say("faults", { count: String(check.faults.length) })}</h3>
              <FaultList faults={check.faults} pack={pack} />
            </div>
          )}
          {errors.length > 0 && (
            <div>
              <h3 class="check-bad">{say("errors", { count: String(errors.length) })}</h3>
              <LintList lints={errors} />
            </div>
          )}
          {warnings.length > 0 && (
            <div>
              <h3>{say("warnings", { count: String(warnings.length) })}</h3>
              <LintList lints={warnings} />
            </div>
          )}
        </>
      );
    }
  }
}

/** Each fault with its place in the JSON text, and what to do about it where the page knows. */
export function FaultList({ faults, pack }: { readonly faults: readonly Fault[]; readonly pack: JsonObject }) {
  const say = useWords(checkWords);
  const language = useContext(LanguageContext);
  return (
    <ul class="faults">
      {faults.map((fault, index) => {
        const { rule, hint } = faultWords(fault, pack);
        return (
          <li key={index}>
            {(rule !== null || hint !== null) && (
              <p>
                {rule !== null && <span class="soft">{say("inRule", { rule })} </span>}
                {hint !== null && <strong>{hint[language]}</strong>}
              </p>
            )}
            <p class="small">
              <code>{fault.path}</code> <span lang="en">{fault.detail}</span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}
