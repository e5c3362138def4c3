import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { scripts } from "../../../gateway/stores/redis/scripts.ts";

const folder = "gateway/stores/redis";

/** The names that the head of a script gives its KEYS: "-- KEYS     1 counts, 2 ledger". */
function keysOfHead(source: string): readonly string[] {
  const line = /^-- KEYS\s+(.*)$/m.exec(source)?.[1] ?? "";
  return line.split(", ").map((part) => part.replace(/^\d+ /, ""));
}

/** How many ARGV before a repeated group the head names. */
function argumentsOfHead(source: string): number {
  const text = /^-- ARGV\s+([\s\S]*?)^-- Returns/m.exec(source)?.[1] ?? "";
  return [...text.matchAll(/(?:^|, )(\d+) /g)].length;
}

test("every script in the folder is one that is called", () => {
  const files = globSync(`${folder}/*.lua`).map((path) => basename(path));
  expect(files.toSorted()).toEqual(Object.values(scripts).map(({ file }) => file).toSorted());
});

describe.each(Object.values(scripts))("$file", ({ file, keys }) => {
  const source = readFileSync(`${folder}/${file}`, "utf8");
  const body = source.replaceAll(/^--.*$/gm, "");

  test("has its key count in its name, and its keys in its head as in the calls", () => {
    expect(Number(/-(\d)\.lua$/.exec(file)?.[1])).toBe(keys.length);
    expect(keysOfHead(source)).toEqual([...keys]);
  });

  test("uses every key and every argument of its head, and no other", () => {
    const used = (table: string) => new Set([...body.matchAll(new RegExp(`${table}\\[(\\d+)\\]`, "g"))].map((match) => Number(match[1])));
    expect(used("KEYS")).toEqual(new Set(keys.map((_, index) => index + 1)));
    expect(used("ARGV")).toEqual(new Set(Array.from({ length: argumentsOfHead(source) }, (_, index) => index + 1)));
  });

  test("says what it returns", () => {
    expect(source).toMatch(/^-- Returns {2}\S/m);
  });
});
