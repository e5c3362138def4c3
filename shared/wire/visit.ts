import { z } from "@hono/zod-openapi";
import { temperatureSources } from "../domain/evidence.ts";
import { goodsDocuments, goodsKinds } from "../domain/goods.ts";
import { medicines, papers, personGroups, personRoles, plainVisit, seenColours, symptoms, type Direction } from "../domain/visit.ts";
import { divisionCodeSchema, ruleBase } from "./rules/rule-parts.ts";
import { instantSchema } from "./text.ts";

const declaredStaysMax = 100;
const answersMax = 50;
const earlierTemperaturesMax = 10;
const documentsMax = 50;

/** The form of a keyed pseudonym: a document number has another, and is refused. */
const documentKeySchema = z.string().regex(/^[\w-]{22}$/, "the keyed pseudonym of a document number, never the number");

/** Each of the values at most once. */
function anyOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.array(z.enum(values)).max(values.length);
}

const declaredStaySchema = z.strictObject({ divisionCode: divisionCodeSchema, from: instantSchema, to: instantSchema });

const answersSchema = z
  .record(ruleBase.id, z.boolean())
  .refine((answers) => Object.keys(answers).length <= answersMax, { error: `${answersMax} answers at most` });

const goodsShownSchema = z.strictObject({
  kinds: anyOf(goodsKinds),
  documents: anyOf(goodsDocuments),
  disinfected: z.boolean().nullable(),
});

/** What staff saw, asked and noted besides codes, temperature and mask; what is left out is what nobody has noted. Which way somebody goes, the exchange says. */
export function visitSchema<Way extends Direction>(direction: Way) {
  return z
    .strictObject({
      role: z.enum(personRoles).default(plainVisit.role),
      groups: anyOf(personGroups).default([]),
      direction: z.literal(direction).default(direction),
      declaredStays: z.array(declaredStaySchema).max(declaredStaysMax).default([]),
      symptoms: anyOf(symptoms).nullable().default(null),
      answers: answersSchema.default({}),
      cooperation: z.enum(["given", "refused", "abusive"]).default(plainVisit.cooperation),
      spacing: z.boolean().nullable().default(plainVisit.spacing),
      medicalMask: z.boolean().nullable().default(plainVisit.medicalMask),
      codeSeen: z.enum(seenColours).nullable().default(plainVisit.codeSeen),
      identityChecked: z.boolean().default(plainVisit.identityChecked),
      documents: z.array(documentKeySchema).max(documentsMax).default([]),
      registered: z.boolean().default(plainVisit.registered),
      papers: anyOf(papers).default([]),
      goods: goodsShownSchema.nullable().default(null),
      medicines: anyOf(medicines).default([]),
    })
    .prefault({});
}

export const temperatureSchema = z.strictObject({ tenthsC: z.int().min(0).max(1_000), source: z.enum(temperatureSources) });

/** Readings of the same person before the one that counts, in the order of time. */
export const earlierTemperaturesSchema = z
  .array(temperatureSchema.extend({ at: instantSchema }))
  .max(earlierTemperaturesMax)
  .default([]);
