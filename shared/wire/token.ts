import { createRoute, z } from "@hono/zod-openapi";
import { roles } from "../domain/role.ts";
import { problemAnswers } from "./problem.ts";
import { gateIdSchema, instantSchema, venueIdSchema } from "./text.ts";

/** What can be known of a token: its id is the beginning of its hash. */
export const tokenSchema = z
  .object({
    id: z.string(),
    role: z.enum(roles),
    name: z.string(),
    venueId: venueIdSchema.nullable(),
    gateId: gateIdSchema.nullable(),
    createdAt: instantSchema,
    revokedAt: instantSchema.nullable(),
  })
  .openapi("Token");

export type TokenMessage = z.infer<typeof tokenSchema>;

const personName = z.string().trim().min(1).max(100);

/** A gate's token names its venue and gate, a manager's its venue. */
export const tokenRequestSchema = z
  .discriminatedUnion("role", [
    z.strictObject({ role: z.literal("gate"), name: personName, venueId: venueIdSchema, gateId: gateIdSchema }),
    z.strictObject({ role: z.literal("manager"), name: personName, venueId: venueIdSchema }),
    z.strictObject({ role: z.enum(["inspector", "administrator"]), name: personName }),
  ])
  .openapi("TokenRequest");

export type TokenRequest = z.infer<typeof tokenRequestSchema>;

export const newTokenSchema = z.object({ ...tokenSchema.shape, token: z.string() }).openapi("NewToken");

export const postToken = createRoute({
  method: "post",
  path: "/api/v1/tokens",
  summary: "Make a token; it is shown this once",
  request: { body: { required: true, content: { "application/json": { schema: tokenRequestSchema } } } },
  responses: { 200: { description: "The token", content: { "application/json": { schema: newTokenSchema } } }, ...problemAnswers },
});

export const listTokens = createRoute({
  method: "get",
  path: "/api/v1/tokens",
  summary: "All tokens, without the tokens themselves",
  request: {},
  responses: { 200: { description: "Tokens", content: { "application/json": { schema: z.object({ tokens: z.array(tokenSchema) }) } } }, ...problemAnswers },
});

export const revokeToken = createRoute({
  method: "delete",
  path: "/api/v1/tokens/{id}",
  summary: "Take a token back, at every gateway at once",
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: { description: "Revoked", content: { "application/json": { schema: tokenSchema } } }, ...problemAnswers },
});
