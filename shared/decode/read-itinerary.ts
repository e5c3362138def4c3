import { type BorderEntry, type ItineraryClaims, type ItineraryColour, itineraryColours, type Stay } from "../domain/credential.ts";
import { colourNumbers, itineraryLabels } from "./code-labels.ts";
import { readIfPresent } from "./read-if-present.ts";
import { readInstantMs } from "./read-instant.ts";
import { readList } from "./read-list.ts";
import { readMembers } from "./read-members.ts";
import type { ReadRefusal } from "./unverified-code.ts";

const staysMax = 100;
const borderEntriesMax = 20;

const divisionCodeDigits: readonly number[] = [2, 4, 6, 9];

/** The stays, alone as issuers wrote them before an itinerary had more to say, or in a map with what else is known. */
export function readItinerary(body: unknown): ItineraryClaims | ReadRefusal {
  const members = readMembers(Array.isArray(body) ? new Map([[itineraryLabels.stays, body]]) : body, itineraryLabels);
  if (typeof members === "string") return members;
  const stays = readList(members.get(itineraryLabels.stays), staysMax, readStay);
  if (typeof stays === "string") return stays;
  const borderEntries = members.has(itineraryLabels.borderEntries) ? readList(members.get(itineraryLabels.borderEntries), borderEntriesMax, readBorderEntry) : [];
  if (typeof borderEntries === "string") return borderEntries;

  const colour = readIfPresent(members.get(itineraryLabels.colour), readColour);
  const starred = readIfPresent(members.get(itineraryLabels.starred), readFlag);
  return colour === undefined || starred === undefined ? "read.damaged" : { kind: "itinerary", stays, colour, starred: starred ?? false, borderEntries };
}

function readStay(value: unknown): Stay | undefined {
  if (!Array.isArray(value) || value.length !== 3) return undefined;
  const [division, from, to]: readonly unknown[] = value;
  const divisionCode = readDivisionCode(division);
  const fromMs = readInstantMs(from);
  const toMs = readInstantMs(to);
  return divisionCode === undefined || fromMs === undefined || toMs === undefined || fromMs > toMs ? undefined : { divisionCode, fromMs, toMs };
}

function readBorderEntry(value: unknown): BorderEntry | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [division, at]: readonly unknown[] = value;
  const portDivisionCode = readDivisionCode(division);
  const atMs = readInstantMs(at);
  return portDivisionCode === undefined || atMs === undefined ? undefined : { atMs, portDivisionCode };
}

function readDivisionCode(value: unknown): string | undefined {
  const isDivision = typeof value === "number" && Number.isInteger(value) && value > 0 && divisionCodeDigits.includes(String(value).length);
  return isDivision ? String(value) : undefined;
}

function readColour(value: unknown): ItineraryColour | undefined {
  return typeof value === "number" ? (itineraryColours.find((colour) => colourNumbers[colour] === value) ?? "unknown") : undefined;
}

function readFlag(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}
