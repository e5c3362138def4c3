import type { Stay } from "../domain/credential.ts";
import type { DivisionUnit } from "../risk/risk-lookup.ts";
import { unitDigits } from "../risk/unit-of-stay.ts";
import type { EntryPlace } from "./evaluation-context.ts";
import type { OriginScope } from "./rule-parts.ts";

const distances = ["province", "city", "county"] as const satisfies readonly DivisionUnit[];

/** The widest unit that a stay and a venue do not share. */
type Distance = (typeof distances)[number];

const distancesOfScope: Readonly<Record<OriginScope, readonly Distance[]>> = {
  "other-province": ["province"],
  "other-city": ["province", "city"],
  "other-county": ["province", "city", "county"],
  "same-province": ["city"],
  "same-province-other-county": ["city", "county"],
};

function digitsShared(code: string, other: string): number {
  let digits = 0;
  while (digits < code.length && code[digits] === other[digits]) digits += 1;
  return digits;
}

/** `null` where the stay lies in the county of the venue, or is named too coarsely to say. */
function distanceOf(code: string, ofVenue: string): Distance | null {
  const shared = digitsShared(code, ofVenue);
  for (const unit of distances) {
    const digits = unitDigits(code, unit);
    if (shared < digits && digits <= code.length) return unit;
  }
  return null;
}

/** The stays that somebody comes from, seen from the venue. */
export function staysFrom(scope: OriginScope, stays: readonly Stay[], { divisionCode: ofVenue }: EntryPlace): readonly Stay[] {
  if (stays.length === 0) return stays;
  const counting = distancesOfScope[scope];
  return stays.filter(({ divisionCode }) => {
    const distance = distanceOf(divisionCode, ofVenue);
    return distance !== null && counting.includes(distance);
  });
}
