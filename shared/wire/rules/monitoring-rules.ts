import { z } from "@hono/zod-openapi";
import { monitoringStates } from "../../domain/credential.ts";
import { boundMaxima, boundSchema, outcomeSchema, ruleBase, stayConditionSchema } from "./rule-parts.ts";
import { ruleTextSchema } from "./rule-text.ts";

const phasesMax = 20;
const daysOfPhaseMax = boundMaxima.days;

/** A class of an authority's list of persons, in the authority's own words. */
export const personClassSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, "lower-case letters, digits and hyphens, 63 at most");

const triggerSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("risk-stay"), condition: stayConditionSchema }),
  z.strictObject({ kind: z.literal("border-entry"), lookBack: boundSchema("days") }),
  z.strictObject({ kind: z.literal("listed"), personClass: personClassSchema }),
]);

const daySchema = z.int().min(1).max(daysOfPhaseMax);

export const monitoringRuleSchemas = [
  z.strictObject({
    ...ruleBase,
    kind: z.literal("monitoring-scheme"),
    label: ruleTextSchema,
    trigger: triggerSchema,
    phases: z.array(z.strictObject({ state: z.enum(monitoringStates), days: daySchema, outcome: outcomeSchema.nullable() })).min(1).max(phasesMax).readonly(),
    tests: z.array(z.strictObject({ day: daySchema, missing: outcomeSchema })).max(phasesMax).readonly(),
  }),
  z.strictObject({
    ...ruleBase,
    kind: z.literal("monitoring-status"),
    outcomes: z.partialRecord(z.enum(monitoringStates), outcomeSchema).refine((outcomes) => Object.keys(outcomes).length > 0, { error: "names no state, so that it matches nobody" }),
  }),
  z.strictObject({ ...ruleBase, kind: z.literal("personal-list"), personClasses: z.array(personClassSchema).min(1).max(phasesMax).readonly(), listed: outcomeSchema }),
] as const;
