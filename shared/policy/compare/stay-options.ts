import { beijingDay, beijingDayStartMs } from "../../domain/beijing-time.ts";
import type { BorderEntry, Stay } from "../../domain/credential.ts";
import type { RiskLevel } from "../../risk/risk-area.ts";
import type { DivisionUnit } from "../../risk/risk-lookup.ts";
import type { Rule } from "../policy-pack.ts";
import type { StayCondition } from "../rule-parts.ts";
import { agesAround, daysAround } from "./borders.ts";
import { being, type Option } from "./option.ts";
import { showing, type Sketch, type SketchedArea } from "./sketch.ts";

const hourMs = 3_600_000;
const dayMs = 86_400_000;
const lengthOfStayMs = 2 * dayMs;
const placesOfRuleMax = 12;

/** Another province, another city of the same one, another county of the same city, the own county: seen from the venue. */
function countiesAround(ofVenue: string): readonly string[] {
  const province = ofVenue.slice(0, 2);
  const city = ofVenue.slice(2, 4);
  const county = ofVenue.slice(4, 6);
  const another = (digits: string, first: string, second: string): string => (digits === first ? second : first);
  const far = province === "42" ? "430105" : "420106";
  return [far, `${province}${another(city, "01", "02")}05`, `${province}${city}${another(county, "05", "06")}`, ofVenue.slice(0, 6)];
}

/** A place that shares the unit with the stay, and nothing finer. */
function nearby(stay: string, unit: DivisionUnit): string {
  const county = stay.slice(4, 6) === "09" ? "10" : "09";
  switch (unit) {
    case "street":
      return stay;
    case "county":
      return `${stay.slice(0, 6)}009`;
    case "city":
      return `${stay.slice(0, 4)}${county}`;
    case "province":
      return `${stay.slice(0, 2)}${stay.slice(2, 4) === "09" ? "10" : "09"}01`;
  }
}

/** When somebody left so many days ago: at noon, or just now. */
function leftMs(nowMs: number, daysAgo: number): number {
  return Math.min(beijingDayStartMs(beijingDay(nowMs) - daysAgo) + dayMs / 2, nowMs - hourMs);
}

function travelled(sketch: Sketch, stays: readonly Stay[], borderEntries: readonly BorderEntry[] = []): Sketch {
  return showing(sketch, "itinerary", [{ kind: "itinerary", stays, colour: null, starred: false, borderEntries }]);
}

interface PlaceAndList {
  readonly divisionCode: string;
  readonly areas: readonly SketchedArea[];
}

function stayed(divisionCode: string, toMs: (nowMs: number) => number, areas: readonly SketchedArea[]): Option {
  return being((sketch) => {
    const endMs = toMs(sketch.nowMs);
    return { ...travelled(sketch, [{ divisionCode, fromMs: endMs - lengthOfStayMs, toMs: endMs }]), areas };
  });
}

/** From the place on to another one where nothing is the matter, and only then here: leaving and arriving are days apart. */
function stayedOnTheWay({ divisionCode, areas }: PlaceAndList, quiet: string, daysAgo: number, daysOnTheWay: number): Option {
  return being((sketch) => {
    const [leftAtMs, arrivedMs] = [leftMs(sketch.nowMs, daysAgo), leftMs(sketch.nowMs, Math.max(0, daysAgo - daysOnTheWay))];
    const stays = [{ divisionCode, fromMs: leftAtMs - lengthOfStayMs, toMs: leftAtMs }, { divisionCode: quiet, fromMs: leftAtMs, toMs: arrivedMs }];
    return { ...travelled(sketch, stays), areas };
  });
}

function atRisk(county: string, level: RiskLevel, unit: DivisionUnit): PlaceAndList {
  const divisionCode = unit === "street" || unit === "county" ? `${county}001` : county;
  return { divisionCode, areas: [{ divisionCode: nearby(divisionCode, unit), level }] };
}

function conditionOf(rule: Rule): StayCondition | null {
  if (rule.kind === "risk-stay") return rule;
  if (rule.kind === "arrival-test") return rule.demandedAfter;
  if (rule.kind === "test-certificate") return rule.demandedAfter !== null && "levels" in rule.demandedAfter ? rule.demandedAfter : null;
  return rule.kind === "monitoring-scheme" && rule.trigger.kind === "risk-stay" ? rule.trigger.condition : null;
}

function namedPlaces(rule: Rule): readonly string[] {
  if (rule.kind === "listed-area-stay") return rule.areas.map(({ divisionCode }) => divisionCode);
  return rule.kind === "test-certificate" && rule.demandedAfter !== null && "areas" in rule.demandedAfter ? rule.demandedAfter.areas.map(({ divisionCode }) => divisionCode) : [];
}

function looksAtStays(rule: Rule): boolean {
  return rule.appliesTo?.from !== undefined || rule.kind === "arrival-test" || rule.kind === "risk-list-age" || (rule.kind === "monitoring-scheme" && rule.trigger.kind === "arrival");
}

function placesOf(rule: Rule, peers: readonly Rule[], ofVenue: string): readonly PlaceAndList[] {
  const around = countiesAround(ofVenue);
  const condition = conditionOf(rule);
  const risky = condition === null ? [] : around.flatMap((county) => condition.levels.map((level) => atRisk(county, level, condition.unit)));
  const known = peers.flatMap(namedPlaces);
  const named = namedPlaces(rule).filter((code, index) => index === 0 || !known.includes(code)).slice(0, placesOfRuleMax);
  const quiet = looksAtStays(rule) && risky.length === 0 ? around : [];
  return [...risky, ...[...named, ...quiet].map((divisionCode) => ({ divisionCode, areas: [] }))];
}

/** For schemes that tell leaving from arriving. */
function onTheWay(rule: Rule, peers: readonly Rule[], ofVenue: string): readonly Option[] {
  const triggers = [rule, ...peers].flatMap((one) => (one.kind === "monitoring-scheme" && one.trigger.kind === "risk-stay" ? [one.trigger] : []));
  const ways = triggers.flatMap(({ clock, arrivedWithin }) => (arrivedWithin === undefined ? (clock === undefined ? [] : [1]) : [arrivedWithin.value - 1, arrivedWithin.value, arrivedWithin.value + 1]));
  const [far] = ways.length === 0 ? [] : placesOf(rule, peers, ofVenue);
  const [quiet = ofVenue] = countiesAround(ofVenue).slice(1);
  return far === undefined ? [] : [...new Set(ways)].flatMap((way) => daysAround([rule]).map((daysAgo) => stayedOnTheWay(far, quiet, daysAgo, way)));
}

/** Stays that a rule may look at: where, at what level, and on both sides of each border in time. */
export function stayOptions(rule: Rule, peers: readonly Rule[], ofVenue: string): readonly Option[] {
  const days = daysAround([rule, ...peers]).map((daysAgo) => (nowMs: number) => leftMs(nowMs, daysAgo));
  const hours = rule.kind === "arrival-test" ? agesAround([rule, ...peers]).map((age) => (nowMs: number) => nowMs - age) : [];
  const tracks = rule.kind === "case-trajectory" ? rule.tracks.slice(0, placesOfRuleMax).map(({ divisionCode, to }) => stayed(divisionCode, () => Date.parse(to), [])) : [];
  const direct = placesOf(rule, peers, ofVenue).flatMap(({ divisionCode, areas }) => [...days, ...hours].map((toMs) => stayed(divisionCode, toMs, areas)));
  return [...direct, ...tracks, ...onTheWay(rule, peers, ofVenue)];
}

/** Arrivals from abroad, on both sides of each border in time. */
export function entryOptions(rule: Rule, peers: readonly Rule[]): readonly Option[] {
  if (rule.kind !== "monitoring-scheme" || rule.trigger.kind !== "border-entry") return [];
  const [port = "310115"] = rule.trigger.ports ?? [];
  return daysAround([rule, ...peers]).map((daysAgo) => being((sketch) => travelled(sketch, [], [{ atMs: leftMs(sketch.nowMs, daysAgo), portDivisionCode: port }])));
}
