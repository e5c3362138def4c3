import { digitsOfUnit } from "../../../shared/risk/risk-lookup.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { KnownPlace } from "./known-places.ts";
import { placeOf, searchedText } from "./place-of.ts";

/** What to choose from while it is not clear which place is meant. */
export interface SuggestedPlaces {
  readonly places: readonly KnownPlace[];
  /** `quick`: nothing has been typed; `settled`: it is clear. */
  readonly state: "quick" | "settled" | "searching" | "failed" | "none" | "choose" | "choose-more";
}

const suggestedMax = 20;
const quickMax = 8;

function fits({ divisionCode, name }: KnownPlace, text: string): boolean {
  return divisionCode.startsWith(text) || name["zh-CN"].includes(text) || name.en.toLowerCase().includes(text.toLowerCase());
}

function eachOnce(places: readonly KnownPlace[]): readonly KnownPlace[] {
  return places.filter(({ divisionCode }, index) => places.findIndex((other) => other.divisionCode === divisionCode) === index);
}

/** Before anything is typed, the places around the venue and those that the packs name; then whatever fits the text. */
export function suggestedPlaces(typed: string, known: readonly KnownPlace[], gazetteer: Gazetteer): SuggestedPlaces {
  const text = typed.trim();
  if (text === "") return { places: known.filter(({ divisionCode }) => divisionCode.length > digitsOfUnit.province).slice(0, quickMax), state: "quick" };
  if (placeOf(text, known, gazetteer) !== null) return { places: [], state: "settled" };
  const ofPage = known.filter((place) => fits(place, text));
  const search = gazetteer.searches.get(searchedText(text) ?? "");
  const found = search?.kind === "found" ? search.places : [];
  const places = eachOnce([...ofPage, ...found]).slice(0, suggestedMax);
  if (search === undefined || search.kind === "searching") return { places, state: "searching" };
  if (search.kind === "failed") return { places, state: "failed" };
  if (places.length === 0) return { places, state: "none" };
  return { places, state: search.more ? "choose-more" : "choose" };
}
