import { z } from "@hono/zod-openapi";
import { textSchema } from "./text.ts";

/** One thing that a policy pack asks for without having the right to. */
export const lintFindingSchema = z
  .object({
    lint: z.string(),
    ruleId: z.string(),
    path: z.string(),
    text: textSchema,
    /** A visitor whom the pack treats worse than the packs above it do. */
    counterExample: z.unknown().nullable(),
  })
  .openapi("LintFinding");

export type LintFindingMessage = z.infer<typeof lintFindingSchema>;
