import { faultsText, type Fault } from "../../shared/domain/fault.ts";
import type { LintFindingMessage } from "../../shared/wire/lint-finding.ts";
import type { Problem } from "../../shared/wire/problem.ts";

/** Everything that can go wrong with a request, with its status; `type` is stable for outsiders. */
const problems = {
  malformed: { status: 400, title: "The request is malformed" },
  unauthenticated: { status: 401, title: "No valid token" },
  forbidden: { status: 403, title: "The token has no right to do this" },
  unknown: { status: 404, title: "Not known here" },
  conflict: { status: 409, title: "The same id was used before with another body" },
  objected: { status: 409, title: "The policy pack asks for more than it may" },
  "too-large": { status: 413, title: "The body is too large" },
  "wrong-content-type": { status: 415, title: "The body is not JSON" },
  "too-many": { status: 429, title: "Too many at a time" },
  "not-open": { status: 503, title: "The venue is not open yet" },
  "not-durable": { status: 503, title: "Nothing was recorded" },
  failed: { status: 500, title: "The gateway failed" },
} as const;

export type ProblemType = keyof typeof problems;

/** About as long as it takes to look at one policy pack. */
const retryAfterSeconds = 5;

/** RFC 9457 problem details. `detail` says what, where and what to do. */
export function problemResponse(type: ProblemType, detail: string, faults: readonly Fault[] = []): Response {
  return answerWith(type, { detail, ...(faults.length === 0 ? {} : { errors: [...faults] }) });
}

function answerWith(type: ProblemType, said: Pick<Problem, "detail" | "errors" | "lints">): Response {
  const { status, title } = problems[type];
  const retry = type === "too-many" ? { "retry-after": String(retryAfterSeconds) } : {};
  const problem: Problem = { type: `/problems/${type}`, title, status, ...said };
  return new Response(JSON.stringify(problem), { status, headers: { "content-type": "application/problem+json", ...retry } });
}

const faultsMax = 100;

/** Of a list of a hundred thousand faulty entries nobody reads them all. */
function firstOf(faults: readonly Fault[]): readonly Fault[] {
  return faults.length <= faultsMax ? faults : [...faults.slice(0, faultsMax), { path: "", detail: `and ${faults.length - faultsMax} more` }];
}

/** Names the places at fault, for people in `detail` and for programs in `errors`. */
export function malformedResponse(faults: readonly Fault[]): Response {
  const named = firstOf(faults);
  return problemResponse("malformed", faultsText(named), named);
}

/** Names what a policy pack asks for without the right to; the packs in force stay in force. */
export function objectedResponse(lints: readonly LintFindingMessage[]): Response {
  const faults = lints.filter(({ severity }) => severity === "error").map(({ path, text }) => ({ path, detail: text.en }));
  return answerWith("objected", { detail: faultsText(faults), errors: faults, lints: [...lints] });
}

export function notOpenResponse(): Response {
  return problemResponse("not-open", "No limit has been recorded for this venue; its manager must set the capacity first");
}
