import { z } from "@hono/zod-openapi";
import { areasMax, listedPlaces } from "./listed-places.ts";
import { boundSchema, divisionCodeSchema, outcomeSchema, ruleBase, stayCondition } from "./rule-parts.ts";
import { ruleTextSchema } from "./rule-text.ts";

const instantSchema = z.iso.datetime({ offset: true, error: "an instant with its offset, as 2022-02-07T12:00:00+08:00" });

export const areaRuleSchemas = [
  z.strictObject({ ...ruleBase, ...stayCondition, kind: z.literal("risk-stay"), atRisk: outcomeSchema }),
  z.strictObject({ ...ruleBase, kind: z.literal("risk-list-age"), ageMax: boundSchema("hours") }),
  z.strictObject({ ...ruleBase, ...listedPlaces, kind: z.literal("listed-area-stay"), stayed: outcomeSchema }),
  z.strictObject({
    ...ruleBase,
    kind: z.literal("case-trajectory"),
    tracks: z
      .array(
        z
          .strictObject({ divisionCode: divisionCodeSchema, name: ruleTextSchema, from: instantSchema, to: instantSchema })
          .refine(({ from, to }) => Date.parse(from) <= Date.parse(to), { error: "ends before it begins" }),
      )
      .min(1)
      .max(areasMax)
      .readonly(),
    met: outcomeSchema,
  }),
] as const;
