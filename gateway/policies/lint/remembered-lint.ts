import type { LintFinding } from "../../../shared/policy/lint/lint-finding.ts";
import type { LintPack } from "./lint-pack.ts";
import type { StackedPack } from "./stacked-pack.ts";

/** What a pack is to be reproached with below the packs above it. */
export type LintStack = (stack: StackedPack) => Promise<readonly LintFinding[]>;

const stacksMax = 256;

/** Compares each stack once: the last ones are remembered, and whoever asks for one that is being compared waits for the same answer. */
export function rememberLint(lint: LintPack): LintStack {
  const remembered = new Map<string, Promise<readonly LintFinding[]>>();

  function forgetOldest(): void {
    const [oldest] = remembered.keys();
    if (oldest !== undefined && remembered.size > stacksMax) remembered.delete(oldest);
  }

  return ({ pack, above, day, key }) => {
    const answer = remembered.get(key) ?? lint(pack, above.map((each) => each.pack), day);
    remembered.delete(key);
    remembered.set(key, answer);
    forgetOldest();
    // What failed may go well the next time.
    answer.catch(() => remembered.get(key) === answer && remembered.delete(key));
    return answer;
  };
}
