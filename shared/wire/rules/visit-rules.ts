import { z } from "@hono/zod-openapi";
import { medicines, papers, personRoles } from "../../domain/visit.ts";
import { accessGrounds } from "../../policy/rules/access.ts";
import { boundSchema, outcomeSchema, ruleBase, someOf } from "./rule-parts.ts";
import { ruleTextSchema } from "./rule-text.ts";

const approversMax = 50;

const accessKeySchema = z.strictObject({
  kind: z.enum(["pass", "booking"]),
  holders: someOf(personRoles).optional(),
  approvers: z.array(ruleTextSchema).min(1).max(approversMax).readonly().optional(),
});

export const visitRuleSchemas = [
  z.strictObject({ ...ruleBase, kind: z.literal("access"), ground: z.enum(accessGrounds), unless: z.array(accessKeySchema).max(approversMax).readonly(), outcome: outcomeSchema }),
  z.strictObject({ ...ruleBase, kind: z.literal("time-slot"), grace: boundSchema("minutes"), outside: outcomeSchema }),
  z.strictObject({ ...ruleBase, kind: z.literal("identity"), notChecked: outcomeSchema }),
  z.strictObject({ ...ruleBase, kind: z.literal("registration"), notRegistered: outcomeSchema, advice: z.enum(["isolation-reminder", "avoid-crowds"]).nullable() }),
  z.strictObject({ ...ruleBase, kind: z.literal("required-papers"), papers: someOf(papers), missing: outcomeSchema }),
  z.strictObject({ ...ruleBase, kind: z.literal("staff-record"), requires: someOf(["medical-check", "training"]), missing: outcomeSchema }),
  z.strictObject({
    ...ruleBase,
    kind: z.literal("medicine-register"),
    medicines: someOf(medicines),
    realName: z.boolean(),
    ask: z.boolean(),
    incomplete: outcomeSchema,
    suspicious: outcomeSchema,
  }),
] as const;
