import { createRoute, z } from "@hono/zod-openapi";
import { checkInIdSchema, partySizeMax, scansPerCheckInMax, scanCharactersKeptMax } from "./check-in.ts";
import { countsBriefSchema } from "./counts.ts";
import { conflictAnswer, problemAnswers } from "./problem.ts";
import { gateIdSchema, instantSchema } from "./text.ts";

export const checkOutRequestSchema = z
  .strictObject({
    id: checkInIdSchema,
    gateId: gateIdSchema,
    at: instantSchema,
    deviceSeq: z.int().min(0),
    count: z.int().min(1).max(partySizeMax).default(1),
    scans: z.array(z.string().max(scanCharactersKeptMax)).max(scansPerCheckInMax).default([]),
  })
  .openapi("CheckOutRequest");

export type CheckOutRequest = z.infer<typeof checkOutRequestSchema>;

export const checkOutAnswerSchema = z.object({ id: checkInIdSchema, counts: countsBriefSchema }).openapi("CheckOutAnswer");

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
