import { expect, test } from "vitest";
import { valueAt, withValueAt } from "../../../../kiosk/policy/draft/json-value.ts";

const pack = { id: "own", rules: [{ id: "one", ageMax: { value: 48 } }, { id: "two" }] };

test("finds what stands at a path, and nothing where there is nothing", () => {
  expect(valueAt(pack, ["rules", 0, "ageMax", "value"])).toBe(48);
  expect(valueAt(pack, ["rules", 2, "id"])).toBeUndefined();
  expect(valueAt(pack, ["id", "value"])).toBeUndefined();
  expect(valueAt(null, ["id"])).toBeUndefined();
});

test("changes one value and leaves everything else, and what it was given, as it was", () => {
  expect(withValueAt(pack, ["rules", 0, "ageMax", "value"], 24)).toEqual({ id: "own", rules: [{ id: "one", ageMax: { value: 24 } }, { id: "two" }] });
  expect(pack.rules[0]?.ageMax?.value).toBe(48);
});

test("makes what is missing on the way", () => {
  expect(withValueAt(pack, ["trigger", "from"], "2022-03-15")).toEqual({ ...pack, trigger: { from: "2022-03-15" } });
});

test("takes a member away, and one of a list", () => {
  expect(withValueAt(pack, ["rules", 0, "ageMax"], undefined)).toEqual({ id: "own", rules: [{ id: "one" }, { id: "two" }] });
  expect(withValueAt(pack, ["rules", 0], undefined)).toEqual({ id: "own", rules: [{ id: "two" }] });
});
