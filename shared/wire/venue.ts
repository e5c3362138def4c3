import { createRoute, z } from "@hono/zod-openapi";
import { settings, venueClasses, zones } from "../domain/venue.ts";
import { countsSchema } from "./counts.ts";
import { problemAnswers } from "./problem.ts";
import { gateIdSchema, venueIdSchema, venueParameter } from "./text.ts";

const limitSourceSchema = z.enum(["policy-share", "share", "licence", "persons"]);

export const venueSchema = z
  .object({
    id: venueIdSchema,
    name: z.string(),
    venueClass: z.enum(venueClasses),
    divisionCode: z.string(),
    setting: z.enum(settings),
    policyId: z.string(),
    /** Names all that is in force there now: the pack of `policyId`, and what was activated or came into force besides. */
    policyVersion: z.string(),
    /** What applies of the licence and of what the manager gave: of each number the smaller one. */
    capacity: z.object({ seats: z.int().nullable(), share: z.number().nullable(), persons: z.int().nullable() }),
    limit: z.int().nullable(),
    /** Which of the limits that apply is the smallest; `null` when none applies. */
    limitedBy: limitSourceSchema.nullable(),
    gates: z.array(z.object({ id: gateIdSchema, name: z.string(), zone: z.enum(zones).nullable() })),
  })
  .openapi("Venue");

export type VenueMessage = z.infer<typeof venueSchema>;

export const listVenues = createRoute({
  method: "get",
  path: "/api/v1/venues",
  summary: "The venues that the caller may see",
  request: {},
  responses: { 200: { description: "Venues", content: { "application/json": { schema: z.object({ venues: z.array(venueSchema) }) } } }, ...problemAnswers },
});

export const getVenue = createRoute({
  method: "get",
  path: "/api/v1/venues/{venueId}",
  summary: "One venue",
  request: { params: venueParameter },
  responses: { 200: { description: "The venue", content: { "application/json": { schema: venueSchema } } }, ...problemAnswers },
});

export const putVenueRequestSchema = z
  .strictObject({
    name: z.string().min(1).max(100),
    venueClass: z.enum(venueClasses),
    divisionCode: z.string().regex(/^\d{6}$/, "six digits"),
    /** `urban` unless said. */
    setting: z.enum(settings).optional(),
    policyId: z.string().min(1).max(64),
    seats: z.int().min(1).max(1_000_000).nullable(),
    persons: z.int().min(0).max(1_000_000).nullable(),
    gates: z.array(z.strictObject({ id: gateIdSchema, name: z.string().min(1).max(100), zone: z.enum(zones).nullable().optional() })).min(1).max(64),
  })
  .openapi("VenueRequest");

export type VenueRequest = z.infer<typeof putVenueRequestSchema>;

/** Seats and persons are the venue's licence: nobody else can raise the limit above them. The tokens are shown once: only their hashes are kept. A gate that had a token keeps it, and is not listed; the tokens of a gate that is left out are revoked. */
export const putVenue = createRoute({
  method: "put",
  path: "/api/v1/venues/{venueId}",
  summary: "Create or change a venue and its gates",
  request: { params: venueParameter, body: { required: true, content: { "application/json": { schema: putVenueRequestSchema } } } },
  responses: {
    200: {
      description: "The venue, and the tokens of its new gates",
      content: {
        "application/json": {
          schema: z.object({ venue: venueSchema, newTokens: z.array(z.object({ gateId: gateIdSchema, token: z.string() })) }),
        },
      },
    },
    ...problemAnswers,
  },
});

export const capacityRequestSchema = z
  .strictObject({
    share: z.number().min(0).max(1).optional(),
    seats: z.int().min(1).max(1_000_000).optional(),
    persons: z.int().min(0).max(1_000_000).optional(),
    reason: z.string().trim().min(1).max(200),
  })
  .openapi("CapacityRequest");

export type CapacityRequest = z.infer<typeof capacityRequestSchema>;

export const capacityAnswerSchema = z
  .object({ limit: z.int().nullable(), limitedBy: limitSourceSchema.nullable(), counts: countsSchema })
  .openapi("CapacityAnswer");

export type CapacityAnswer = z.infer<typeof capacityAnswerSchema>;

/** What is given applies from now on, what is not given no longer does (seats stay); the smallest limit wins, also against the policy's and the licence. */
export const putCapacity = createRoute({
  method: "put",
  path: "/api/v1/venues/{venueId}/capacity",
  summary: "Set the limit of a venue, with the reason",
  request: { params: venueParameter, body: { required: true, content: { "application/json": { schema: capacityRequestSchema } } } },
  responses: { 200: { description: "The limit now", content: { "application/json": { schema: capacityAnswerSchema } } }, ...problemAnswers },
});
