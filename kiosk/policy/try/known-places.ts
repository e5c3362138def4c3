import type { Language, Text } from "../../../shared/domain/reason.ts";
import type { PolicyPack, Rule } from "../../../shared/policy/policy-pack.ts";
import { isInMunicipality } from "../../../shared/risk/division-code.ts";
import { digitsOfUnit } from "../../../shared/risk/risk-lookup.ts";
import { asWritten, sentence } from "../words/sentence.ts";
import { provinceNames } from "./province-names.ts";

/** A division that the page can name. */
export interface KnownPlace {
  readonly divisionCode: string;
  readonly name: Text;
}

export const provincePlaces: readonly KnownPlace[] = Object.entries(provinceNames).map(([divisionCode, name]) => ({ divisionCode, name }));

function namedBy(rule: Rule): readonly { readonly divisionCode: string; readonly name: string }[] {
  if (rule.kind === "listed-area-stay") return rule.areas;
  return rule.kind === "test-certificate" && rule.demandedAfter !== null && "areas" in rule.demandedAfter ? rule.demandedAfter.areas : [];
}

function placesOfRule(rule: Rule): readonly KnownPlace[] {
  return namedBy(rule).map(({ divisionCode, name }) => ({ divisionCode, name: asWritten(name) }));
}

function ofVenue(divisionCode: string): readonly KnownPlace[] {
  const county = { divisionCode, name: sentence("本场所所在县（市、区）", "The county of this venue") };
  const city = { divisionCode: divisionCode.slice(0, digitsOfUnit.city), name: sentence("本场所所在地市", "The city of this venue") };
  return isInMunicipality(divisionCode) ? [county] : [county, city];
}

/** The divisions that the page can name by itself: those around the venue, those that the packs name, and all provinces. */
export function knownPlaces(venueDivisionCode: string, packs: readonly PolicyPack[]): readonly KnownPlace[] {
  const all = [...ofVenue(venueDivisionCode), ...packs.flatMap(({ rules }) => rules.flatMap(placesOfRule)), ...provincePlaces];
  return [...new Map(all.map((place) => [place.divisionCode, place])).values()];
}

/** How a place is written in the field: `140105 小店区`. */
export function placeText({ divisionCode, name }: KnownPlace, language: Language): string {
  return `${divisionCode} ${name[language]}`;
}
