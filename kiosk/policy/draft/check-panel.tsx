import { useWords } from "../../ui/words.ts";
import { type DraftState, isUntouched } from "./draft-state.ts";
import { readDraft } from "./draft-text.ts";
import { checkWords } from "./draft-words.ts";
import { FaultList } from "./fault-list.tsx";
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
      if (isUntouched(state)) return <p class="soft">{say("untouched")}</p>;
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
