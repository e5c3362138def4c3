import { z } from "@hono/zod-openapi";
import { textSchema } from "./text.ts";

/** One thing that a policy pack is to be reproached with. */
export const lintFindingSchema = z
  .object({
    lint: z.string(),
    /** A pack with an error is not taken; a warning is what its author may not have meant. */
    severity: z.enum(["error", "warning"]),
    ruleId: z.string().nullable(),
    path: z.string(),
    text: textSchema,
    /** A visitor, or an event, whom it happens to, as a row of policy cases. */
    counterExample: z.unknown().nullable(),
  })
  .openapi("LintFinding");

export type LintFindingMessage = z.infer<typeof lintFindingSchema>;
