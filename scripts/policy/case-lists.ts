import { z } from "zod";
import { riskLevels } from "../../shared/risk/risk-area.ts";
import { buildRiskIndex } from "../../shared/risk/risk-index.ts";
import type { RiskLookup } from "../../shared/risk/risk-lookup.ts";
import { readJsonFile } from "./policy-files.ts";

const areaSchema = z.strictObject({ divisionCode: z.string(), level: z.enum(riskLevels), name: z.string(), places: z.int(), exact: z.boolean() });

const listsSchema = z.strictObject({
  knownDivisions: z.array(z.string()),
  inForce: z.array(areaSchema),
  /** Lists that were in force before, by how long before the one in force they were published. */
  earlier: z.array(z.strictObject({ daysBefore: z.int(), areas: z.array(areaSchema) })),
});

const dayMs = 86_400_000;

/** The look-up that cases are checked against which bring no list along, when its newest list was published at this instant. */
export type CaseRisk = (listUpdatedMs: number) => RiskLookup;

/** Reads the lists that a folder of cases shares; each date of publication is indexed once. */
export function readCaseLists(path: string | URL): CaseRisk {
  const lists = listsSchema.parse(readJsonFile(path));
  const known = new Set(lists.knownDivisions);
  const built = new Map<number, RiskLookup>();
  return (listUpdatedMs) => {
    const before = built.get(listUpdatedMs);
    if (before !== undefined) return before;
    const earlier = lists.earlier.map(({ daysBefore, areas }) => ({ endUpdateTime: listUpdatedMs - daysBefore * dayMs, areas }));
    const accepted = [...earlier, { endUpdateTime: listUpdatedMs, areas: lists.inForce }].map(({ endUpdateTime, areas }, index) => ({
      version: `list-${index}`,
      endUpdateTimeMs: endUpdateTime,
      receivedAtMs: endUpdateTime,
      areas,
    }));
    const lookup = buildRiskIndex(accepted, (code) => known.has(code));
    built.set(listUpdatedMs, lookup);
    return lookup;
  };
}
