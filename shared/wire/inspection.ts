import { createRoute, z } from "@hono/zod-openapi";
import { countsSchema } from "./counts.ts";
import { problemAnswers } from "./problem.ts";
import { instantSchema, venueIdSchema, venueParameter } from "./text.ts";

/** What the ledger of a venue says about its checks since the start of the day in Beijing. */
export const inspectionSchema = z
  .object({
    venueId: venueIdSchema,
    name: z.string(),
    since: instantSchema,
    checks: z.int(),
    refusals: z.int(),
    codesScanned: z.int(),
    temperaturesMeasured: z.int(),
    counts: countsSchema,
  })
  .openapi("Inspection");

export type InspectionMessage = z.infer<typeof inspectionSchema>;

export const listInspections = createRoute({
  method: "get",
  path: "/api/v1/inspections",
  summary: "Checks, refusals and temperatures recorded, venue by venue",
  request: {},
  responses: {
    200: { description: "One row a venue", content: { "application/json": { schema: z.object({ inspections: z.array(inspectionSchema) }) } } },
    ...problemAnswers,
  },
});

export const minutesPerBucket = 5;

/** How the doors of a venue did over the last hours, for the manager's page. */
export const flowSchema = z
  .object({
    venueId: venueIdSchema,
    minutesPerBucket: z.int(),
    /** Oldest first; `inside` is the highest number in the bucket. */
    buckets: z.array(z.object({ from: instantSchema, entered: z.int(), exited: z.int(), refused: z.int(), inside: z.int() })),
    gates: z.array(z.object({ gateId: z.string(), name: z.string(), entered: z.int(), exited: z.int(), refused: z.int(), lastSeen: instantSchema.nullable() })),
    refusedByReason: z.array(z.object({ code: z.string(), count: z.int() })),
    /** The ledger number up to which this was computed. */
    seq: z.int(),
  })
  .openapi("Flow");

export type FlowMessage = z.infer<typeof flowSchema>;

export const flowQuerySchema = z.object({ hours: z.coerce.number().int().min(1).max(24).default(6) });

export const getFlow = createRoute({
  method: "get",
  path: "/api/v1/venues/{venueId}/flow",
  summary: "Entries, exits and refusals by gate, reason and time, over the last hours",
  request: { params: venueParameter, query: flowQuerySchema },
  responses: { 200: { description: "The flow", content: { "application/json": { schema: flowSchema } } }, ...problemAnswers },
});
