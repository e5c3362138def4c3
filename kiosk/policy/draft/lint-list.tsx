import { useContext } from "preact/hooks";
import type { LintFindingMessage } from "../../../shared/wire/lint-finding.ts";
import { LanguageContext, useWords } from "../../ui/words.ts";
import { checkWords } from "./draft-words.ts";
import { isWarning, lintName, lintParts } from "./lint-split.ts";

/** What a pack is reproached with, each with a visitor whom it happens to. */
export function LintList({ lints }: { readonly lints: readonly LintFindingMessage[] }) {
  const say = useWords(checkWords);
  const language = useContext(LanguageContext);
  if (lints.length === 0) return null;
  return (
    <ul class="lints">
      {lints.map((lint, index) => {
        const { reproach, example } = lintParts(lint)[language];
        return (
          <li key={index} class={isWarning(lint) ? "lint lint-warning" : "lint"}>
            <p>
              <strong>{lintName(lint.lint)[language]}</strong> {lint.ruleId !== null && <span class="soft small">{say("inRule", { rule: lint.ruleId })}</span>}
            </p>
            <p>{reproach}</p>
            {example !== null && (
              <div class="lint-example">
                <p class="soft small">{say("example")}</p>
                <p class="lint-about">{example}</p>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
