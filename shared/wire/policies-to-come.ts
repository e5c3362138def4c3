import { createRoute, z } from "@hono/zod-openapi";
import { policyLayers } from "../policy/policy-pack.ts";
import { activationSchema } from "./policy.ts";
import { problemAnswers } from "./problem.ts";
import { textSchema, venueParameter } from "./text.ts";

/** So many days on which something begins are told, the nearest first. */
export const daysToComeMax = 100;

export const policiesToComeSchema = z
  .object({
    toCome: z.array(
      z.object({
        packId: z.string(),
        title: textSchema,
        layer: z.enum(policyLayers),
        /** The first day in Beijing. */
        from: z.string(),
        /** The last; `null`: until somebody ends it. */
        to: z.string().nullable(),
        /** What brings it into force; `null`: its own dates. */
        activation: activationSchema.nullable(),
      }),
    ),
  })
  .openapi("PoliciesToCome");

export type PoliciesToCome = z.infer<typeof policiesToComeSchema>;

export const listPoliciesToCome = createRoute({
  method: "get",
  path: "/api/v1/venues/{venueId}/policies-to-come",
  summary: "What comes into force at a venue on a later day, by what is known today",
  request: { params: venueParameter },
  responses: { 200: { description: "Packs with their first day, in its order", content: { "application/json": { schema: policiesToComeSchema } } }, ...problemAnswers },
});
