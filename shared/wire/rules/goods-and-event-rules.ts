import { z } from "@hono/zod-openapi";
import { eventFilings, eventOrganisers, eventTypes } from "../../domain/event-plan.ts";
import { goodsDocuments, goodsKinds } from "../../domain/goods.ts";
import { lintIds } from "../../policy/rules/never-stricter.ts";
import { boundSchema, outcomeSchema, ruleBase, someOf } from "./rule-parts.ts";

export const goodsAndEventRuleSchemas = [
  z.strictObject({ ...ruleBase, kind: z.literal("goods-documents"), goods: someOf(goodsKinds), documents: someOf(goodsDocuments), missing: outcomeSchema }),
  z.strictObject({ ...ruleBase, kind: z.literal("goods-ban"), goods: someOf(goodsKinds), banned: outcomeSchema }),
  z.strictObject({ ...ruleBase, kind: z.literal("goods-disinfection"), goods: someOf(goodsKinds), notDone: outcomeSchema }),
  z.strictObject({ ...ruleBase, kind: z.literal("carrier-and-goods"), carrierRefused: outcomeSchema }),
  z.strictObject({
    ...ruleBase,
    kind: z.literal("event-size"),
    types: someOf(eventTypes).optional(),
    organisers: someOf(eventOrganisers).optional(),
    attendeesFrom: boundSchema("persons").optional(),
    attendeesBelow: boundSchema("persons").optional(),
    tablesFrom: boundSchema("tables").optional(),
    largeOnly: z.boolean().optional(),
    filings: z.array(z.enum(eventFilings)).max(eventFilings.length).readonly(),
    notAllowed: outcomeSchema,
  }),
  z.strictObject({ ...ruleBase, kind: z.literal("capacity"), shareOfSeats: boundSchema("basis-points").nullable() }),
  z.strictObject({ ...ruleBase, kind: z.literal("never-stricter"), lints: someOf(lintIds) }),
] as const;
