import type { Text } from "../../../shared/domain/reason.ts";
import type { ListedPlaces } from "../../../shared/policy/check-listed-places.ts";
import type { StayCondition } from "../../../shared/policy/rule-parts.ts";
import { riskLevelNames, unitNames } from "./area-names.ts";
import { lookBackWords } from "./bound-words.ts";
import { asWritten, joined, sentence } from "./sentence.ts";

const placesNamedMax = 20;

/** Who stayed where, said of the person: `stayed within 14 days (the 14th counts) in a county with high-risk or medium-risk areas`. */
export function stayWords({ levels, unit, lookBack }: StayCondition): Text {
  return sentence("{days}到过有{levels}地区的{unit}", "stayed {days} in a {unit} with {levels} areas", {
    days: lookBackWords(lookBack),
    levels: joined(
      levels.map((level) => riskLevelNames[level]),
      "、",
      " or ",
    ),
    unit: unitNames[unit],
  });
}

/** Since when a place must have been at risk for a stay to count. */
export function sinceWhenWords({ nowOnly }: StayCondition): Text {
  return nowOnly === true
    ? sentence("只看目前仍在风险名单上的地区", "only places count that are on the risk list now")
    : sentence("这段时间内曾列入风险名单的地区也算", "places count too that were on the risk list at any time within these days");
}

/** The names of places, as the pack writes them; of very many only the first. */
function placeNames(areas: readonly { readonly name: string }[]): Text {
  const names = asWritten(
    areas
      .slice(0, placesNamedMax)
      .map(({ name }) => name)
      .join("、"),
  );
  return areas.length <= placesNamedMax ? names : sentence("{names}等{count}处", "{names} and more, {count} in all", { names, count: String(areas.length) });
}

/** Who stayed in places that a source names itself. */
export function listedStayWords({ areas, lookBack }: ListedPlaces): Text {
  return sentence("{days}到过{places}", "stayed {days} in {places}", { days: lookBackWords(lookBack), places: placeNames(areas) });
}
