import { z } from "@hono/zod-openapi";
import { listedPlaces } from "./listed-places.ts";
import { boundSchema, outcomeSchema, ruleBase, stayConditionSchema } from "./rule-parts.ts";

const testsMax = 100;

const demandSchema = z.union([stayConditionSchema, z.strictObject(listedPlaces)], { error: "neither stays in areas at risk (levels, unit, lookBack) nor in listed places (areas, lookBack)" });

export const testRuleSchemas = [
  z.strictObject({
    ...ruleBase,
    kind: z.literal("test-certificate"),
    demandedAfter: demandSchema.nullable(),
    ageMax: boundSchema("hours"),
    clock: z.enum(["sampled", "reported"]),
    positive: outcomeSchema,
  }),
  z.strictObject({
    ...ruleBase,
    kind: z.literal("arrival-test"),
    demandedAfter: stayConditionSchema.nullable(),
    within: boundSchema("hours"),
    due: outcomeSchema,
    overdue: outcomeSchema,
  }),
  z.strictObject({ ...ruleBase, kind: z.literal("test-frequency"), testsMin: z.int().min(1).max(testsMax), window: boundSchema("days"), overdue: outcomeSchema }),
] as const;
