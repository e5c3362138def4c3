import type { Problem } from "../../shared/wire/problem.ts";

/** The gateway said no, and why. */
export interface ProblemAnswer {
  readonly kind: "problem";
  readonly problem: Problem;
  readonly status: number;
}

/** No answer that can be relied on: whether the request arrived is not known. */
export interface UnreachableAnswer {
  readonly kind: "unreachable";
  readonly detail: string;
}

/** What became of one exchange with the gateway. */
export type GatewayAnswer<Value> = { readonly kind: "ok"; readonly value: Value } | ProblemAnswer | UnreachableAnswer;
