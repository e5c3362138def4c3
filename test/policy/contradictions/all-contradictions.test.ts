import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const contradictionsTotal = 43;

it("each of the 43 contradictions of the sources has a test that names it", () => {
  const folder = "test/policy/contradictions";
  const titles = readdirSync(folder).flatMap((file) => [...readFileSync(`${folder}/${file}`, "utf8").matchAll(/^ {2}it\("(C-\d{2}): /gm)].map((match) => match[1]));
  const wanted = Array.from({ length: contradictionsTotal }, (_, index) => `C-${String(index + 1).padStart(2, "0")}`);
  expect(new Set(titles)).toEqual(new Set(wanted));
});
