import type { Fault, Malformed } from "../domain/fault.ts";
import { normaliseName } from "./normalise-name.ts";
import type { ParsedRiskList, ParsedRow } from "./parsed-risk-list.ts";
import type { RiskLevel } from "./risk-area.ts";
import { parseUpdateTime } from "./update-time.ts";

export const rowsPerLevelMax = 20_000;
export const placesPerRowMax = 100_000;
export const placeCharactersMax = 5_000;
export const nameCharactersMax = 100;

type ParseListAnswer = { readonly kind: "parsed"; readonly list: ParsedRiskList } | Malformed;

interface LevelFields {
  readonly level: RiskLevel;
  readonly rows: string;
  readonly count: string;
  /** The low level was added on 2022-07-21; earlier lists have neither of its fields. */
  readonly optional: boolean;
}

const levels: readonly LevelFields[] = [
  { level: "high", rows: "highlist", count: "hcount", optional: false },
  { level: "medium", rows: "middlelist", count: "mcount", optional: false },
  { level: "low", rows: "lowlist", count: "lcount", optional: true },
];

/** Reads a reply of the State Council's service, `{ data, code, msg }` or the bare `data`; never throws. Whether it is complete, `judgeList` says. */
export function parseStateCouncilList(json: unknown): ParseListAnswer {
  const body = findBody(json);
  if (body.kind === "malformed") return body;
  const { data, prefix } = body;

  const time = data["end_update_time"];
  const endUpdateTimeMs = typeof time === "string" ? parseUpdateTime(time) : null;
  if (endUpdateTimeMs === null) return malformed(`${prefix}end_update_time`, `Expected a Beijing hour such as "2022-04-15 20时", found ${describe(time)}`);

  const announced: Record<RiskLevel, number | null> = { high: null, medium: null, low: null };
  const rows: ParsedRow[] = [];
  const rejectedRows: Fault[] = [];
  for (const fields of levels) {
    if (fields.optional && data[fields.rows] === undefined && data[fields.count] === undefined) continue;
    const count = data[fields.count];
    if (!isCount(count)) return malformed(`${prefix}${fields.count}`, `Expected a number of places, found ${describe(count)}`);
    announced[fields.level] = count;
    const fault = readRows(data[fields.rows], { level: fields.level, path: `${prefix}${fields.rows}`, rows, rejectedRows });
    if (fault !== null) return fault;
  }
  return { kind: "parsed", list: { endUpdateTimeMs, announced, rows, rejectedRows } };
}

interface Body {
  readonly kind: "body";
  readonly data: Readonly<Record<string, unknown>>;
  /** What every path below begins with. */
  readonly prefix: "" | "data.";
}

function findBody(json: unknown): Body | Malformed {
  if (!isRecord(json)) return malformed("", `Expected the reply as a JSON object, found ${describe(json)}`);
  if (!Object.hasOwn(json, "data")) return { kind: "body", data: json, prefix: "" };
  if (json["code"] !== 0) return malformed("code", `Expected 0, found ${describe(json["code"])}: the service did not give a list`);
  const data = json["data"];
  if (!isRecord(data)) return malformed("data", `Expected an object, found ${describe(data)}`);
  return { kind: "body", data, prefix: "data." };
}

interface RowSink {
  readonly level: RiskLevel;
  readonly path: string;
  readonly rows: ParsedRow[];
  readonly rejectedRows: Fault[];
}

function readRows(value: unknown, sink: RowSink): Malformed | null {
  if (!Array.isArray(value)) return malformed(sink.path, `Expected an array of rows, found ${describe(value)}`);
  if (value.length > rowsPerLevelMax) return malformed(sink.path, `Expected at most ${rowsPerLevelMax} rows, found ${value.length}`);
  for (const [index, item] of value.entries()) {
    const path = `${sink.path}[${index}]`;
    const row = readRow(item, sink.level, path);
    if ("kind" in row) return row;
    if (row.province === "" && row.city === "" && row.county === "" && row.places.length === 0) {
      sink.rejectedRows.push({ path, detail: "All fields of the row are empty" });
    } else {
      sink.rows.push(row);
    }
  }
  return null;
}

function readRow(value: unknown, level: RiskLevel, path: string): ParsedRow | Malformed {
  if (!isRecord(value)) return malformed(path, `Expected a row as an object, found ${describe(value)}`);
  const province = readName(value["province"], `${path}.province`);
  if (typeof province !== "string") return province;
  const city = readName(value["city"], `${path}.city`);
  if (typeof city !== "string") return city;
  const county = readName(value["county"], `${path}.county`);
  if (typeof county !== "string") return county;
  const places: unknown = value["communitys"];
  if (!Array.isArray(places)) return malformed(`${path}.communitys`, `Expected an array of places, found ${describe(places)}`);
  if (places.length > placesPerRowMax) return malformed(`${path}.communitys`, `Expected at most ${placesPerRowMax} places, found ${places.length}`);
  const wrong = places.findIndex((place: unknown) => typeof place !== "string" || place.length > placeCharactersMax);
  if (wrong !== -1) return malformed(`${path}.communitys[${wrong}]`, `Expected a text of at most ${placeCharactersMax} characters, found ${describe(places[wrong])}`);
  return { level, province, city, county, places: places.filter((place: unknown) => typeof place === "string") };
}

function readName(value: unknown, path: string): string | Malformed {
  if (typeof value !== "string") return malformed(path, `Expected a text, found ${describe(value)}`);
  if (value.length > nameCharactersMax) return malformed(path, `Expected at most ${nameCharactersMax} characters, found ${value.length}`);
  return normaliseName(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

/** Says what kind of value it is; never the text itself, which may name a household. */
function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === "string") return `a text of ${value.length} characters`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return `an ${typeof value}`;
}

function malformed(path: string, found: string): Malformed {
  return { kind: "malformed", faults: [{ path, detail: `${found}. Nothing was taken over; get the reply from the publisher again` }] };
}
