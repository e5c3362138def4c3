import { createRoute, z } from "@hono/zod-openapi";
import { eventFilings, eventOrganisers, eventTypes } from "../domain/event-plan.ts";
import { verdicts } from "../domain/verdict.ts";
import { findingSchema } from "./check-in.ts";
import { problemAnswers } from "./problem.ts";
import { venueParameter } from "./text.ts";

const attendeesMax = 10_000_000;
const tablesMax = 100_000;

/** An event as its organiser announces it. */
export const eventPlanSchema = z
  .strictObject({
    type: z.enum(eventTypes),
    organiser: z.enum(eventOrganisers).default("unit"),
    attendees: z.int().min(0).max(attendeesMax),
    tables: z.int().min(0).max(tablesMax).default(0),
    large: z.boolean().default(false),
    filings: z.array(z.enum(eventFilings)).max(eventFilings.length).default([]),
  })
  .openapi("EventPlan");

export const eventAssessmentSchema = z
  .object({
    /** Whether it may take place as it is announced; findings say what is still to be filed, or that it may not. */
    allowed: z.boolean(),
    verdict: z.enum(verdicts),
    findings: z.array(findingSchema),
    policyVersion: z.string(),
  })
  .openapi("EventAssessment");

export type EventAssessment = z.infer<typeof eventAssessmentSchema>;

export const assessEventPlan = createRoute({
  method: "post",
  path: "/api/v1/venues/{venueId}/event-plans/assess",
  summary: "What the policy in force at the venue has to say against an event there; nothing is kept",
  request: { params: venueParameter, body: { required: true, content: { "application/json": { schema: eventPlanSchema } } } },
  responses: { 200: { description: "The assessment", content: { "application/json": { schema: eventAssessmentSchema } } }, ...problemAnswers },
});
