import { createRoute, z } from "@hono/zod-openapi";
import { actors } from "../domain/reason.ts";
import { obligations, verdicts } from "../domain/verdict.ts";
import { countsBriefSchema } from "./counts.ts";
import { conflictAnswer, problemAnswers } from "./problem.ts";
import { gateIdSchema, instantSchema, textSchema, venueIdSchema } from "./text.ts";
import { earlierTemperaturesSchema, temperatureSchema, visitSchema } from "./visit.ts";

export const scansPerCheckInMax = 20;

/** A QR code holds at most 4,296 characters; what is longer is recorded as too large, not refused as malformed. */
export const scanCharactersKeptMax = 8_000;

export const partySizeMax = 50;

export const checkInIdSchema = z.uuidv7();

/** What a gate sends for one attempt to enter. */
export const checkInRequestSchema = z
  .strictObject({
    id: checkInIdSchema,
    gateId: gateIdSchema,
    at: instantSchema,
    deviceSeq: z.int().min(0),
    scans: z.array(z.string().max(scanCharactersKeptMax)).max(scansPerCheckInMax),
    temperature: temperatureSchema.nullable(),
    earlierTemperatures: earlierTemperaturesSchema,
    mask: z.boolean().nullable(),
    partySize: z.int().min(1).max(partySizeMax).default(1),
    sessionId: z.null().default(null),
    visit: visitSchema("in"),
  })
  .openapi("CheckInRequest");

/** With the defaults filled in. */
export type ReceivedCheckIn = z.output<typeof checkInRequestSchema>;

type ObservedIfAny = "earlierTemperatures" | "visit";

/** As a door sends it: what it has not observed may be left out. */
export type CheckInRequest = Omit<ReceivedCheckIn, ObservedIfAny> & Pick<z.input<typeof checkInRequestSchema>, ObservedIfAny>;

export const findingSchema = z
  .object({
    code: z.string(),
    ruleId: z.string(),
    severity: z.enum(verdicts),
    actor: z.enum(actors),
    text: textSchema,
    advice: textSchema,
  })
  .openapi("Finding");

export type FindingMessage = z.infer<typeof findingSchema>;

/** What becomes of what somebody brings, whoever it is. */
const goodsAnswerSchema = z
  .object({ verdict: z.enum(verdicts), findings: z.array(findingSchema), obligations: z.array(z.enum(obligations)) })
  .openapi("GoodsAnswer");

export const checkInAnswerSchema = z
  .object({
    id: checkInIdSchema,
    verdict: z.enum(verdicts),
    findings: z.array(findingSchema),
    obligations: z.array(z.enum(obligations)),
    /** `null` when nothing was brought; earlier versions did not say. */
    goods: goodsAnswerSchema.nullable().optional(),
    counts: countsBriefSchema,
    policyVersion: z.string(),
    riskListVersion: z.string().nullable(),
    decidedAt: instantSchema,
  })
  .openapi("CheckInAnswer");

export type CheckInAnswer = z.infer<typeof checkInAnswerSchema>;

const answer = { 200: { description: "The verdict; every verdict is 200", content: { "application/json": { schema: checkInAnswerSchema } } } };

const idParameter = z.object({ id: checkInIdSchema.openapi({ param: { name: "id", in: "path" } }) });

export const postCheckIn = createRoute({
  method: "post",
  path: "/api/v1/check-ins",
  summary: "Decide one attempt to enter, and count it",
  request: { body: { required: true, content: { "application/json": { schema: checkInRequestSchema } } } },
  responses: { ...answer, ...problemAnswers, ...conflictAnswer },
});

/** The venue; needed from those who belong to none. */
export const findCheckInQuerySchema = z.object({ venueId: venueIdSchema.optional() });

export const getCheckIn = createRoute({
  method: "get",
  path: "/api/v1/check-ins/{id}",
  summary: "The answer that a check-in got; for a gate that lost it",
  request: { params: idParameter, query: findCheckInQuerySchema },
  responses: { ...answer, ...problemAnswers },
});

export const settledSchema = z
  .object({ id: checkInIdSchema, state: z.enum(["confirmed", "annulled"]), counts: countsBriefSchema })
  .openapi("SettledCheckIn");

export type SettledMessage = z.infer<typeof settledSchema>;

const settled = { 200: { description: "Recorded", content: { "application/json": { schema: settledSchema } } } };

export const confirmCheckIn = createRoute({
  method: "post",
  path: "/api/v1/check-ins/{id}/confirm",
  summary: "The admitted person has passed",
  request: { params: idParameter },
  responses: { ...settled, ...problemAnswers, ...conflictAnswer },
});

export const annulRequestSchema = z.strictObject({ reason: z.string().trim().min(1).max(200) }).openapi("AnnulRequest");

export const annulCheckIn = createRoute({
  method: "post",
  path: "/api/v1/check-ins/{id}/annul",
  summary: "The admitted person did not pass: give the place back",
  request: {
    params: idParameter,
    body: { required: true, content: { "application/json": { schema: annulRequestSchema } } },
  },
  responses: { ...settled, ...problemAnswers, ...conflictAnswer },
});
