import type { Rule } from "../../../shared/policy/policy-pack.ts";
import { digitsOfUnit } from "../../../shared/risk/risk-lookup.ts";
import { cityNames } from "./city-names.ts";

/** A place that the door can name because a list or a rule does. */
export interface NamedPlace {
  readonly divisionCode: string;
  readonly name: string;
}

/** A place to choose, as an itinerary code would name it: a city, or a finer one that is at risk or that a rule names. */
export interface StayPlace extends NamedPlace {
  readonly atRisk: boolean;
}

export interface KnownPlaces {
  /** Of the risk-area list: names like 吉林省 长春市 九台区, or 上海市 上海市 宝山区. */
  readonly atRisk: readonly NamedPlace[];
  readonly ofRules: readonly NamedPlace[];
}

/** The province, or what is of its rank, in which a place lies. */
export function provinceOf(divisionCode: string): string {
  return divisionCode.slice(0, digitsOfUnit.province);
}

/** The places within a province, those at risk first. Others than these a clerk can only note as the province. */
export function placesWithin(province: string, { atRisk, ofRules }: KnownPlaces): readonly StayPlace[] {
  const isFiner = ({ divisionCode }: NamedPlace): boolean => divisionCode.startsWith(province) && divisionCode !== province;
  const cities = (cityNames[province] ?? "").split(" ").flatMap((city) => {
    const digits = /^\d+/.exec(city)?.[0];
    return digits === undefined ? [] : [{ divisionCode: province + digits, name: city.slice(digits.length), atRisk: false }];
  });
  const listed = atRisk.filter(isFiner).map(({ divisionCode, name }) => ({ divisionCode, name: withoutProvince(name), atRisk: true }));
  const ruled = ofRules.filter(isFiner).map(({ divisionCode, name }) => ({ divisionCode, name, atRisk: false }));
  const all = [...listed, ...cities, ...ruled].toSorted((one, other) => Number(other.atRisk) - Number(one.atRisk) || one.divisionCode.localeCompare(other.divisionCode));
  return all.filter(({ divisionCode }, index) => all.findIndex((other) => other.divisionCode === divisionCode) === index);
}

/** The places that rules name themselves, such as port cities. */
export function placesOfRules(rules: readonly Rule[]): readonly NamedPlace[] {
  return rules.flatMap((rule) => {
    if (rule.kind === "listed-area-stay") return rule.areas;
    return rule.kind === "test-certificate" && rule.demandedAfter !== null && "areas" in rule.demandedAfter ? rule.demandedAfter.areas : [];
  });
}

function withoutProvince(name: string): string {
  const [province, ...parts] = name.split(" ");
  const within = parts.filter((part) => part !== province).join("");
  return within === "" ? name : within;
}
