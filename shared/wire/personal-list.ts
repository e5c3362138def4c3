import { createRoute, z } from "@hono/zod-openapi";
import { problemAnswers } from "./problem.ts";
import { personClassSchema } from "./rules/monitoring-rules.ts";
import { instantSchema } from "./text.ts";

export const personsPerListMax = 100_000;

/** So many persons, each with the longest key there is and both instants. */
export const personalListBytesMax = 16 * 1024 * 1024;

const sourceCharsMax = 200;

/** As issuers write it into their codes: the pseudonym that all codes of one person have, never a document number. */
const subjectKeySchema = z.string().regex(/^[!-~]{1,64}$/, "the subject key of somebody's codes: 1 to 64 visible ASCII characters");

const listedPersonSchema = z.strictObject({
  subjectKey: subjectKeySchema,
  /** Since when the entry counts; the clock of a monitoring scheme starts on that day. */
  since: instantSchema,
  /** From then on it counts no more; `null` while it lasts. */
  releasedAt: instantSchema.nullable().default(null),
});

export type ListedPersonMessage = z.output<typeof listedPersonSchema>;

export const personalListRequestSchema = z
  .strictObject({
    /** Whose list it is, and of when; inspectors read it. */
    source: z.string().trim().min(1).max(sourceCharsMax),
    /** Everybody of the class, each once. */
    persons: z.array(listedPersonSchema).max(personsPerListMax),
  })
  .openapi("PersonalListRequest");

export type PersonalListRequest = z.output<typeof personalListRequestSchema>;

export const personalListSummarySchema = z
  .object({
    /** In the authority's own words, as the rules of packs name it. */
    personClass: z.string(),
    /** How many entries it has, those that were released among them. */
    persons: z.int(),
    source: z.string(),
    by: z.string(),
    receivedAt: instantSchema,
  })
  .openapi("PersonalListSummary");

export type PersonalListSummary = z.infer<typeof personalListSummarySchema>;

const classParameter = z.object({ personClass: personClassSchema.openapi({ param: { name: "personClass", in: "path" }, example: "close-contact" }) });

const summaryContent = { "application/json": { schema: personalListSummarySchema } };

/** Who is on it is judged by at every gate from then on, where a rule in force names the class; an entry of somebody who never comes does nothing. */
export const putPersonalList = createRoute({
  method: "put",
  path: "/api/v1/personal-lists/{personClass}",
  summary: "Replace the authority's whole list of persons of one class",
  request: { params: classParameter, body: { required: true, content: { "application/json": { schema: personalListRequestSchema } } } },
  responses: { 200: { description: "The list, without its persons", content: summaryContent }, ...problemAnswers },
});

/** Who is on them is told to nobody. */
export const listPersonalLists = createRoute({
  method: "get",
  path: "/api/v1/personal-lists",
  summary: "The authority's lists of persons: classes, counts and when they came",
  request: {},
  responses: {
    200: { description: "Lists, by class", content: { "application/json": { schema: z.object({ personalLists: z.array(personalListSummarySchema) }) } } },
    ...problemAnswers,
  },
});

export const deletePersonalList = createRoute({
  method: "delete",
  path: "/api/v1/personal-lists/{personClass}",
  summary: "Delete the list of one class",
  request: { params: classParameter },
  responses: { 200: { description: "What it was, without its persons", content: summaryContent }, ...problemAnswers },
});
