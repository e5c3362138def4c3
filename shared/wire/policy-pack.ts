import { z } from "@hono/zod-openapi";
import { canonicalJson } from "../domain/canonical-json.ts";
import type { Malformed } from "../domain/fault.ts";
import { venueClasses } from "../domain/venue.ts";
import { policyLayers, type PolicyPack } from "../policy/policy-pack.ts";
import { always, overlap } from "../policy/period.ts";
import { topicOf } from "../policy/rule-topic.ts";
import { faultsOf } from "./faults-of.ts";
import { areaRuleSchemas } from "./rules/area-rules.ts";
import { codeRuleSchemas } from "./rules/code-rules.ts";
import { goodsAndEventRuleSchemas } from "./rules/goods-and-event-rules.ts";
import { healthRuleSchemas } from "./rules/health-rules.ts";
import { monitoringRuleSchemas } from "./rules/monitoring-rules.ts";
import { daySchema, divisionCodeSchema, ruleBase, someOf } from "./rules/rule-parts.ts";
import { ruleTextSchema } from "./rules/rule-text.ts";
import { testRuleSchemas } from "./rules/test-rules.ts";
import { visitRuleSchemas } from "./rules/visit-rules.ts";
import { textSchema } from "./text.ts";

export const rulesPerPackMax = 200;
const sourcesPerPackMax = 200;
const divisionsPerPackMax = 1_000;

export const packIdSchema = ruleBase.id;

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

const ruleSchema = z.discriminatedUnion("kind", [
  ...codeRuleSchemas,
  ...areaRuleSchemas,
  ...testRuleSchemas,
  ...monitoringRuleSchemas,
  ...healthRuleSchemas,
  ...visitRuleSchemas,
  ...goodsAndEventRuleSchemas,
]);

const sourceSchema = z
  .strictObject({ reference: ruleTextSchema, title: ruleTextSchema, date: dateSchema.nullable(), certainty: certaintySchema })
  .check((check) => checkDate(check, "date", check.value.date));

const effectiveSchema = z
  .strictObject({ from: dateSchema.nullable(), to: dateSchema.nullable(), certainty: certaintySchema })
  .check((check) => {
    const { from, to, certainty } = check.value;
    checkDate(check, "from", from);
    checkDate(check, "to", to);
    if (certainty === "stated" && from !== null && to !== null && to < from) check.issues.push({ code: "custom", input: to, path: ["to"], message: `lies before the first day, ${from}` });
  });

const scopeSchema = z.strictObject({
  divisions: z.array(divisionCodeSchema).min(1, "an empty list matches no venue; null matches all").max(divisionsPerPackMax).readonly().nullable(),
  venueClasses: someOf(venueClasses).nullable(),
});

const triggerSchema = z
  .strictObject({ triggerRef: ruleTextSchema, assessmentRef: ruleTextSchema, from: daySchema, to: daySchema })
  .refine(({ from, to }) => from <= to, { error: "ends before it begins", path: ["to"] });

/** Whoever doubts a rule must find its source in the pack; what no source says is named as ours. */
function faultOfReference(reference: string, knownSources: ReadonlySet<string>): string | null {
  if (reference.startsWith("design default: ")) return null;
  const source = /^(?:R-\d{3} ([^\s:]+):L\d+|source ([^\s:]+))(?= |$)/.exec(reference);
  const name = source?.[1] ?? source?.[2];
  if (name === undefined) return 'neither a place in a source, as "R-134 001-1:L18" or "source ctheatre-4", nor "design default: " and why';
  return knownSources.has(name) ? null : `the source ${name} is not among the sources of the pack`;
}

/** A policy pack as a file or a request has it; nothing that it does not know may stand in it. */
const policyPackSchema = z
  .strictObject({
    id: packIdSchema,
    title: textSchema,
    jurisdiction: ruleTextSchema,
    layer: z.enum(policyLayers),
    scope: scopeSchema,
    effective: effectiveSchema,
    trigger: triggerSchema.optional(),
    sources: z.array(sourceSchema).min(1).max(sourcesPerPackMax).readonly(),
    rules: z.array(ruleSchema).min(1).max(rulesPerPackMax).readonly(),
  })
  .check(({ value: { rules, sources, scope }, issues }) => {
    const ids = rules.map((rule) => rule.id);
    const topics = rules.map((rule) => canonicalJson([topicOf(rule)]));
    const known = new Set(sources.map((source) => source.reference));
    rules.forEach((rule, index) => {
      const complain = (path: readonly (string | number)[], message: string): void => {
        issues.push({ code: "custom", input: rule.id, path: ["rules", index, ...path], message });
      };
      if (ids.indexOf(rule.id) < index) complain(["id"], `a second rule with the id "${rule.id}"`);
      const rival = rules.find((other, place) => place < index && topics[place] === topics[index] && overlap(rule.during ?? always, other.during ?? always));
      if (rival !== undefined) complain(["during"], `overlaps in time with the rule "${rival.id}", which is about the same: give both days that do not overlap, or make one rule of them`);
      const classes = rule.appliesTo?.venueClasses;
      if (classes !== undefined && scope.venueClasses !== null && !classes.some((venueClass) => scope.venueClasses?.includes(venueClass))) {
        complain(["appliesTo", "venueClasses"], "matches nobody: the pack speaks of none of these venue classes");
      }
      rule.references.forEach((reference, place) => {
        const message = faultOfReference(reference, known);
        if (message !== null) complain(["references", place], message);
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
