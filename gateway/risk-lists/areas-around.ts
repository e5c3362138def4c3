import { type AreaHistory, areaHistories } from "../../shared/risk/area-history.ts";
import { riskAreasMax, type RiskAreasMessage } from "../../shared/wire/risk-areas.ts";
import { acceptedInOrder, indexedWith } from "./accepted-lists.ts";
import type { RiskListRegister } from "./risk-list-register.ts";
import type { StoredRiskList } from "./risk-list-store.ts";

/** `null` while no list is in force. */
export type AreasAround = (divisionCode: string) => RiskAreasMessage | null;

/** The latest first, so that what is left out of very many matters least. */
function byLatest(one: AreaHistory, other: AreaHistory): number {
  if (one.atRiskUntilMs === other.atRiskUntilMs) return 0;
  return one.atRiskUntilMs < other.atRiskUntilMs ? 1 : -1;
}

function historiesUntil(version: string, lists: readonly StoredRiskList[]): readonly AreaHistory[] {
  const accepted = acceptedInOrder(lists);
  const newest = accepted.find((list) => list.version === version);
  return newest === undefined ? [] : areaHistories(indexedWith(newest, accepted)).toSorted(byLatest);
}

/** Tells the areas that a stay in a division is judged by; what the lists come to is found out once for each list in force. */
export function createAreasAround(register: Pick<RiskListRegister, "all" | "current">): AreasAround {
  let known: { readonly version: string; readonly histories: readonly AreaHistory[] } | null = null;

  return (divisionCode) => {
    const current = register.current();
    if (current === null) return null;
    if (known?.version !== current.version) known = { version: current.version, histories: historiesUntil(current.version, register.all()) };
    const around = known.histories.filter(({ area }) => area.divisionCode.startsWith(divisionCode) || divisionCode.startsWith(area.divisionCode));
    return {
      version: current.version,
      endUpdateTime: new Date(current.endUpdateTimeMs).toISOString(),
      areas: around.slice(0, riskAreasMax).map(({ area, atRiskUntilMs }) => ({ ...area, atRiskUntil: atRiskUntilMs === Infinity ? null : new Date(atRiskUntilMs).toISOString() })),
      omitted: Math.max(0, around.length - riskAreasMax),
    };
  };
}
