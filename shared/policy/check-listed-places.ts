import type { Stay } from "../domain/credential.ts";
import { recentStays } from "./look-back.ts";
import { namesOfAreas } from "./names-of-areas.ts";
import { undecided, type Remark } from "./remark.ts";
import type { Bound } from "./rule-parts.ts";

interface ListedPlace {
  readonly divisionCode: string;
  readonly name: string;
}

/** Places that a source names itself, such as port cities, and how long a stay there counts. */
export interface ListedPlaces {
  readonly areas: readonly ListedPlace[];
  readonly lookBack: Bound<"days">;
}

interface CheckedPlaces {
  readonly touched: readonly ListedPlace[];
  readonly doubts: readonly Remark[];
}

/** A stay that names only a coarser division than a listed place may have touched it: staff ask. */
export function checkListedPlaces(allStays: readonly Stay[], { areas, lookBack }: ListedPlaces, nowMs: number): CheckedPlaces {
  const stays = recentStays(allStays, lookBack, nowMs);
  const touched = areas.filter(({ divisionCode }) => stays.some((stay) => stay.divisionCode.startsWith(divisionCode)));
  const doubtful = areas.filter(({ divisionCode }) => stays.some((stay) => divisionCode.startsWith(stay.divisionCode) && divisionCode !== stay.divisionCode));
  return { touched, doubts: doubtful.length === 0 ? [] : [undecided("area.stay-too-coarse", "recheck", { area: namesOfAreas(doubtful) })] };
}
