import { createRoute, z } from "@hono/zod-openapi";
import { policyLayers, type PackScope, type PolicyPack, type Trigger } from "../policy/policy-pack.ts";
import { lintFindingSchema } from "./lint-finding.ts";
import { packIdSchema } from "./policy-pack.ts";
import { problemAnswers, problemContent } from "./problem.ts";
import { daySchema } from "./rules/rule-parts.ts";
import { instantSchema, textSchema, venueIdSchema } from "./text.ts";

const venuesPerActivationMax = 1_000;

const packSchema = z.custom<PolicyPack>().openapi({ type: "object" });

const certaintySchema = z.enum(["stated", "masked", "suspect"]);

export const activationSchema = z
  .object({
    id: z.string(),
    packId: z.string(),
    /** What the pack said when it was activated; what is in force is its newest version. */
    packVersion: z.string(),
    /** `null`: wherever the scope of the pack reaches. */
    venueIds: z.array(z.string()).nullable(),
    /** Days in Beijing; both belong to it. */
    from: z.string(),
    to: z.string().nullable(),
    reason: z.string(),
    by: z.string(),
    at: instantSchema,
    ended: z.object({ reason: z.string(), by: z.string(), at: instantSchema }).nullable(),
  })
  .openapi("PolicyActivation");

export type ActivationMessage = z.infer<typeof activationSchema>;

export const policySummarySchema = z
  .object({
    id: z.string(),
    title: textSchema,
    layer: z.enum(policyLayers),
    jurisdiction: z.string(),
    scope: z.custom<PackScope>().openapi({ type: "object" }),
    effective: z.object({ from: z.string().nullable(), to: z.string().nullable(), certainty: certaintySchema }),
    trigger: z.custom<Trigger>().nullable().openapi({ type: ["object", "null"] }),
    sources: z.array(z.object({ reference: z.string(), title: z.string(), date: z.string().nullable(), certainty: certaintySchema })),
    rules: z.int(),
    version: z.string(),
    /** `shipped`: it came with the program; one that is saved under its id replaces it. */
    origin: z.enum(["shipped", "saved"]),
  })
  .openapi("PolicySummary");

export type PolicySummary = z.infer<typeof policySummarySchema>;

const groundSchema = z.discriminatedUnion("kind", [
  /** The venue names it. */
  z.object({ kind: z.literal("base") }),
  /** Its own dates are stated, both of them, and the day lies within. */
  z.object({ kind: z.literal("by-itself") }),
  z.object({ kind: z.literal("activation"), activation: activationSchema }),
]);

export const policiesInForceSchema = z
  .object({
    venueId: venueIdSchema,
    /** The day in Beijing that it is true of. */
    day: z.string(),
    /**
     * `now`: today or a day to come, as everything stands. `then`: by what had been done with policies up to that instant. `before-records`:
     * nothing had been done yet, so by the packs that come with the program. The venue is always taken as it is now, with its pack and its class.
     */
    asKnown: z.enum(["now", "then", "before-records"]),
    policyVersion: z.string(),
    inForce: z.array(
      z.object({
        pack: packSchema,
        version: z.string(),
        /** Those of its rules that hold on the day: not the ones of other days, nor those that a newer pack replaces. */
        ruleIds: z.array(z.string()),
        grounds: z.array(groundSchema),
        /**
         * What it asks for without the right to, though it was taken: a pack above it has changed since. `null` of another day than today, and
         * while it has not been looked at.
         */
        objections: z.array(lintFindingSchema).nullable(),
      }),
    ),
  })
  .openapi("PoliciesInForce");

export type PoliciesInForce = z.infer<typeof policiesInForceSchema>;

export const policiesSchema = z.object({ policies: z.array(policySummarySchema) });

const earliestMs = Date.parse("1900-01-01T00:00:00+08:00");
const endMs = Date.parse("9999-12-31T24:00:00+08:00");

/** Of days outside these years, written in Beijing, nobody can have meant to ask. */
const askedInstantSchema = instantSchema.refine((at) => Date.parse(at) >= earliestMs && Date.parse(at) < endMs, "lies outside the years 1900 to 9999 in Beijing");

export const policiesQuerySchema = z.object({ venueId: venueIdSchema.optional(), at: askedInstantSchema.optional() });

/** With a venue: what is in force there, whole, and why, on the day of `at`, or today; of a past instant `asKnown` says how that is known. */
export const listPolicies = createRoute({
  method: "get",
  path: "/api/v1/policies",
  summary: "The packs that can come into force, or what is in force at a venue, today or on any date, and why",
  request: { query: policiesQuerySchema },
  responses: { 200: { description: "Packs", content: { "application/json": { schema: z.union([policiesSchema, policiesInForceSchema]) } } }, ...problemAnswers },
});

const idParameter = z.object({ id: packIdSchema.openapi({ param: { name: "id", in: "path" } }) });

export const policySchema = policySummarySchema
  .extend({
    pack: packSchema,
    /** Oldest first; nobody saved the one that came with the program. */
    versions: z.array(z.object({ version: z.string(), saved: z.object({ by: z.string(), at: instantSchema }).nullable() })),
    activations: z.array(activationSchema),
  })
  .openapi("Policy");

export type WholePolicy = z.infer<typeof policySchema>;

export const policyQuerySchema = z.object({ version: z.string().max(100).optional() });

/** `version` asks for what an earlier one said. */
export const getPolicy = createRoute({
  method: "get",
  path: "/api/v1/policies/{id}",
  summary: "One pack, its versions, and where and when it was put in force",
  request: { params: idParameter, query: policyQuerySchema },
  responses: { 200: { description: "The pack", content: { "application/json": { schema: policySchema } } }, ...problemAnswers },
});

const reasonSchema = z.string().trim().min(1).max(200);

export const activationRequestSchema = z
  .strictObject({
    /** `null`: wherever the scope of the pack reaches. */
    venueIds: z.array(venueIdSchema).min(1, "an empty list is for no venue; null is for all").max(venuesPerActivationMax).nullable().default(null),
    /** Today unless said. */
    from: daySchema.optional(),
    /** The last day that the pack itself states, unless said; `null`: until somebody ends it. */
    to: daySchema.nullable().optional(),
    reason: reasonSchema,
  })
  .openapi("PolicyActivationRequest");

export type ActivationRequest = z.output<typeof activationRequestSchema>;

/**
 * Packs of narrower layers that ask, by the change, for more than they may, and did not before: each with the venues where that is so, today
 * or from the day on from which the change holds, and with what is new. `null`: they could not be looked at in time; what is in force at a venue tells it later.
 */
const belowSchema = z.array(z.object({ packId: z.string(), version: z.string(), venues: z.array(z.string()), lints: z.array(lintFindingSchema) })).nullable();

export type BelowMessage = NonNullable<z.infer<typeof belowSchema>>;

export const activationAnswerSchema = z
  .object({
    activation: activationSchema,
    /** The venues at which it makes a difference now, by their id. */
    venues: z.array(z.string()),
    /** Among them those whose limit is now a share of seats that nobody has counted: they keep the limit that they had. */
    seatsUnknown: z.array(z.string()),
    below: belowSchema,
  })
  .openapi("PolicyActivationAnswer");

export type ActivationAnswer = z.infer<typeof activationAnswerSchema>;

export const savedPolicySchema = z
  .object({
    status: z.enum(["saved", "unchanged"]),
    policy: policySummarySchema,
    /** What came of the activation that was sent along. */
    activated: activationAnswerSchema.nullable(),
    /** Warnings: what its author may not have meant. */
    lints: z.array(lintFindingSchema),
    /** The same as in `activated`, where something was. */
    below: belowSchema,
  })
  .openapi("SavedPolicy");

export type SavedPolicyMessage = z.infer<typeof savedPolicySchema>;

/** The pack as it is, or with `activation` among its members, which puts it in force at once. */
export const savePolicyRequestSchema = z.looseObject({ activation: activationRequestSchema.nullable().optional() }).openapi("SavePolicyRequest");

const objectedAnswer = { 409: { description: "The pack asks for more than it may: `lints` says what and of whom; nothing was changed", content: problemContent } };

const tooManyAnswer = { 429: { description: "Of each caller one pack is looked at at a time, and a few wait: there are too many, or a newer question has taken the place of this one", content: problemContent } };

export const putPolicy = createRoute({
  method: "put",
  path: "/api/v1/policies/{id}",
  summary: "Save a pack; where it is in force, the new version replaces the one before",
  request: { params: idParameter, body: { required: true, content: { "application/json": { schema: savePolicyRequestSchema } } } },
  responses: { 200: { description: "Saved", content: { "application/json": { schema: savedPolicySchema } } }, ...problemAnswers, ...objectedAnswer, ...tooManyAnswer },
});

/** The newest activation of a pack supersedes the ones before it, venue by venue, from its first day on. */
export const postActivation = createRoute({
  method: "post",
  path: "/api/v1/policies/{id}/activations",
  summary: "Put a pack in force, with the reason",
  request: { params: idParameter, body: { required: true, content: { "application/json": { schema: activationRequestSchema } } } },
  responses: { 200: { description: "Activated", content: { "application/json": { schema: activationAnswerSchema } } }, ...problemAnswers, ...objectedAnswer, ...tooManyAnswer },
});

export const endActivationQuerySchema = z.object({ reason: reasonSchema.default("ended by hand") });

export const endActivation = createRoute({
  method: "delete",
  path: "/api/v1/policies/{id}/activations/{activationId}",
  summary: "End an activation",
  request: { params: idParameter.extend({ activationId: z.string().max(100).openapi({ param: { name: "activationId", in: "path" } }) }), query: endActivationQuerySchema },
  responses: { 200: { description: "Ended; one that was ended before stays as it is", content: { "application/json": { schema: activationAnswerSchema } } }, ...problemAnswers },
});

export const lintAnswerSchema = z
  .object({ faults: z.array(z.object({ path: z.string(), detail: z.string() })), lints: z.array(lintFindingSchema) })
  .openapi("PolicyLintAnswer");

export type LintAnswer = z.infer<typeof lintAnswerSchema>;

export const lintPolicy = createRoute({
  method: "post",
  path: "/api/v1/policies/lint",
  summary: "What is wrong with a pack, without saving it",
  request: { body: { required: true, content: { "application/json": { schema: z.unknown() } } } },
  responses: { 200: { description: "Faults of its form, or what it asks for without the right to, and what its author may not have meant", content: { "application/json": { schema: lintAnswerSchema } } }, ...problemAnswers, ...tooManyAnswer },
});
