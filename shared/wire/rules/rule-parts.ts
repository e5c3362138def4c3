import { z } from "@hono/zod-openapi";
import { personGroups, personRoles } from "../../domain/visit.ts";
import { settings, venueClasses, zones } from "../../domain/venue.ts";
import { obligations } from "../../domain/verdict.ts";
import { originScopes } from "../../policy/rule-parts.ts";
import { riskLevels } from "../../risk/risk-area.ts";
import { divisionUnits } from "../../risk/risk-lookup.ts";
import { ruleTextSchema } from "./rule-text.ts";

const referencesPerRuleMax = 20;

export const boundMaxima = { minutes: 525_600, hours: 1_000_000, days: 365, "tenths-celsius": 1_000, "basis-points": 10_000, persons: 10_000_000, tables: 100_000 } as const;

/** A border of a rule; without `inclusive` it says nothing (contradiction C-20). */
export function boundSchema<Unit extends keyof typeof boundMaxima>(unit: Unit) {
  const includes = z.boolean({ error: 'must say whether the value itself counts: "inclusive": true or false' });
  return z.strictObject({ value: z.int().min(0).max(boundMaxima[unit]), unit: z.literal(unit), inclusive: includes });
}

export const outcomeSchema = z.strictObject({
  verdict: z.enum(["admit-with-condition", "recheck", "refuse"]),
  obligations: z.array(z.enum(obligations)).max(obligations.length).readonly(),
});

/** At least one of the values, each at most once: an empty list would match nobody. */
export function someOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  const some = z.array(z.enum(values)).min(1, "an empty list matches nobody; leave the field out, or name what it matches");
  return some.refine((listed) => new Set(listed).size === listed.length, { error: "names something twice" }).readonly();
}

export const stayCondition = {
  levels: someOf(riskLevels),
  unit: z.enum(divisionUnits),
  lookBack: boundSchema("days"),
  nowOnly: z.boolean().optional(),
  elsewhere: z.enum(originScopes).optional(),
};

export const stayConditionSchema = z.strictObject(stayCondition);

export const divisionCodeSchema = z.string().regex(/^(\d{2}|\d{4}|\d{6}|\d{9})$/, "a division code of 2, 4, 6 or 9 digits");

/** A day of the calendar, in Beijing. */
export const daySchema = z.iso.date("no day of the calendar; written as 2022-03-15");

const periodSchema = z
  .strictObject({ from: daySchema.nullable(), to: daySchema.nullable() })
  .refine(({ from, to }) => from === null || to === null || from <= to, { error: "ends before it begins, so that no day lies within" });

export const originSchema = z.strictObject({ scope: z.enum(originScopes), lookBack: boundSchema("days") });

const selectorSchema = z
  .strictObject({
    roles: someOf(personRoles).optional(),
    groups: someOf(personGroups).optional(),
    notGroups: someOf(personGroups).optional(),
    venueClasses: someOf(venueClasses).optional(),
    notVenueClasses: someOf(venueClasses).optional(),
    setting: z.enum(settings).optional(),
    zones: someOf(zones).optional(),
    from: originSchema.optional(),
    directions: someOf(["in", "out"]).optional(),
  })
  .refine(({ groups, notGroups }) => groups === undefined || groups.some((group) => notGroups?.includes(group) !== true), {
    error: "matches nobody: every group that it names is excluded",
    path: ["notGroups"],
  })
  .refine(({ venueClasses: named, notVenueClasses }) => named === undefined || named.some((venueClass) => notVenueClasses?.includes(venueClass) !== true), {
    error: "matches nobody: every venue class that it names is excluded",
    path: ["notVenueClasses"],
  });

export const ruleBase = {
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, "lower-case letters, digits and hyphens, 63 at most"),
  references: z.array(ruleTextSchema).min(1).max(referencesPerRuleMax).readonly(),
  appliesTo: selectorSchema.optional(),
  during: periodSchema.optional(),
};
