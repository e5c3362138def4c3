import { createRoute, z } from "@hono/zod-openapi";
import { checkInAnswerSchema, checkInIdSchema, partySizeMax, scansPerCheckInMax, scanCharactersKeptMax } from "./check-in.ts";
import { countsBriefSchema } from "./counts.ts";
import { conflictAnswer, problemAnswers } from "./problem.ts";
import { gateIdSchema, instantSchema } from "./text.ts";
import { earlierTemperaturesSchema, temperatureSchema, visitSchema } from "./visit.ts";

export const checkOutRequestSchema = z
  .strictObject({
    id: checkInIdSchema,
    gateId: gateIdSchema,
    at: instantSchema,
    deviceSeq: z.int().min(0),
    count: z.int().min(1).max(partySizeMax).default(1),
    scans: z.array(z.string().max(scanCharactersKeptMax)).max(scansPerCheckInMax).default([]),
    temperature: temperatureSchema.nullable().default(null),
    earlierTemperatures: earlierTemperaturesSchema,
    mask: z.boolean().nullable().default(null),
    visit: visitSchema("out"),
  })
  .openapi("CheckOutRequest");

/** With the defaults filled in. */
export type ReceivedCheckOut = z.output<typeof checkOutRequestSchema>;

type ObservedIfAny = "temperature" | "earlierTemperatures" | "mask" | "visit";

/** As a door sends it: what it has not observed may be left out. */
export type CheckOutRequest = Omit<ReceivedCheckOut, ObservedIfAny> & Pick<z.input<typeof checkOutRequestSchema>, ObservedIfAny>;

/** What the rules for leaving said. */
const exitJudgementSchema = checkInAnswerSchema.pick({ verdict: true, findings: true, obligations: true, goods: true, policyVersion: true, riskListVersion: true, decidedAt: true });

export type ExitJudgementMessage = z.infer<typeof exitJudgementSchema>;

/** The exit is counted whatever the verdict is; one is given only where the policy has rules for those who leave. */
export const checkOutAnswerSchema = exitJudgementSchema.partial().extend({ id: checkInIdSchema, counts: countsBriefSchema }).openapi("CheckOutAnswer");

export type CheckOutAnswer = z.infer<typeof checkOutAnswerSchema>;

export const postCheckOut = createRoute({
  method: "post",
  path: "/api/v1/check-outs",
  summary: "People left",
  request: { body: { required: true, content: { "application/json": { schema: checkOutRequestSchema } } } },
  responses: {
    200: { description: "Recorded", content: { "application/json": { schema: checkOutAnswerSchema } } },
    ...problemAnswers,
    ...conflictAnswer,
  },
});
