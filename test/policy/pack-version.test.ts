import { expect, it } from "vitest";
import { canonicalJson } from "../../shared/domain/canonical-json.ts";
import { packVersion } from "../../shared/policy/pack-version.ts";
import { parsePolicyPack } from "../../shared/wire/policy-pack.ts";
import { policyPackFile } from "../support/policy-pack-file.ts";
import { readJson } from "../support/read-json.ts";

const pack = policyPackFile("test/fixtures/policy-packs/other-borders.json");

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).toReversed().map(([key, member]) => [key, backwards(member)]));
}

it("writes equal values as equal texts, with sorted keys at every depth and lists as they are", () => {
  expect(canonicalJson({ b: [{ z: 1, y: "é" }, null], a: { d: true, c: undefined } })).toBe('{"a":{"d":true},"b":[{"y":"é","z":1},null]}');
});

it("is the id and the start of the hash of the content", async () => {
  expect(await packVersion(pack)).toBe("other-borders@817701a673013fe0e83ea563cf110795");
});

it("keeps the zeros of the hash", async () => {
  expect(await packVersion({ ...pack, jurisdiction: "town 2" })).toBe("other-borders@754a75766c818c456cad05fc85731fb8");
});

it("does not depend on the order of keys in the file", async () => {
  const parsed = parsePolicyPack(backwards(readJson("test/fixtures/policy-packs/other-borders.json")));
  if (parsed.kind === "malformed") throw new Error("the pack should still be one");
  expect(await packVersion(parsed.pack)).toBe("other-borders@817701a673013fe0e83ea563cf110795");
});

it("changes when a border changes side", async () => {
  const rules = pack.rules.map((rule) => (rule.kind === "risk-list-age" ? { ...rule, ageMax: { ...rule.ageMax, inclusive: true } } : rule));
  expect(await packVersion({ ...pack, rules })).not.toBe("other-borders@817701a673013fe0e83ea563cf110795");
});
