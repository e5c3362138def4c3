import type { Text } from "../../../shared/domain/reason.ts";
import type { LintFindingMessage } from "../../../shared/wire/lint-finding.ts";
import { lintIds } from "../../../shared/policy/rules/never-stricter.ts";
import { lintNames } from "../words/lint-names.ts";
import { sentence } from "../words/sentence.ts";

/** Some findings only ask to think again; all others keep a pack from being saved. */
export function isWarning(lint: LintFindingMessage): boolean {
  return lint.severity === "warning";
}

const otherNames: Readonly<Record<string, Text>> = {
  "LINT-7": sentence("放开健康人员", "Let the healthy move freely"),
  "LINT-8": sentence("自愿检测", "Voluntary testing"),
  contradiction: sentence("前后矛盾", "A contradiction"),
  "never-speaks": sentence("不起作用", "Without effect"),
};

/** What a finding is called; a name that this page does not know yet is shown as it is. */
export function lintName(lint: string): Text {
  const known = lintIds.find((id) => id === lint);
  return known === undefined ? (otherNames[lint] ?? sentence(lint, lint)) : lintNames[known];
}

const exampleBegins = { "zh-CN": /[。；]例如：/, en: /[.;] For example: / } as const;

interface LintParts {
  readonly reproach: string;
  /** The visitor whom it happens to; `null` when there is none. */
  readonly example: string | null;
}

function cut(text: string, begins: RegExp): LintParts {
  const found = begins.exec(text);
  return found === null ? { reproach: text, example: null } : { reproach: text.slice(0, found.index + 1), example: text.slice(found.index + found[0].length) };
}

/** What is wrong, apart from the visitor whom it happens to. */
export function lintParts({ text }: LintFindingMessage): Readonly<Record<keyof Text, LintParts>> {
  return { "zh-CN": cut(text["zh-CN"], exampleBegins["zh-CN"]), en: cut(text.en, exampleBegins.en) };
}
