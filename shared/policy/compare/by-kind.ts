import type { Rule, RuleKind } from "../policy-pack.ts";

/** The rule of one kind. */
export type RuleOf<Kind extends RuleKind> = Extract<Rule, { kind: Kind }>;

/** One function for each kind of rule, so that a new kind is not forgotten. */
export type ByKind<Input, Output> = { readonly [Kind in RuleKind]: (rule: RuleOf<Kind>, input: Input) => Output };

/** Calls the function for the kind of the rule. */
export function callByKind<Kind extends RuleKind, Input, Output>(table: ByKind<Input, Output>, rule: RuleOf<Kind> & { readonly kind: Kind }, input: Input): Output {
  return table[rule.kind](rule, input);
}
