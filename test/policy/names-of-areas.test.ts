import { expect, it } from "vitest";
import { namesOfAreas } from "../../shared/policy/names-of-areas.ts";

function named(...names: string[]) {
  return names.map((name) => ({ name }));
}

it.each([
  [named(), ""],
  [named("甲"), "甲"],
  [named("甲", "乙", "丙"), "甲、乙、丙"],
  [named("甲", "乙", "丙", "丁"), "甲、乙、丙等"],
  [named("甲", "乙", "甲", "丙", "乙"), "甲、乙、丙"],
])("shows three different names at most: %j", (areas, text) => {
  expect(namesOfAreas(areas)).toBe(text);
});
