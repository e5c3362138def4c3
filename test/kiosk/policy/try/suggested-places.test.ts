import { expect, test } from "vitest";
import { knownPlaces } from "../../../../kiosk/policy/try/known-places.ts";
import { suggestedPlaces } from "../../../../kiosk/policy/try/suggested-places.ts";
import type { PlaceSearch } from "../../../../kiosk/policy/try/gazetteer.ts";
import { foundNamed, gazetteerWith } from "./gazetteer-fixture.ts";

const known = knownPlaces("140105", []);
const two = foundNamed(["14", "山西省"], ["140105", "山西省 太原市 小店区"]);

function suggested(typed: string, search?: PlaceSearch) {
  const { places, state } = suggestedPlaces(typed, known, gazetteerWith(search === undefined ? {} : { searches: { [typed]: search } }));
  return [state, places.map(({ divisionCode }) => divisionCode)];
}

test("before anything is typed, places around the venue are at hand, and no provinces", () => {
  expect(suggested("")).toEqual(["quick", ["140105", "1401"]]);
});

test("what is clear needs no choice", () => {
  expect(suggested("山西省")).toEqual(["settled", []]);
  expect(suggested("小店", foundNamed(["140105", "山西省 太原市 小店区"]))).toEqual(["settled", []]);
});

test("what fits is offered while the gateway is asked, and each place once when it has answered", () => {
  expect(suggested("山西")).toEqual(["searching", ["14"]]);
  expect(suggested("山西", { kind: "searching" })).toEqual(["searching", ["14"]]);
  expect(suggested("山西", two)).toEqual(["choose", ["14", "140105"]]);
});

test.each([
  { title: "there are more than it tells", search: { ...two, more: true }, expected: ["choose-more", ["14", "140105"]] },
  { title: "it does not answer", search: { kind: "failed" as const }, expected: ["failed", ["14"]] },
])("says so when $title", ({ search, expected }) => {
  expect(suggested("山西", search)).toEqual(expected);
});

test("says so when there is no such place", () => {
  expect(suggested("亚特兰蒂斯", foundNamed())).toEqual(["none", []]);
  expect(suggested("990101", foundNamed())).toEqual(["none", []]);
});
