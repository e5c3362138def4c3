import { asWritten } from "../words/sentence.ts";
import { foundPlaces, type Gazetteer } from "./gazetteer.ts";
import type { KnownPlace } from "./known-places.ts";

const codeAlone = /^(\d{2}|\d{4}|\d{6}|\d{9})(?!\d)/;
const searchCharactersMin = 2;
const searchCharactersMax = 50;

/** The division code that a text is, or begins with: `140105 小店区`; `null` for a text without one. */
function codeTyped(typed: string): string | null {
  return codeAlone.exec(typed.trim())?.[1] ?? null;
}

/** What the gateway is asked to find for a text; `null` for one that it would not search for. */
export function searchedText(typed: string): string | null {
  const text = codeTyped(typed) ?? typed.trim();
  return text.length < searchCharactersMin || text.length > searchCharactersMax ? null : text;
}

function placeOfCode(divisionCode: string, places: readonly KnownPlace[], { searches }: Gazetteer): KnownPlace | null {
  const known = places.find((place) => place.divisionCode === divisionCode);
  if (known !== undefined) return known;
  return searches.get(divisionCode)?.kind === "found" ? null : { divisionCode, name: asWritten(divisionCode) };
}

/**
 * The place that was meant: one that is known by this code or name, or the only one that the gateway found. `null` for a name that fits none or
 * several, and for a code that the gateway does not know; while it has not said so, a code is taken for a place.
 */
export function placeOf(typed: string, known: readonly KnownPlace[], gazetteer: Gazetteer): KnownPlace | null {
  const text = typed.trim();
  const places = [...known, ...foundPlaces(gazetteer)];
  const code = codeTyped(text);
  if (code !== null) return placeOfCode(code, places, gazetteer);
  const named = places.find(({ name }) => name["zh-CN"] === text || name.en.toLowerCase() === text.toLowerCase());
  if (named !== undefined) return named;
  const search = gazetteer.searches.get(text);
  return search?.kind === "found" && search.places.length === 1 ? (search.places[0] ?? null) : null;
}
