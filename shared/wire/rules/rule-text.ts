import { z } from "@hono/zod-openapi";

const ruleCharactersMax = 500;

/** A short text in a pack: a title, a reference, a name. */
export const ruleTextSchema = z.string().trim().min(1).max(ruleCharactersMax);
