import { beijingDate } from "../domain/beijing-time.ts";
import type { NumberFault } from "./number-fault.ts";

/** Nobody alive was born before; the standard's own example is of 1880. */
const birthYearMin = 1800;

/** What is wrong with eight digits, year, month and day, as the day on which somebody living was born, or `null`. */
export function birthDateFault(digits: string, nowMs: number): NumberFault | null {
  const year = Number(digits.slice(0, 4));
  const month = Number(digits.slice(4, 6));
  const day = Number(digits.slice(6, 8));
  if (year < birthYearMin || month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month)) return { kind: "birth-date" };
  return digits > beijingDate(nowMs).replaceAll("-", "") ? { kind: "born-in-the-future" } : null;
}

function daysOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
