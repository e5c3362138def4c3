import { createRoute, z } from "@hono/zod-openapi";
import { riskLevels } from "../risk/risk-area.ts";
import { problemAnswers } from "./problem.ts";
import { divisionCodeSchema } from "./rules/rule-parts.ts";
import { instantSchema } from "./text.ts";

export const riskAreasMax = 5_000;

export const riskAreasQuerySchema = z.strictObject({ divisionCode: divisionCodeSchema });

export const riskAreasSchema = z
  .object({
    /** The list in force. */
    version: z.string(),
    endUpdateTime: instantSchema,
    areas: z
      .array(
        z.object({
          divisionCode: z.string(),
          level: z.enum(riskLevels),
          /** As published: province, city and county. */
          name: z.string(),
          places: z.int(),
          /** Whether the published division was found; else a wider one stands for it. */
          exact: z.boolean(),
          /** When a list no longer had it; `null` while it is on the list in force. */
          atRiskUntil: instantSchema.nullable(),
        }),
      )
      .max(riskAreasMax),
    /** How many there are beyond those. */
    omitted: z.int(),
  })
  .openapi("RiskAreas");

export type RiskAreasMessage = z.infer<typeof riskAreasSchema>;

/** All that a stay in the division is judged by: areas in it, and wider ones around it; those of earlier lists as far back as rules look. */
export const listRiskAreas = createRoute({
  method: "get",
  path: "/api/v1/risk-lists/current/areas",
  summary: "The areas at risk in and around a division, by the list in force, and those that earlier lists had",
  request: { query: riskAreasQuerySchema },
  responses: { 200: { description: "The areas; none for a division that no list names", content: { "application/json": { schema: riskAreasSchema } } }, ...problemAnswers },
});
