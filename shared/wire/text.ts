import { z } from "@hono/zod-openapi";

const textCharactersMax = 500;

/** A text in both languages of the screens. */
export const textSchema = z.object({ "zh-CN": z.string().max(textCharactersMax), en: z.string().max(textCharactersMax) }).openapi("Text");

/** An instant, ISO 8601 with a zone. */
export const instantSchema = z.iso.datetime({ offset: true });

export const venueIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, "lower-case letters, digits and hyphens, 63 at most");

export const gateIdSchema = venueIdSchema;

export const venueParameter = z.object({ venueId: venueIdSchema.openapi({ param: { name: "venueId", in: "path" }, example: "theatre" }) });
