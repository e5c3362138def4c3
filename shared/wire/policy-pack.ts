import { z } from "@hono/zod-openapi";
import { credentialKinds } from "../domain/credential.ts";
import type { Malformed } from "../domain/fault.ts";
import { obligations } from "../domain/verdict.ts";
import { policyLayers, type PolicyPack } from "../policy/policy-pack.ts";
import { riskLevels } from "../risk/risk-area.ts";
import { divisionUnits } from "../risk/risk-lookup.ts";
import { faultsOf } from "./faults-of.ts";
import { textSchema } from "./text.ts";

export const rulesPerPackMax = 200;
const sourcesPerPackMax = 200;
const referencesPerRuleMax = 20;
const policyTextCharactersMax = 500;

const minutesMax = 525_600;
const hoursMax = 8_760;
const daysMax = 365;
const tenthsCMax = 1_000;
const basisPointsMax = 10_000;

const idSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, "lower-case letters, digits and hyphens, 63 at most");

const shortTextSchema = z.string().trim().min(1).max(policyTextCharactersMax);

const dateSchema = z.string().regex(/^[\dx]{4}-[\dx]{2}-[\dx]{2}$/, "year-month-day; an x for each figure that the source masks");

const certaintySchema = z.enum(["stated", "masked", "suspect"]);

interface DateCheck {
  readonly value: { readonly certainty: z.infer<typeof certaintySchema> };
  readonly issues: z.core.$ZodRawIssue[];
}

/** A date that claims to be whole must be a day of the calendar; only masked ones may hide figures. */
function checkDate(check: DateCheck, field: string, date: string | null): void {
  if (date === null || check.value.certainty === "masked" || z.iso.date().safeParse(date).success) return;
  check.issues.push({ code: "custom", input: date, path: [field], message: "no day of the calendar, and not said to be masked" });
}

function boundSchema<Unit extends string>(unit: Unit, max: number) {
  return z.strictObject({ value: z.int().min(0).max(max), unit: z.literal(unit), inclusive: z.boolean() });
}

const outcomeSchema = z.strictObject({
  verdict: z.enum(["admit-with-condition", "recheck", "refuse"]),
  obligations: z.array(z.enum(obligations)).max(obligations.length).readonly(),
});

const ruleBase = { id: idSchema, references: z.array(shortTextSchema).min(1).max(referencesPerRuleMax).readonly() };

const stayCondition = {
  levels: z.array(z.enum(riskLevels)).min(1).max(riskLevels.length).readonly(),
  unit: z.enum(divisionUnits),
  lookBack: boundSchema("days", daysMax),
};

const temperatureSchema = z
  .strictObject({
    ...ruleBase,
    kind: z.literal("temperature"),
    feverAbove: boundSchema("tenths-celsius", tenthsCMax),
    tooLowBelow: boundSchema("tenths-celsius", tenthsCMax),
    plausibleTenthsC: z.strictObject({ from: z.int().min(1).max(tenthsCMax), to: z.int().min(1).max(tenthsCMax) }),
    fever: outcomeSchema,
  })
  .refine(
    ({ plausibleTenthsC: { from, to }, tooLowBelow, feverAbove }) =>
      from <= tooLowBelow.value && tooLowBelow.value < feverAbove.value && feverAbove.value < to,
    { error: "must rise: plausible from, too low below, fever above, plausible to" },
  );

const ruleSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    ...ruleBase,
    kind: z.literal("code-status"),
    missing: outcomeSchema,
    outcomes: z.strictObject({ yellow: outcomeSchema, red: outcomeSchema, grey: outcomeSchema }),
  }),
  z.strictObject({
    ...ruleBase,
    kind: z.literal("code-freshness"),
    codeKinds: z.array(z.enum(credentialKinds)).min(1).max(credentialKinds.length).readonly(),
    ageMax: boundSchema("minutes", minutesMax),
  }),
  z.strictObject({ ...ruleBase, ...stayCondition, kind: z.literal("risk-stay"), atRisk: outcomeSchema }),
  z.strictObject({ ...ruleBase, kind: z.literal("risk-list-age"), ageMax: boundSchema("hours", hoursMax) }),
  z.strictObject({
    ...ruleBase,
    kind: z.literal("test-certificate"),
    demandedAfter: z.strictObject(stayCondition),
    ageMax: boundSchema("hours", hoursMax),
    clock: z.enum(["sampled", "reported"]),
    positive: outcomeSchema,
  }),
  temperatureSchema,
  z.strictObject({ ...ruleBase, kind: z.literal("mask"), missing: outcomeSchema }),
  z.strictObject({ ...ruleBase, kind: z.literal("capacity"), shareOfSeats: boundSchema("basis-points", basisPointsMax).nullable() }),
]);

const sourceSchema = z
  .strictObject({ reference: shortTextSchema, title: shortTextSchema, date: dateSchema.nullable(), certainty: certaintySchema })
  .check((check) => checkDate(check, "date", check.value.date));

const effectiveSchema = z
  .strictObject({ from: dateSchema.nullable(), to: dateSchema.nullable(), certainty: certaintySchema })
  .check((check) => {
    checkDate(check, "from", check.value.from);
    checkDate(check, "to", check.value.to);
  });

/** Whoever doubts a rule must find its source in the pack; what no source says is named as ours. */
function faultOfReference(reference: string, knownSources: ReadonlySet<string>): string | null {
  if (reference.startsWith("design default: ")) return null;
  const source = /^R-\d{3} ([^\s:]+):L\d+(?= |$)/.exec(reference)?.[1];
  if (source === undefined) return 'neither a place in a source, as "R-134 001-1:L18", nor "design default: " and why';
  return knownSources.has(source) ? null : `the source ${source} is not among the sources of the pack`;
}

/** A policy pack as a file or a request has it; nothing that it does not know may stand in it. */
const policyPackSchema = z
  .strictObject({
    id: idSchema,
    title: textSchema,
    jurisdiction: shortTextSchema,
    layer: z.enum(policyLayers),
    effective: effectiveSchema,
    sources: z.array(sourceSchema).min(1).max(sourcesPerPackMax).readonly(),
    rules: z.array(ruleSchema).min(1).max(rulesPerPackMax).readonly(),
  })
  .check(({ value: { rules, sources }, issues }) => {
    const ids = rules.map((rule) => rule.id);
    const known = new Set(sources.map((source) => source.reference));
    rules.forEach(({ id, references }, index) => {
      if (ids.indexOf(id) < index) issues.push({ code: "custom", input: id, path: ["rules", index, "id"], message: `a second rule with the id "${id}"` });
      references.forEach((reference, place) => {
        const message = faultOfReference(reference, known);
        if (message !== null) issues.push({ code: "custom", input: reference, path: ["rules", index, "references", place], message });
      });
    });
  })
  .openapi("PolicyPack");

/** Does not compile when the type has a rule, a field or a value that the schema would refuse. */
type ReadBy<Schema extends z.ZodType, Pack extends z.infer<Schema>> = Pack;

type ParsedPolicyPack = { readonly kind: "pack"; readonly pack: ReadBy<typeof policyPackSchema, PolicyPack> } | Malformed;

/** Reads a pack, or says of every fault where it is and what it is. */
export function parsePolicyPack(json: unknown): ParsedPolicyPack {
  const parsed = policyPackSchema.safeParse(json);
  return parsed.success ? { kind: "pack", pack: parsed.data } : { kind: "malformed", faults: faultsOf(parsed.error) };
}
