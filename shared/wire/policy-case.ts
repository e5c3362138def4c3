import { z } from "@hono/zod-openapi";
import { itineraryColours, monitoringStates } from "../domain/credential.ts";
import { eventFilings, eventOrganisers, eventTypes } from "../domain/event-plan.ts";
import { temperatureSources } from "../domain/evidence.ts";
import type { Malformed } from "../domain/fault.ts";
import { goodsDocuments, goodsKinds } from "../domain/goods.ts";
import { reasons, type ReasonCode } from "../domain/reason.ts";
import { settings, venueClasses, zones } from "../domain/venue.ts";
import { obligations, verdicts } from "../domain/verdict.ts";
import { medicines, papers, personGroups, personRoles, seenColours, symptoms } from "../domain/visit.ts";
import { riskLevels } from "../risk/risk-area.ts";
import { faultsOf } from "./faults-of.ts";
import { divisionCodeSchema } from "./rules/rule-parts.ts";

const instant = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));

const reasonCode = z.custom<ReasonCode>((code) => typeof code === "string" && Object.hasOwn(reasons, code), "no reason code");

/** `[division, from, to]`. */
const stay = z.tuple([divisionCodeSchema, instant, instant]);

/** Whose code it is, whose issuer it has, and when it was issued: without it, an hour before. */
const shown = { of: z.string().default("first"), issuer: z.string().default("home-province"), issued: instant.optional() };

const scanSchema = z.union([
  z.strictObject({ ...shown, health: z.enum(["green", "yellow", "red", "grey", "unknown"]) }),
  z.strictObject({
    ...shown,
    stays: z.array(stay),
    colour: z.enum(itineraryColours).nullable().default(null),
    starred: z.boolean().default(false),
    /** `[instant, division of the port]`. */
    entries: z.array(z.tuple([instant, divisionCodeSchema])).default([]),
  }),
  z.strictObject({ ...shown, test: z.enum(["negative", "positive", "pending", "unknown"]), sampled: instant.nullable(), reported: instant.nullable() }),
  z.strictObject({ ...shown, monitoring: z.enum(monitoringStates), since: instant, released: instant.nullable() }),
  z.strictObject({
    ...shown,
    pass: z.enum(personRoles),
    from: instant,
    to: instant,
    venue: z.string().default("venue"),
    approver: z.string().nullable().default(null),
    groups: z.array(z.enum(personGroups)).default([]),
    medicalCheckUntil: instant.nullable().default(null),
    trainedUntil: instant.nullable().default(null),
  }),
  z.strictObject({ ...shown, booking: z.tuple([instant, instant]), venue: z.string().default("venue") }),
  z.strictObject({ unusable: reasonCode }),
]);

export type CaseScan = z.infer<typeof scanSchema>;

/** A row tells only what it is about: what it leaves out is nothing that most rules would speak of. */
const evidenceSchema = z.strictObject({
  scans: z.array(scanSchema),
  temperature: z.int().nullable().default(366),
  source: z.enum(temperatureSources).default("keypad"),
  /** `[tenths of a degree, instrument, instant]`. */
  earlier: z.array(z.tuple([z.int(), z.enum(temperatureSources), instant])).default([]),
  mask: z.boolean().nullable().default(true),
  partySize: z.int().default(1),
  role: z.enum(personRoles).default("visitor"),
  groups: z.array(z.enum(personGroups)).default([]),
  direction: z.enum(["in", "out"]).default("in"),
  declared: z.array(stay).default([]),
  symptoms: z.array(z.enum(symptoms)).nullable().default(null),
  answers: z.record(z.string(), z.boolean()).default({}),
  cooperation: z.enum(["given", "refused", "abusive"]).default("given"),
  spacing: z.boolean().nullable().default(true),
  medicalMask: z.boolean().nullable().default(null),
  codeSeen: z.enum(seenColours).nullable().default(null),
  identityChecked: z.boolean().default(false),
  documents: z.array(z.string()).default([]),
  registered: z.boolean().default(false),
  papers: z.array(z.enum(papers)).default([]),
  goods: z.strictObject({ kinds: z.array(z.enum(goodsKinds)), documents: z.array(z.enum(goodsDocuments)).default([]), disinfected: z.boolean().nullable().default(null) }).nullable().default(null),
  medicines: z.array(z.enum(medicines)).default([]),
});

const eventSchema = z.strictObject({
  type: z.enum(eventTypes),
  organiser: z.enum(eventOrganisers).default("unit"),
  attendees: z.int(),
  tables: z.int().default(0),
  large: z.boolean().default(false),
  filings: z.array(z.enum(eventFilings)).default([]),
});

const contextSchema = z.strictObject({
  /** When the list in force was published; `null`: there is no list. */
  listUpdated: instant.nullable().default(null),
  /** What is on that list, `[division, level]`; without it, the list that the reader of the cases keeps. */
  areas: z.array(z.tuple([divisionCodeSchema, z.enum(riskLevels)])).optional(),
  /** Without them, a place that the pack speaks of. */
  venueClass: z.enum(venueClasses).optional(),
  division: divisionCodeSchema.optional(),
  setting: z.enum(settings).default("urban"),
  zone: z.enum(zones).nullable().default(null),
  /** The authority's lists of persons. */
  listed: z.array(z.strictObject({ of: z.string().default("first"), class: z.string(), since: instant, released: instant.nullable().default(null) })).default([]),
});

const textValue = z.union([z.string(), z.strictObject({ "zh-CN": z.string(), en: z.string() })]);

const valuesOfFinding = z.record(z.string(), textValue);

const rowBase = {
  /** The seed rule that it proves, `R-136`; of what no source says, the rule of the pack, `theatre-75/fresh-code`, or `core.verify`. */
  rule: z.string().regex(/^(R-\d{3}|core\.[a-z]+|[a-z0-9-]+\/[a-z0-9-]+)$/, "a seed rule as R-136, or a rule of the pack as theatre-75/fresh-code"),
  /** The rule of the pack, or of the core, that speaks or keeps silent. */
  by: z.string(),
  title: z.string(),
  context: contextSchema,
  now: instant,
  codes: z.array(reasonCode),
  verdict: z.enum(verdicts),
  obligations: z.array(z.enum(obligations)),
  /** What becomes of the goods; left out when none were brought. */
  goodsVerdict: z.enum(verdicts).optional(),
  goodsObligations: z.array(z.enum(obligations)).default([]),
  /** What the texts name, by reason: all that a finding names, or a list of them where a reason is said more than once. A reason that is left out may name anything. */
  values: z.record(z.string(), z.union([valuesOfFinding, z.array(valuesOfFinding).min(2)])).default({}),
};

const visitorCaseSchema = z.strictObject({ ...rowBase, evidence: evidenceSchema });

const eventCaseSchema = z.strictObject({ ...rowBase, event: eventSchema });

export type VisitorCase = z.infer<typeof visitorCaseSchema>;

export type EventCase = z.infer<typeof eventCaseSchema>;

/** One row of a policy case: what was shown, or planned, where and when, and what must come of it. */
export type PolicyCase = VisitorCase | EventCase;

type ParsedPolicyCases = { readonly kind: "cases"; readonly cases: readonly PolicyCase[] } | Malformed;

function isEvent(row: unknown): boolean {
  return typeof row === "object" && row !== null && "event" in row;
}

/** Reads a file of cases, one row an object, or says of every fault where it is. */
export function parsePolicyCases(json: unknown): ParsedPolicyCases {
  if (!Array.isArray(json)) return { kind: "malformed", faults: [{ path: "", detail: "a list of cases is wanted, one row an object" }] };
  const rows = json.map((row: unknown) => (isEvent(row) ? eventCaseSchema : visitorCaseSchema).safeParse(row));
  const faults = rows.flatMap((row, index) => (row.success ? [] : faultsOf(row.error).map(({ path, detail }) => ({ path: `[${index}].${path}`, detail }))));
  return faults.length > 0 ? { kind: "malformed", faults } : { kind: "cases", cases: rows.flatMap((row) => (row.success ? [row.data] : [])) };
}
