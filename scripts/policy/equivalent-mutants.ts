import { z } from "zod";
import { readJsonFile } from "./policy-files.ts";

const equivalentSchema = z.array(z.strictObject({ pack: z.string(), rule: z.string(), mutant: z.string(), reason: z.string().min(1) }));

export type EquivalentMutant = z.infer<typeof equivalentSchema>[number];

/** Mutants that decide exactly as the rule does, each with the reason why; none is passed over without one. */
export function readEquivalentMutants(): readonly EquivalentMutant[] {
  return equivalentSchema.parse(readJsonFile(new URL("../../test/fixtures/equivalent-mutants.json", import.meta.url)));
}
