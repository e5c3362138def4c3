import { createRoute, z } from "@hono/zod-openapi";
import { problemAnswers } from "./problem.ts";
import { instantSchema, venueIdSchema, venueParameter } from "./text.ts";

/** The state of a venue as of ledger entry `seq`. `inside` lies in [insideLow, insideHigh]; the three agree while no gate is cut off. */
export const countsSchema = z
  .object({
    venueId: venueIdSchema,
    seq: z.int(),
    inside: z.int(),
    insideLow: z.int(),
    insideHigh: z.int(),
    limit: z.int().nullable(),
    left: z.int().nullable(),
    entered: z.int(),
    exited: z.int(),
    refused: z.int(),
    at: instantSchema,
  })
  .openapi("Counts");

export type CountsMessage = z.infer<typeof countsSchema>;

/** The part of the counts that every answer at the door carries. */
export const countsBriefSchema = countsSchema.pick({ venueId: true, seq: true, inside: true, limit: true, left: true }).openapi("CountsBrief");

export type CountsBrief = z.infer<typeof countsBriefSchema>;

export const getCounts = createRoute({
  method: "get",
  path: "/api/v1/venues/{venueId}/counts",
  summary: "The counts of a venue now",
  request: { params: venueParameter },
  responses: { 200: { description: "The counts", content: { "application/json": { schema: countsSchema } } }, ...problemAnswers },
});
