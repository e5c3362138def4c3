import { readFileSync } from "node:fs";

/** The content of a JSON file, by its path from the top of the project. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));
}
