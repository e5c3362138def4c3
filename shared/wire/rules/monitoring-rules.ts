import { z } from "@hono/zod-openapi";
import { monitoringStates } from "../../domain/credential.ts";
import { boundMaxima, boundSchema, divisionCodeSchema, originSchema, outcomeSchema, ruleBase, stayConditionSchema } from "./rule-parts.ts";
import { ruleTextSchema } from "./rule-text.ts";

const phasesMax = 20;
const portsMax = 100;
const daysOfPhaseMax = boundMaxima.days;

/** A class of an authority's list of persons, in the authority's own words. */
export const personClassSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, "lower-case letters, digits and hyphens, 63 at most");

const personClassesSchema = z.array(personClassSchema).min(1).max(phasesMax).readonly();

const triggerSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("risk-stay"), condition: stayConditionSchema, clock: z.enum(["leaving", "arrival"]).optional(), arrivedWithin: boundSchema("days").optional() }),
  z.strictObject({ kind: z.literal("arrival"), from: originSchema }),
  z.strictObject({ kind: z.literal("border-entry"), lookBack: boundSchema("days"), ports: z.array(divisionCodeSchema).min(1).max(portsMax).readonly().optional() }),
  z.strictObject({ kind: z.literal("listed"), personClasses: personClassesSchema }),
]);

const daySchema = z.int().min(1).max(daysOfPhaseMax);

const testSchema = z
  .strictObject({ day: daySchema, fromDay: z.int().min(0).max(daysOfPhaseMax).optional(), missing: outcomeSchema })
  .refine(({ day, fromDay }) => fromDay === undefined || fromDay <= day, { error: "lies behind the day on which the test is due", path: ["fromDay"] });

export const monitoringRuleSchemas = [
  z.strictObject({
    ...ruleBase,
    kind: z.literal("monitoring-scheme"),
    label: ruleTextSchema,
    trigger: triggerSchema,
    phases: z.array(z.strictObject({ state: z.enum(monitoringStates), days: daySchema, outcome: outcomeSchema.nullable() })).min(1).max(phasesMax).readonly(),
    tests: z.array(testSchema).max(phasesMax).readonly(),
  }),
  z.strictObject({
    ...ruleBase,
    kind: z.literal("monitoring-status"),
    outcomes: z.partialRecord(z.enum(monitoringStates), outcomeSchema).refine((outcomes) => Object.keys(outcomes).length > 0, { error: "names no state, so that it matches nobody" }),
  }),
  z.strictObject({ ...ruleBase, kind: z.literal("personal-list"), personClasses: personClassesSchema, listed: outcomeSchema }),
] as const;
