import { readFile } from "node:fs/promises";
import { buildDivisionTable, type DivisionTable } from "../../shared/risk/division-table.ts";

const file = new URL("./divisions.json", import.meta.url);

/** The administrative divisions that come with this version. */
export async function readDivisions(): Promise<DivisionTable> {
  return buildDivisionTable(JSON.parse(await readFile(file, "utf8")));
}
