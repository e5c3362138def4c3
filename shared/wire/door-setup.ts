import { createRoute, z } from "@hono/zod-openapi";
import type { EntryPlace } from "../policy/evaluation-context.ts";
import type { PolicyPack } from "../policy/policy-pack.ts";
import { riskLevels } from "../risk/risk-area.ts";
import { codeCharacterSets } from "../verify/online-code-shape.ts";
import { countsBriefSchema } from "./counts.ts";
import { issuerKeySchema } from "./issuer-key.ts";
import { problemAnswers } from "./problem.ts";
import { gateIdSchema, instantSchema, venueIdSchema } from "./text.ts";

/** What a door page needs to know of its gate. */
export const doorSetupSchema = z
  .object({
    demo: z.boolean(),
    venue: z.object({ id: venueIdSchema, name: z.string() }),
    gate: z.object({ id: gateIdSchema, name: z.string() }),
    counts: countsBriefSchema,
    policy: z.object({
      version: z.string(),
      /** The packs in force: the door combines and evaluates them with the same code, to see at once what a code means. */
      packs: z.array(z.custom<PolicyPack>().openapi({ type: "object" })),
    }),
    /** What rules may look at of the venue and this gate. */
    place: z.custom<EntryPlace>().openapi({ type: "object" }),
    riskList: z
      .object({
        version: z.string(),
        endUpdateTime: instantSchema,
        receivedAt: instantSchema,
        /** The areas of the list in force; the gateway also knows those of earlier lists. */
        areas: z.array(z.object({ divisionCode: z.string(), level: z.enum(riskLevels), name: z.string(), places: z.int(), exact: z.boolean() })),
      })
      .nullable(),
    /** Public keys of the code issuers that this gateway trusts, so that the door can tell at once what a code is. */
    issuerKeys: z.array(issuerKeySchema),
    /** How codes look that the gateway has their platforms read: a door cannot read them, and sends them as they are. */
    onlineShapes: z.array(z.object({ prefix: z.string(), rest: z.object({ characters: z.enum(codeCharacterSets), charsMin: z.int(), charsMax: z.int() }) })),
    /** What pseudonyms of documents are made with at this venue on this day in Beijing; on the next one it is another. Never to be kept. */
    documentKey: z.object({ day: z.string(), secret: z.string() }),
    serverTime: instantSchema,
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
