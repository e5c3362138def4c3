import { createRoute, z } from "@hono/zod-openapi";
import { countsBriefSchema } from "./counts.ts";
import { problemAnswers } from "./problem.ts";
import { gateIdSchema, venueIdSchema } from "./text.ts";

/** What a door page needs to know of its gate. */
export const doorSetupSchema = z
  .object({
    demo: z.boolean(),
    venue: z.object({ id: venueIdSchema, name: z.string() }),
    gate: z.object({ id: gateIdSchema, name: z.string() }),
    counts: countsBriefSchema,
    policy: z.object({
      id: z.string(),
      version: z.string(),
      title: z.object({ "zh-CN": z.string(), en: z.string() }),
      /** The steps that the policy asks of every visitor, in the order of the checklist. */
      steps: z.array(z.enum(["code", "temperature", "mask"])),
      /** Tenths of a degree Celsius; a reading above it (or at it, when `inclusive`) is a fever. `null` when no temperature is asked for. */
      fever: z.object({ tenthsC: z.int(), inclusive: z.boolean() }).nullable(),
    }),
    riskList: z.object({ version: z.string(), endUpdateTime: z.string() }).nullable(),
    /** Public keys of the code issuers that this gateway trusts, so that the door can tell at once what a code is. */
    issuerKeys: z.array(
      z.object({
        keyId: z.string(),
        issuer: z.string(),
        algorithm: z.enum(["EdDSA", "ES256"]),
        publicKey: z.record(z.string(), z.string()),
        kinds: z.array(z.enum(["health-code", "itinerary", "test-certificate"])),
        validFrom: z.string(),
        validTo: z.string(),
      }),
    ),
    serverTime: z.string(),
  })
  .openapi("DoorSetup");

export type DoorSetup = z.infer<typeof doorSetupSchema>;

export const getDoorSetup = createRoute({
  method: "get",
  path: "/api/v1/door",
  summary: "What the gate of this token needs to know",
  request: {},
  responses: { 200: { description: "The set-up", content: { "application/json": { schema: doorSetupSchema } } }, ...problemAnswers },
});
