import { formatBeijingTime } from "../domain/beijing-time.ts";
import type { MatchedDivisions } from "./match-divisions.ts";
import { placesByLevel, placesTotal } from "./parsed-risk-list.ts";
import type { ParsedRiskList } from "./parsed-risk-list.ts";
import { riskLevels } from "./risk-area.ts";

/** Above this share of places lost in one step a person must look: lists arrived with up to 93 % of their places missing. */
const fallPercentMax = 20;
/** How far a list may be dated after its receipt: clocks differ a little, lists are published after their hour. */
const futureMsMax = 60 * 60 * 1000;

const namesShownMax = 5;

export interface LastAcceptedList {
  readonly version: string;
  readonly endUpdateTimeMs: number;
  readonly placesTotal: number;
}

interface JudgedList {
  readonly list: ParsedRiskList;
  readonly version: string;
  readonly match: MatchedDivisions;
  readonly receivedAtMs: number;
}

export type ListJudgement =
  | { readonly kind: "unchanged" }
  /** `remarks` say what was odd but does not stand in the way. */
  | { readonly kind: "accept"; readonly remarks: readonly string[] }
  /** A person must confirm it, for the reasons given; until then the last accepted list stays in force. */
  | { readonly kind: "hold"; readonly reasons: readonly string[] };

/** Compares a list with the last accepted one, `null` for the first ever. A list can be valid, announce what it has, and still lack most places. */
export function judgeList(judged: JudgedList, last: LastAcceptedList | null): ListJudgement {
  if (last !== null && judged.version === last.version) return { kind: "unchanged" };
  const reasons = [
    ...rowsWithoutPlaces(judged.list),
    ...countsThatDisagree(judged.list),
    ...rowsOfNoDivision(judged.match),
    ...dateAfterReceipt(judged),
    ...(last === null ? nothingAtAll(judged.list) : [...fall(judged.list, last), ...timeAgainst(judged.list, last)]),
  ];
  return reasons.length > 0 ? { kind: "hold", reasons } : { kind: "accept", remarks: remarksOn(judged) };
}

function rowsWithoutPlaces({ rows }: ParsedRiskList): string[] {
  const empty = rows.filter((row) => row.places.length === 0).length;
  return empty === 0 ? [] : [`Rows that name no place, as only incomplete lists have them: ${number(empty)} of ${number(rows.length)}`];
}

function countsThatDisagree(list: ParsedRiskList): string[] {
  const found = placesByLevel(list);
  return riskLevels.flatMap((level) => {
    const announced = list.announced[level];
    return announced === null || announced === found[level]
      ? []
      : [`The list announces ${number(announced)} places at ${level} risk and holds ${number(found[level])}`];
  });
}

function rowsOfNoDivision({ inexact }: MatchedDivisions): string[] {
  const lost = inexact.filter((row) => row.divisionCode === null);
  if (lost.length === 0) return [];
  const places = lost.reduce((sum, row) => sum + row.places, 0);
  const names = lost.slice(0, namesShownMax).map((row) => (row.name === "" ? "(no name)" : row.name));
  return [`Rows that belong to no known division and would be left out: ${number(lost.length)}, with ${number(places)} places (${names.join(", ")}${lost.length > namesShownMax ? ", …" : ""})`];
}

function dateAfterReceipt({ list, receivedAtMs }: JudgedList): string[] {
  return list.endUpdateTimeMs <= receivedAtMs + futureMsMax
    ? []
    : [`The list is dated ${formatBeijingTime(list.endUpdateTimeMs)} but was received at ${formatBeijingTime(receivedAtMs)}, Beijing time`];
}

function nothingAtAll(list: ParsedRiskList): string[] {
  return placesTotal(list) > 0 ? [] : ["The list names no place, and there is no earlier list to compare it with"];
}

function fall(list: ParsedRiskList, last: LastAcceptedList): string[] {
  const total = placesTotal(list);
  const lost = last.placesTotal - total;
  if (lost * 100 <= last.placesTotal * fallPercentMax) return [];
  const percent = ((lost / last.placesTotal) * 100).toFixed(1);
  return [`The list has ${number(total)} places, ${number(lost)} (${percent} %) fewer than the ${number(last.placesTotal)} of the list in force; more than ${fallPercentMax} % in one step may be a list cut short`];
}

function timeAgainst(list: ParsedRiskList, last: LastAcceptedList): string[] {
  const time = formatBeijingTime(list.endUpdateTimeMs);
  if (list.endUpdateTimeMs === last.endUpdateTimeMs) return [`The list has the same time, ${time}, as the list in force but other content`];
  return list.endUpdateTimeMs > last.endUpdateTimeMs ? [] : [`The list is of ${time}, older than the list in force of ${formatBeijingTime(last.endUpdateTimeMs)}`];
}

function remarksOn({ list, match }: JudgedList): string[] {
  const coarser = match.matched.coarser;
  return [
    ...list.rejectedRows.map((row) => `Left out ${row.path}: ${row.detail}`),
    ...(coarser === 0 ? [] : [`Rows known only to a coarser division than published: ${number(coarser)} of ${number(list.rows.length)}`]),
  ];
}

function number(value: number): string {
  return value.toLocaleString("en-US");
}
