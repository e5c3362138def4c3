import { expect, test } from "vitest";
import { packCovers } from "../../shared/policy/pack-covers.ts";

const venue = { id: "theatre", venueClass: "culture.theatre", divisionCode: "310113" } as const;

test.each([
  { id: "any", scope: { divisions: null, venueClasses: null }, covers: true },
  { id: "any", scope: { divisions: ["31"], venueClasses: null }, covers: true },
  { id: "any", scope: { divisions: ["310113"], venueClasses: ["culture.theatre"] }, covers: true },
  { id: "any", scope: { divisions: ["310114", "32"], venueClasses: null }, covers: false },
  { id: "any", scope: { divisions: null, venueClasses: ["culture.cinema"] }, covers: false },
  { id: "venue-theatre", scope: { divisions: null, venueClasses: null }, covers: true },
  { id: "venue-market", scope: { divisions: null, venueClasses: null }, covers: false },
] as const)("$id with $scope: $covers", ({ id, scope, covers }) => {
  expect(packCovers({ id, scope }, venue)).toBe(covers);
});
