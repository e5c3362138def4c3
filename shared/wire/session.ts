import { createRoute, z } from "@hono/zod-openapi";
import { personRoles } from "../domain/role.ts";
import { problemAnswers } from "./problem.ts";
import { venueIdSchema } from "./text.ts";

/** Says which session cookie a page means; no other site can send it, so that it also keeps forged requests out. */
export const roleHeader = "venue-gate-role";

export const sessionSchema = z
  .object({ role: z.enum(personRoles), /** The only venue of a manager; `null` for those who see all. */ venueId: venueIdSchema.nullable(), name: z.string() })
  .openapi("Session");

export type SessionMessage = z.infer<typeof sessionSchema>;

export const openSessionRequestSchema = z.strictObject({ token: z.string().min(16).max(200), role: z.enum(personRoles) }).openapi("SessionRequest");

export const openSession = createRoute({
  method: "post",
  path: "/api/v1/sessions",
  summary: "Exchange a person's token for a cookie that scripts cannot read",
  request: {
    body: { required: true, content: { "application/json": { schema: openSessionRequestSchema } } },
  },
  responses: { 200: { description: "Signed in", content: { "application/json": { schema: sessionSchema } } }, ...problemAnswers },
});

export const getSession = createRoute({
  method: "get",
  path: "/api/v1/sessions/current",
  summary: "Who is signed in on this page",
  request: {},
  responses: { 200: { description: "The session", content: { "application/json": { schema: sessionSchema } } }, ...problemAnswers },
});

export const closeSession = createRoute({
  method: "delete",
  path: "/api/v1/sessions/current",
  summary: "Sign out",
  request: {},
  responses: { 204: { description: "Signed out" }, ...problemAnswers },
});
