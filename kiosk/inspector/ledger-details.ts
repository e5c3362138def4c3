import type { Language } from "../../shared/domain/reason.ts";
import type { LedgerEntryMessage } from "../../shared/wire/ledger.ts";
import { recordTime } from "../ui/clock.ts";
import { reasonLine } from "../ui/reason-line.ts";
import { wordsIn } from "../ui/words.ts";
import { inspectorWords } from "./inspector-words.ts";

export interface LedgerDetails {
  readonly details: readonly string[];
  /** What an inspector should not overlook: steps left out before somebody was let in, people who were never counted in, entries that came late. */
  readonly warnings: readonly string[];
}

/** From here on an entry was kept at the door for a while before the gateway had it. */
const lateFromMs = 60_000;

export interface LedgerPageView {
  readonly language: Language;
  /** The ledger number of each check-in on the page, by its id. */
  readonly checkInNumbers: ReadonlyMap<string, number>;
}

/** One line of the ledger in words. */
export function ledgerDetails(entry: LedgerEntryMessage, page: LedgerPageView): LedgerDetails {
  const { language } = page;
  const say = wordsIn(inspectorWords, language);
  const receivedAtMs = Date.parse(entry.receivedAt);
  const late = receivedAtMs - Date.parse(entry.at) >= lateFromMs ? [say("received", { time: recordTime(receivedAtMs) })] : [];
  const { details, warnings } = detailsOfKind(entry, page);
  return { details, warnings: [...warnings, ...late] };
}

function detailsOfKind(entry: LedgerEntryMessage, page: LedgerPageView): LedgerDetails {
  const { language } = page;
  const say = wordsIn(inspectorWords, language);
  const persons = (count: number): string => (count === 1 ? say("onePerson") : say("persons", { count: String(count) }));
  const { size = 1, count = 0, countedOut = 0 } = entry;
  switch (entry.kind) {
    case "check-in":
      return {
        details: [...(size > 1 ? [persons(size)] : []), ...entry.codes.map((code) => reasonLine(code, language)), ...lettingIn(entry, say("notPlaced"))],
        warnings: entry.placed === true && entry.steps !== undefined ? stepsLeftOut(entry.steps, language) : [],
      };
    case "exit":
      return { details: [persons(count), ...entry.codes.map((code) => reasonLine(code, language))], warnings: count > countedOut ? [say("uncounted", { count: String(count - countedOut) })] : [] };
    case "annulled":
      return { details: [...checkInMeant(entry, page), ...(size > 1 ? [persons(size)] : []), ...(entry.reason === undefined ? [] : [entry.reason])], warnings: [] };
    case "limit-changed":
      return { details: [say("newLimit", { limit: String(entry.limit ?? say("noLimit")), reason: entry.reason ?? "", by: entry.by ?? "" })], warnings: [] };
    case "policy-changed":
      return { details: policyDetails(entry, language), warnings: [] };
    case "confirmed":
      return { details: checkInMeant(entry, page), warnings: [] };
  }
}

function policyDetails({ added = [], removed = [], reason = "", by = "" }: LedgerEntryMessage, language: Language): string[] {
  const say = wordsIn(inspectorWords, language);
  return [
    ...(added.length > 0 ? [say("cameIntoForce", { packs: added.join(", ") })] : []),
    ...(removed.length > 0 ? [say("wentOutOfForce", { packs: removed.join(", ") })] : []),
    say("becauseBy", { reason, by }),
  ];
}

function checkInMeant({ checkInId }: LedgerEntryMessage, { language, checkInNumbers }: LedgerPageView): string[] {
  if (checkInId === undefined) return [];
  const say = wordsIn(inspectorWords, language);
  const seq = checkInNumbers.get(checkInId);
  return [seq === undefined ? say("beforeThisPage") : say("entryNumber", { number: String(seq) })];
}

/** A verdict that lets in says nothing of whether there was a place; the reason is among the codes, the outcome is said here. */
function lettingIn(entry: LedgerEntryMessage, notPlaced: string): string[] {
  const letsIn = entry.verdict === "admit" || entry.verdict === "admit-with-condition";
  return letsIn && entry.placed === false ? [notPlaced] : [];
}

function stepsLeftOut(steps: NonNullable<LedgerEntryMessage["steps"]>, language: Language): string[] {
  const say = wordsIn(inspectorWords, language);
  return [...(steps.code ? [] : [say("noCode")]), ...(steps.temperature ? [] : [say("noTemperature")]), ...(steps.mask ? [] : [say("noMask")])];
}
