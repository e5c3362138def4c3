import { faultsText } from "../../shared/domain/fault.ts";
import { parseStateCouncilList } from "../../shared/risk/parse-state-council.ts";
import type { ParsedRiskList } from "../../shared/risk/parsed-risk-list.ts";
import { readJson } from "../support/read-json.ts";

export interface PublishedRow {
  readonly province: string;
  readonly city: string;
  readonly county: string;
  readonly communitys: readonly string[];
}

export interface PublishedData {
  readonly end_update_time: string;
  readonly hcount: number;
  readonly mcount: number;
  readonly highlist: readonly PublishedRow[];
  readonly middlelist: readonly PublishedRow[];
}

export function row(county: string, places: number): PublishedRow {
  const communitys = Array.from({ length: places }, (_, index) => `${county}第${index + 1}处`);
  return { province: "河北省", city: "廊坊市", county, communitys };
}

/** A list of 2022-04-15 20:00 with that many high places in 安次区, changed as told. */
export function dataWith(highPlaces: number, changes: Partial<PublishedData> = {}): PublishedData {
  return { end_update_time: "2022-04-15 20时", hcount: highPlaces, mcount: 0, highlist: [row("安次区", highPlaces)], middlelist: [], ...changes };
}

export function parsed(json: unknown): ParsedRiskList {
  const answer = parseStateCouncilList(json);
  if (answer.kind === "malformed") throw new Error(faultsText(answer.faults));
  return answer.list;
}

/** A real list: see the NOTICE beside it. */
export function realList(name: "2022-04-15" | "2022-06-30" | "2022-07-21" | "2022-12-23" | "2022-12-24"): unknown {
  return readJson(name === "2022-04-15" ? "gateway/demo/risk-list-2022-04-15.json" : `test/fixtures/risk-lists/${name.replaceAll("-", "")}.json`);
}
