import { createRoute, z } from "@hono/zod-openapi";
import { verdicts } from "../domain/verdict.ts";
import { checkInIdSchema, findCheckInQuerySchema, findingSchema } from "./check-in.ts";
import { problemAnswers } from "./problem.ts";
import { instantSchema } from "./text.ts";

/** A verdict with the codes behind it: those on the person, then those on the goods. `goods` is `null` when none were brought. */
const judgedSchema = z.object({ verdict: z.enum(verdicts), codes: z.array(z.string()), goods: z.enum(verdicts).nullable() });

export type JudgedMessage = z.infer<typeof judgedSchema>;

const replayBase = {
  id: checkInIdSchema,
  decidedAt: instantSchema,
  recorded: judgedSchema,
  policyVersion: z.string(),
  riskListVersion: z.string().nullable(),
};

export const replaySchema = z
  .discriminatedUnion("kind", [
    z.object({
      kind: z.literal("replayed"),
      ...replayBase,
      replayed: judgedSchema,
      /** Whether the verdict, its codes and the verdict on the goods came out as they were recorded. */
      same: z.boolean(),
      /** What the rules say now, in words. */
      findings: z.array(findingSchema),
      packs: z.array(z.object({ id: z.string(), version: z.string() })),
      /** Until when the risk-area list told; `null` when there was none. */
      listEndTime: instantSchema.nullable(),
    }),
    z.object({
      kind: z.literal("not-replayable"),
      ...replayBase,
      /** `policy-unknown`: a pack of that version is not kept, or no longer understood; `risk-list-unknown`: the list is not kept; `venue-unknown`: where it was is not known any more. */
      why: z.enum(["policy-unknown", "risk-list-unknown", "venue-unknown"]),
    }),
  ])
  .openapi("Replay");

export type ReplayMessage = z.infer<typeof replaySchema>;

export const replayCheckIn = createRoute({
  method: "get",
  path: "/api/v1/check-ins/{id}/replay",
  summary: "Decide a check-in again, from what was recorded and by the rules and the list of then",
  request: { params: z.object({ id: checkInIdSchema.openapi({ param: { name: "id", in: "path" } }) }), query: findCheckInQuerySchema },
  responses: { 200: { description: "What was decided, and what comes out now", content: { "application/json": { schema: replaySchema } } }, ...problemAnswers },
});
