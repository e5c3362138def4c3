import { nameCharsMax, pseudonymCharsMax, readName, readPseudonym } from "../shared/decode/read-text.ts";
import type { BorderEntry, Stay } from "../shared/domain/credential.ts";
import { ArgumentComplaint } from "./argument-complaint.ts";

/** Days are those of China; the stay ends with the last second of its last day. */
export function readStay(text: string): Stay {
  const [, divisionCode, first, last] = /^(\d{2}|\d{4}|\d{6}|\d{9}):(\d{4}-\d\d-\d\d):(\d{4}-\d\d-\d\d)$/.exec(text) ?? [];
  if (divisionCode === undefined || first === undefined || last === undefined || !isDay(first) || !isDay(last)) {
    throw new ArgumentComplaint(`Cannot read --stay "${text}": write CODE:FIRST-DAY:LAST-DAY with 2, 4, 6 or 9 digits of code, as in 110105:2022-04-01:2022-04-05`);
  }
  if (first > last) throw new ArgumentComplaint(`Cannot take --stay "${text}": it ends before it begins; exchange the days`);
  return { divisionCode, fromMs: Date.parse(`${first}T00:00:00+08:00`), toMs: Date.parse(`${last}T23:59:59+08:00`) };
}

/** The place of a port and the time of entry there. */
export function readBorderEntry(text: string): BorderEntry {
  const [, portDivisionCode, time = ""] = /^(\d{2}|\d{4}|\d{6}|\d{9}):(.*)$/.exec(text) ?? [];
  const atMs = instantMsOf(time);
  if (portDivisionCode === undefined || atMs === undefined) {
    throw new ArgumentComplaint(`Cannot read --border-entry "${text}": write CODE:TIME with 2, 4, 6 or 9 digits of code, as in 310115:2022-04-01T08:30:00+08:00`);
  }
  return { atMs, portDivisionCode };
}

/** A time with its zone. */
export function readInstant(option: string, text: string): number {
  const instantMs = instantMsOf(text);
  if (instantMs === undefined) throw new ArgumentComplaint(`Cannot read --${option} "${text}": write date, time and zone, as in 2022-04-10T08:30:00+08:00`);
  return instantMs;
}

function instantMsOf(text: string): number | undefined {
  const hasZone = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(text);
  const instantMs = hasZone && isDay(text.slice(0, 10)) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(instantMs) ? undefined : instantMs;
}

function isDay(text: string): boolean {
  const dayMs = Date.parse(text);
  return !Number.isNaN(dayMs) && new Date(dayMs).toISOString().startsWith(text);
}

/** A time that may be left out. */
export function readInstantIfGiven(option: string, text: string | undefined): number | null {
  return text === undefined ? null : readInstant(option, text);
}

/** A time that must be given. */
export function requiredInstant(option: string, text: string | undefined): number {
  return readInstant(option, required(option, text, "date, time and zone, as in 2022-04-10T08:30:00+08:00"));
}

/** A whole number of minutes. */
export function readMinutes(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new ArgumentComplaint(`Cannot read --valid-minutes "${text}": write a whole number from 1 to 9999999`);
  return Number(text);
}

/** A name that codes and doors can show. */
export function readVisibleName(option: string, text: string): string {
  const name = readName(text);
  if (name === undefined) throw new ArgumentComplaint(`Cannot take --${option} "${text}": give at most ${nameCharsMax} visible characters`);
  return name;
}

/** The id of a venue. */
export function readVenueId(text: string | undefined): string {
  const venueId = readPseudonym(required("venue", text, "the id of the venue"));
  if (venueId === undefined) throw new ArgumentComplaint(`Cannot take --venue "${text}": give at most ${pseudonymCharsMax} ASCII characters without spaces, as in theatre`);
  return venueId;
}

/** What must be given. */
export function required(option: string, value: string | undefined, hint: string): string {
  if (value === undefined || value === "") throw new ArgumentComplaint(`--${option} is missing: give ${hint}`);
  return value;
}

/** One of the choices, spelt as they are. */
export function oneOf<T extends string>(option: string, text: string, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === text);
  if (choice === undefined) throw new ArgumentComplaint(`Cannot take --${option} "${text}": choose one of ${choices.join(", ")}`);
  return choice;
}

/** One of the choices, which must be given. */
export function requiredOneOf<T extends string>(option: string, text: string | undefined, choices: readonly T[]): T {
  return oneOf(option, required(option, text, choices.join(", ")), choices);
}
