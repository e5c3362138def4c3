import { faultsText, type Fault } from "../../shared/domain/fault.ts";
import type { Problem } from "../../shared/wire/problem.ts";

/** Everything that can go wrong with a request, with its status; `type` is stable for outsiders. */
const problems = {
  malformed: { status: 400, title: "The request is malformed" },
  unauthenticated: { status: 401, title: "No valid token" },
  forbidden: { status: 403, title: "The token has no right to do this" },
  unknown: { status: 404, title: "Not known here" },
  conflict: { status: 409, title: "The same id was used before with another body" },
  "too-large": { status: 413, title: "The body is too large" },
  "wrong-content-type": { status: 415, title: "The body is not JSON" },
  "not-open": { status: 503, title: "The venue is not open yet" },
  "not-durable": { status: 503, title: "Nothing was recorded" },
  failed: { status: 500, title: "The gateway failed" },
} as const;

export type ProblemType = keyof typeof problems;

/** RFC 9457 problem details. `detail` says what, where and what to do. */
export function problemResponse(type: ProblemType, detail: string, faults: readonly Fault[] = []): Response {
  const { status, title } = problems[type];
  const problem: Problem = { type: `/problems/${type}`, title, status, detail, ...(faults.length === 0 ? {} : { errors: [...faults] }) };
  return new Response(JSON.stringify(problem), { status, headers: { "content-type": "application/problem+json" } });
}

/** Names every place at fault, for people in `detail` and for programs in `errors`. */
export function malformedResponse(faults: readonly Fault[]): Response {
  return problemResponse("malformed", faultsText(faults), faults);
}

export function notOpenResponse(): Response {
  return problemResponse("not-open", "No limit has been recorded for this venue; its manager must set the capacity first");
}
