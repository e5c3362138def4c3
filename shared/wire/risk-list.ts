import { createRoute, z } from "@hono/zod-openapi";
import { problemAnswers } from "./problem.ts";
import { instantSchema } from "./text.ts";

export const riskListBytesMax = 8 * 1024 * 1024;

const matchedSchema = z.object({ exact: z.int(), coarser: z.int(), none: z.int() });

export const riskListAnswerSchema = z
  .object({
    version: z.string(),
    status: z.enum(["accepted", "held", "unchanged"]),
    /** Why it is held, or what was odd about it; for a person to read. */
    reasons: z.array(z.string()),
    areas: z.int(),
    places: z.int(),
    matched: matchedSchema,
  })
  .openapi("RiskListAnswer");

export type RiskListAnswer = z.infer<typeof riskListAnswerSchema>;

export const riskListSummarySchema = z
  .object({
    version: z.string(),
    status: z.enum(["accepted", "held"]),
    endUpdateTime: instantSchema,
    receivedAt: instantSchema,
    reasons: z.array(z.string()),
    areas: z.int(),
    places: z.int(),
    matched: matchedSchema,
  })
  .openapi("RiskListSummary");

export type RiskListSummary = z.infer<typeof riskListSummarySchema>;

const answer = { 200: { description: "What became of the list", content: { "application/json": { schema: riskListAnswerSchema } } } };

export const riskListQuerySchema = z.object({ format: z.enum(["state-council"]) });

export const postRiskList = createRoute({
  method: "post",
  path: "/api/v1/risk-lists",
  summary: "Import a risk-area list as its publisher sent it",
  request: {
    query: riskListQuerySchema,
    body: { required: true, content: { "application/json": { schema: z.unknown() } } },
  },
  responses: { ...answer, ...problemAnswers },
});

export const listRiskLists = createRoute({
  method: "get",
  path: "/api/v1/risk-lists",
  summary: "The lists that were accepted or are held, newest first",
  request: {},
  responses: {
    200: { description: "Lists", content: { "application/json": { schema: z.object({ riskLists: z.array(riskListSummarySchema) }) } } },
    ...problemAnswers,
  },
});

export const getCurrentRiskList = createRoute({
  method: "get",
  path: "/api/v1/risk-lists/current",
  summary: "The list in force",
  request: {},
  responses: { 200: { description: "The list", content: { "application/json": { schema: riskListSummarySchema } } }, ...problemAnswers },
});

export const confirmRiskList = createRoute({
  method: "post",
  path: "/api/v1/risk-lists/{version}/confirm",
  summary: "A person has looked at a held list: put it in force",
  request: { params: z.object({ version: z.string() }) },
  responses: { ...answer, ...problemAnswers },
});
