import { createRoute, z } from "@hono/zod-openapi";
import { verdicts } from "../domain/verdict.ts";
import { problemAnswers } from "./problem.ts";
import { instantSchema, venueParameter } from "./text.ts";

const ledgerPageMax = 500;

/** One line of the ledger; the fields after `limitAfter` depend on `kind`. */
export const ledgerEntrySchema = z
  .object({
    seq: z.int(),
    kind: z.enum(["check-in", "exit", "confirmed", "annulled", "limit-changed", "policy-changed"]),
    at: instantSchema,
    receivedAt: instantSchema,
    gateId: z.string().nullable(),
    deviceSeq: z.int().nullable(),
    verdict: z.enum(verdicts).nullable(),
    codes: z.array(z.string()),
    decidedBy: z.array(z.string()).optional(),
    insideAfter: z.int(),
    limitAfter: z.int().nullable(),
    checkInId: z.string().optional(),
    checkOutId: z.string().optional(),
    size: z.int().optional(),
    placed: z.boolean().optional(),
    steps: z.object({ code: z.boolean(), temperature: z.boolean(), mask: z.boolean() }).optional(),
    policyVersion: z.string().optional(),
    riskListVersion: z.string().nullable().optional(),
    count: z.int().optional(),
    countedOut: z.int().optional(),
    limit: z.int().nullable().optional(),
    reason: z.string().optional(),
    by: z.string().optional(),
    /** Packs by version: all that are in force, and what came and went. */
    packs: z.array(z.string()).optional(),
    added: z.array(z.string()).optional(),
    removed: z.array(z.string()).optional(),
  })
  .openapi("LedgerEntry");

export type LedgerEntryMessage = z.infer<typeof ledgerEntrySchema>;

export const ledgerPageSchema = z
  .object({ entries: z.array(ledgerEntrySchema), /** The `after` of the next page; `null` at the end. */ next: z.int().nullable() })
  .openapi("LedgerPage");

export type LedgerPage = z.infer<typeof ledgerPageSchema>;

export const ledgerQuerySchema = z.object({
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(ledgerPageMax).default(100),
});

export const getLedger = createRoute({
  method: "get",
  path: "/api/v1/venues/{venueId}/ledger",
  summary: "The ledger of a venue, page by page",
  request: {
    params: venueParameter,
    query: ledgerQuerySchema,
  },
  responses: { 200: { description: "A page", content: { "application/json": { schema: ledgerPageSchema } } }, ...problemAnswers },
});
