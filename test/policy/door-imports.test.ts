import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";

const heavy = ["shared/policy/explain/", "shared/policy/compare/", "shared/policy/lint/"];

/** All files that a page brings along, itself included; imports of types vanish in the build, and what is fetched later is not there at first. */
function broughtBy(path: string, known: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  if (known.has(path)) return known;
  const imports = [...readFileSync(path, "utf8").matchAll(/^import (?!type\b)(?:[^;"]* from )?"(\.[^"]+\.tsx?)"/gm)].map((match) => join(dirname(path), match[1] ?? ""));
  return imports.reduce<ReadonlySet<string>>((brought, target) => broughtBy(target, brought), new Set([...known, path]));
}

it("the door brings along neither explanations nor comparisons of policies, which would weigh on its first load", () => {
  const brought = [...broughtBy("kiosk/door/main.tsx")];
  expect(brought).toContain("shared/policy/evaluate-policy.ts");
  expect(brought.filter((path) => heavy.some((folder) => path.startsWith(folder)))).toEqual([]);
});
