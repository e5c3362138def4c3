import { z } from "@hono/zod-openapi";
import { credentialKinds } from "../../domain/credential.ts";
import { boundSchema, outcomeSchema, ruleBase, someOf } from "./rule-parts.ts";

export const codeRuleSchemas = [
  z.strictObject({
    ...ruleBase,
    kind: z.literal("code-status"),
    missing: outcomeSchema.nullable(),
    outcomes: z.strictObject({ yellow: outcomeSchema, red: outcomeSchema, grey: outcomeSchema }),
    bySight: outcomeSchema.optional(),
    withDocument: outcomeSchema.optional(),
  }),
  z.strictObject({ ...ruleBase, kind: z.literal("credentials-required"), credentials: someOf(["health-code", "itinerary", "test-certificate"]), missing: outcomeSchema }),
  z.strictObject({
    ...ruleBase,
    kind: z.literal("itinerary-colour"),
    outcomes: z.strictObject({ yellow: outcomeSchema.nullable(), orange: outcomeSchema.nullable(), red: outcomeSchema.nullable() }),
    starred: outcomeSchema.nullable(),
  }),
  z.strictObject({ ...ruleBase, kind: z.literal("code-freshness"), codeKinds: someOf(credentialKinds), ageMax: boundSchema("minutes") }),
  z.strictObject({ ...ruleBase, kind: z.literal("issuer-silence"), outcome: outcomeSchema.extend({ verdict: z.enum(["recheck", "refuse"]) }) }),
  z.strictObject({ ...ruleBase, kind: z.literal("not-asked"), credentials: someOf(["health-code", "itinerary", "test-certificate"]) }),
] as const;
