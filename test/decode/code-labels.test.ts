import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { groupNumbers, holderNumbers, stateNumbers } from "../../shared/decode/code-labels.ts";

const description = readFileSync(new URL("../../docs/code-format.md", import.meta.url), "utf8");

/** A column of the description's table of numbers: each name with its number. */
function namesInColumn(column: number): Record<string, number> {
  const rows = [...description.matchAll(/^\| (\d+) \|(.*)\|$/gm)].map(([, number, cells = ""]) => ({ number: Number(number), name: cells.split("|")[column]?.trim().replaceAll("`", "") ?? "" }));
  return Object.fromEntries(rows.filter(({ name }) => name !== "").map(({ number, name }) => [name, number]));
}

it.each([
  ["state", 0, stateNumbers],
  ["holder", 1, holderNumbers],
  ["group", 2, groupNumbers],
] as const)("gives every %s the number that the format's description gives it", (_, column, numbers) => {
  expect(namesInColumn(column)).toEqual(numbers);
});
