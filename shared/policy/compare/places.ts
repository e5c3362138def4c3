import { venueClasses, type Setting, type VenueClass, type Zone } from "../../domain/venue.ts";
import type { EntryPlace } from "../evaluation-context.ts";
import type { PolicyPack, Rule } from "../policy-pack.ts";

const usualClass: VenueClass = "commerce.mall";
const usualDivision = "310113";

/** A county that lies in a division: its first. */
function countyIn(division: string): string {
  return `${division.slice(0, 6)}0101`.slice(0, 6);
}

/** The classes of venues that all the packs speak of. */
function classesOf(packs: readonly PolicyPack[]): readonly VenueClass[] {
  const all = venueClasses.filter((one) => packs.every(({ scope }) => scope.venueClasses === null || scope.venueClasses.includes(one)));
  return [...all.filter((one) => one === usualClass), ...all.filter((one) => one !== usualClass)];
}

/** The smallest of their divisions, since a venue of the narrower scope lies in the wider one. */
function divisionOf(packs: readonly PolicyPack[]): string {
  const divisions = packs.flatMap(({ scope }) => scope.divisions?.slice(0, 1) ?? []);
  return countyIn(divisions.toSorted((one, other) => other.length - one.length)[0] ?? usualDivision);
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
  const divisionCode = divisionOf(packs);
  return zonesToTell(rule, peers).flatMap((zone) =>
    settingsToTell(rule, peers).flatMap((setting) => classesToTell(rule, peers, packs).map((venueClass) => ({ venueId: "venue", venueClass, divisionCode, setting, zone }))),
  );
}
