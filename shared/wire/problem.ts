import { z } from "@hono/zod-openapi";
import { lintFindingSchema } from "./lint-finding.ts";

/** RFC 9457 problem details; `type` is the last part of `/problems/…` and stable, `detail` says what, where and what to do. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    /** Where in the request, as `scans[0]`, when the request is at fault. */
    errors: z.array(z.object({ path: z.string(), detail: z.string() })).optional(),
    /** What a policy pack asks for without the right to, when that is why it is refused. */
    lints: z.array(lintFindingSchema).optional(),
  })
  .openapi("Problem");

export type Problem = z.infer<typeof problemSchema>;

export const problemContent = { "application/problem+json": { schema: problemSchema } };

/** Answers that every authenticated exchange can give. */
export const problemAnswers = {
  400: { description: "The body or a parameter is malformed", content: problemContent },
  401: { description: "No valid token or session", content: problemContent },
  403: { description: "The token has no right to do this here", content: problemContent },
  404: { description: "Not known, or not of this venue", content: problemContent },
  413: { description: "The body is too large", content: problemContent },
  415: { description: "The body is not application/json", content: problemContent },
  500: { description: "The gateway failed; its log says why", content: problemContent },
  503: {
    description:
      "Nothing was recorded, and the same request may be sent again; `not-durable`: the store cannot promise to keep it at the moment, `not-open`: the venue has no limit yet, its manager must set the capacity first",
    content: problemContent,
  },
} as const;

export const conflictAnswer = { 409: { description: "The same id was used before with another body", content: problemContent } } as const;
