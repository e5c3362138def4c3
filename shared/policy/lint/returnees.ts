import type { Setting } from "../../domain/venue.ts";
import type { PersonRole } from "../../domain/visit.ts";
import type { RiskLevel } from "../../risk/risk-area.ts";
import type { EntryPlace } from "../evaluation-context.ts";
import { bareSketch, noted, showing, type Sketch } from "../compare/sketch.ts";

const dayMs = 86_400_000;

/** Where somebody returns from, seen from the venue. */
export type ReturnFrom = "other-province" | "other-city" | "other-county";

/** Where the nearest risk area lies, seen from the place returned from, whose own county has none; `low`: it is on the list as low-risk. */
export type RiskNearby = "none" | "low" | "same-city" | "same-province";

export interface Returnee {
  readonly from: ReturnFrom;
  readonly risk: RiskNearby;
  readonly role: PersonRole;
  readonly setting: Setting;
}

/** People who come as nobody in particular: no post of theirs calls for tests. */
export const ordinaryRoles: readonly PersonRole[] = ["visitor", "student", "parent", "resident", "patient"];

function other(digits: string, one: string, two: string): string {
  return digits === one ? two : one;
}

function countyOf(from: ReturnFrom, ofVenue: string): string {
  const [province, city, county] = [ofVenue.slice(0, 2), ofVenue.slice(2, 4), ofVenue.slice(4, 6)];
  switch (from) {
    case "other-province":
      return province === "42" ? "430105" : "420106";
    case "other-city":
      return `${province}${other(city, "01", "02")}05`;
    case "other-county":
      return `${province}${city}${other(county, "05", "06")}`;
  }
}

function areaNear(county: string, risk: RiskNearby): readonly { readonly divisionCode: string; readonly level: RiskLevel }[] {
  switch (risk) {
    case "none":
      return [];
    case "low":
      return [{ divisionCode: county, level: "low" }];
    case "same-city":
      return [{ divisionCode: `${county.slice(0, 4)}${other(county.slice(4), "09", "10")}`, level: "medium" }];
    case "same-province":
      return [{ divisionCode: `${county.slice(0, 2)}${other(county.slice(2, 4), "09", "10")}01`, level: "medium" }];
  }
}

/** Somebody healthy who does what any door asks: a green code, no fever, a mask, honest answers; no test and no papers. */
export function healthy(place: EntryPlace, nowMs: number, answers: readonly string[]): Sketch {
  const shown = showing(bareSketch(place, nowMs), "health-code", [{ kind: "health-code", status: "green" }]);
  const measured: Sketch = { ...shown, temperature: { tenthsC: 366, source: "infrared" }, mask: true };
  return noted(measured, { medicalMask: true, spacing: true, symptoms: [], identityChecked: true, registered: true, answers: Object.fromEntries(answers.map((id) => [id, false])) });
}

/** The same somebody, back since yesterday from a place of low risk. */
export function returned(at: Sketch, { from, risk, role, setting }: Returnee): Sketch {
  const county = countyOf(from, at.place.divisionCode);
  const leftMs = at.nowMs - dayMs;
  const there = { ...noted(at, { role }), place: { ...at.place, setting }, areas: areaNear(county, risk) };
  return showing(there, "itinerary", [{ kind: "itinerary", stays: [{ divisionCode: county, fromMs: leftMs - dayMs, toMs: leftMs }], colour: "green", starred: false, borderEntries: [] }]);
}
