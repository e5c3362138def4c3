import { venueClasses, type Setting, type VenueClass, type Zone } from "../../domain/venue.ts";
import { isInMunicipality } from "../../risk/division-code.ts";
import type { EntryPlace } from "../evaluation-context.ts";
import type { PolicyPack, Rule } from "../policy-pack.ts";

const usualClass: VenueClass = "commerce.mall";
/** In Shanghai, where the city is the province. */
const usualDivision = "310113";
/** In Shanxi, whose cities are several. */
const divisionAmongCities = "140105";

/** A county that lies in a division: its first. */
function countyIn(division: string): string {
  return `${division.slice(0, 6)}0101`.slice(0, 6);
}

/** The classes of venues that all the packs speak of. */
function classesOf(packs: readonly PolicyPack[]): readonly VenueClass[] {
  const all = venueClasses.filter((one) => packs.every(({ scope }) => scope.venueClasses === null || scope.venueClasses.includes(one)));
  return [...all.filter((one) => one === usualClass), ...all.filter((one) => one !== usualClass)];
}

/** Wherever in the rule that is said. */
function speaksOfOwnProvince(rule: Rule): boolean {
  return JSON.stringify(rule).includes('"same-province');
}

/** Counties in which all the packs may hold, one that is a city's and one of a province with several cities where that can make a difference. */
function divisionsToTell(rule: Rule, packs: readonly PolicyPack[]): readonly string[] {
  const divisions = packs.flatMap(({ scope }) => scope.divisions ?? []);
  if (divisions.length === 0) return speaksOfOwnProvince(rule) ? [usualDivision, divisionAmongCities] : [usualDivision];
  const inAll = divisions.filter((division) => packs.every(({ scope }) => scope.divisions === null || scope.divisions.some((wider) => division.startsWith(wider))));
  const narrowestFirst = (inAll.length > 0 ? inAll : divisions).toSorted((one, other) => other.length - one.length).map(countyIn);
  return [...new Map(narrowestFirst.toReversed().map((county) => [isInMunicipality(county), county])).values()].toReversed();
}

function speaksOf({ appliesTo }: Rule, venueClass: VenueClass): boolean {
  return (appliesTo?.venueClasses?.includes(venueClass) ?? true) && appliesTo?.notVenueClasses?.includes(venueClass) !== true;
}

/** One class for each set of rules that speak of it: others decide alike. */
function classesToTell(rule: Rule, peers: readonly Rule[], packs: readonly PolicyPack[]): readonly VenueClass[] {
  const concerned = classesOf(packs).filter((one) => speaksOf(rule, one));
  const bySpeakers = new Map(concerned.toReversed().map((one) => [peers.map((peer) => speaksOf(peer, one)).join(), one]));
  return [...bySpeakers.values()].toReversed();
}

function settingsToTell(rule: Rule, peers: readonly Rule[]): readonly Setting[] {
  if (rule.appliesTo?.setting !== undefined) return [rule.appliesTo.setting];
  return peers.some(({ appliesTo }) => appliesTo?.setting !== undefined) ? ["urban", "rural"] : ["urban"];
}

function zonesToTell(rule: Rule, peers: readonly Rule[]): readonly (Zone | null)[] {
  if (rule.appliesTo?.zones !== undefined) return rule.appliesTo.zones;
  return peers.some(({ appliesTo }) => appliesTo?.zones !== undefined) ? [null, ...new Set(peers.flatMap(({ appliesTo }) => appliesTo?.zones ?? []))] : [null];
}

/** Doors at which the rule speaks, one for each way in which its peers may tell them apart; the plainest first. */
export function placesToTell(rule: Rule, peers: readonly Rule[], packs: readonly PolicyPack[]): readonly EntryPlace[] {
  return divisionsToTell(rule, packs).flatMap((divisionCode) =>
    zonesToTell(rule, peers).flatMap((zone) =>
      settingsToTell(rule, peers).flatMap((setting) => classesToTell(rule, peers, packs).map((venueClass) => ({ venueId: "venue", venueClass, divisionCode, setting, zone }))),
    ),
  );
}
