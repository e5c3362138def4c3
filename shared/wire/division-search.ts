import { createRoute, z } from "@hono/zod-openapi";
import { problemAnswers } from "./problem.ts";

/** Fewer characters would name half the country. */
const searchCharactersMin = 2;
const searchCharactersMax = 50;
export const divisionsFoundMax = 20;

export const divisionSearchQuerySchema = z.strictObject({
  q: z.string().trim().min(searchCharactersMin).max(searchCharactersMax).openapi({
    example: "太原 小店",
    description: "Parts of names in Chinese with blanks between, or the first digits of a division code. A division is found when its own name has one of the parts and its path has all of them.",
  }),
});

export const foundDivisionsSchema = z
  .object({
    /** Those named exactly so first, then by how wide they are. */
    divisions: z
      .array(
        z.object({
          /** 2 digits for a province, 4 for a city, 6 for a county, 9 for a township. */
          divisionCode: z.string(),
          /** From the province down to the division itself, in Chinese. */
          names: z.array(z.string()).min(1),
        }),
      )
      .max(divisionsFoundMax),
    /** Whether there are more than are told. */
    more: z.boolean(),
  })
  .openapi("FoundDivisions");

export type FoundDivisions = z.infer<typeof foundDivisionsSchema>;

export const searchDivisions = createRoute({
  method: "get",
  path: "/api/v1/divisions",
  summary: "Administrative divisions by name or code",
  request: { query: divisionSearchQuerySchema },
  responses: { 200: { description: "What was found, the likeliest first", content: { "application/json": { schema: foundDivisionsSchema } } }, ...problemAnswers },
});
