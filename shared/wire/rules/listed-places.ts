import { z } from "@hono/zod-openapi";
import { boundSchema, divisionCodeSchema } from "./rule-parts.ts";
import { ruleTextSchema } from "./rule-text.ts";

export const areasMax = 1_000;

/** Places that a source names itself, and how long a stay there counts. */
export const listedPlaces = {
  areas: z.array(z.strictObject({ divisionCode: divisionCodeSchema, name: ruleTextSchema })).min(1).max(areasMax).readonly(),
  lookBack: boundSchema("days"),
};
