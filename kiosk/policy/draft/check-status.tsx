import { useWords } from "../../ui/words.ts";
import { StatusBar } from "../status-bar.tsx";
import { type DraftState, isUntouched } from "./draft-state.ts";
import { readDraft } from "./draft-text.ts";
import { checkWords } from "./draft-words.ts";
import { isWarning } from "./lint-split.ts";

/** The check in short, for a screen on which the whole of it is far below. */
export function CheckStatus({ state }: { readonly state: DraftState }) {
  const say = useWords(checkWords);
  return <StatusBar>{isUntouched(state) && readDraft(state.text).kind === "pack" ? say("untouchedShort") : statusOf(state)}</StatusBar>;

  function statusOf({ text, check }: DraftState): string {
    if (readDraft(text).kind !== "pack") return say("notYet");
    switch (check.kind) {
      case "none":
      case "waiting":
        return say("waiting");
      case "unreachable":
        return say("unreachableShort");
      case "answered": {
        const problems = check.faults.length + check.lints.filter((lint) => !isWarning(lint)).length;
        return problems === 0 ? say("cleanShort") : say("problems", { count: String(problems) });
      }
    }
  }
}
