import { z } from "@hono/zod-openapi";
import { temperatureSources } from "../../domain/evidence.ts";
import { symptoms } from "../../domain/visit.ts";
import { textSchema } from "../text.ts";
import { boundMaxima, boundSchema, outcomeSchema, ruleBase, someOf } from "./rule-parts.ts";

const questionsMax = 20;
const tenthsC = z.int().min(1).max(boundMaxima["tenths-celsius"]);

const temperatureSchema = z
  .strictObject({
    ...ruleBase,
    kind: z.literal("temperature"),
    feverAbove: boundSchema("tenths-celsius"),
    tooLowBelow: boundSchema("tenths-celsius"),
    plausibleTenthsC: z.strictObject({ from: tenthsC, to: tenthsC }),
    feverAboveBySource: z.partialRecord(z.enum(temperatureSources), boundSchema("tenths-celsius")).optional(),
    secondReading: z.strictObject({ restMin: boundSchema("minutes"), otherInstrument: z.boolean() }).optional(),
    fever: outcomeSchema,
  })
  .refine(
    ({ plausibleTenthsC: { from, to }, tooLowBelow, feverAbove, feverAboveBySource }) =>
      from <= tooLowBelow.value &&
      [feverAbove, ...Object.values(feverAboveBySource ?? {})].every(({ value }) => tooLowBelow.value < value && value < to),
    { error: "must rise: plausible from, too low below, fever above, plausible to" },
  );

const questionId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, "lower-case letters, digits and hyphens, 63 at most");

export const healthRuleSchemas = [
  temperatureSchema,
  z.strictObject({ ...ruleBase, kind: z.literal("symptoms"), symptoms: someOf(symptoms), notAsked: outcomeSchema.nullable(), found: outcomeSchema }),
  z.strictObject({
    ...ruleBase,
    kind: z.literal("questions"),
    questions: z.array(z.strictObject({ id: questionId, text: textSchema })).min(1).max(questionsMax).readonly(),
    unanswered: outcomeSchema,
    yes: outcomeSchema,
  }),
  z.strictObject({ ...ruleBase, kind: z.literal("cooperation"), refused: outcomeSchema, abusive: outcomeSchema.nullable() }),
  z.strictObject({ ...ruleBase, kind: z.literal("mask"), medical: z.boolean().optional(), missing: outcomeSchema }),
  z.strictObject({ ...ruleBase, kind: z.literal("spacing"), notKept: outcomeSchema }),
] as const;
