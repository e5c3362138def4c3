import { expect, test } from "vitest";
import { ledgerDetails } from "../../../kiosk/inspector/ledger-details.ts";
import type { LedgerEntryMessage } from "../../../shared/wire/ledger.ts";

const base: LedgerEntryMessage = {
  seq: 7,
  kind: "check-in",
  at: "2022-09-01T02:00:00Z",
  receivedAt: "2022-09-01T02:00:01Z",
  gateId: "north",
  deviceSeq: 3,
  verdict: "admit",
  codes: [],
  insideAfter: 5,
  limitAfter: 300,
};
const allSteps = { code: true, temperature: true, mask: true };

test.each<{ title: string; entry: Partial<LedgerEntryMessage>; details: string[]; warnings: string[] }>([
  { title: "an ordinary admission needs no words", entry: { size: 1, placed: true, steps: allSteps }, details: [], warnings: [] },
  { title: "a party has its size", entry: { size: 4, placed: true, steps: allSteps }, details: ["4 persons"], warnings: [] },
  {
    title: "a refusal has its reasons, without the person's values",
    entry: { verdict: "refuse", codes: ["temp.fever", "status.yellow"], placed: false, steps: allSteps },
    details: ["The temperature is a fever", "The health code is yellow"],
    warnings: [],
  },
  { title: "a verdict that would let in, without a place", entry: { placed: false, steps: allSteps }, details: ["not let in"], warnings: [] },
  { title: "a reason that the page does not know", entry: { verdict: "refuse", codes: ["rule.new"], placed: false, steps: allSteps }, details: ["rule.new"], warnings: [] },
  {
    title: "an early refusal, which needs no further step",
    entry: { verdict: "refuse", codes: ["status.red", "temp.not-measured"], placed: false, steps: { code: true, temperature: false, mask: false } },
    details: ["The health code is red", "The temperature has not been measured"],
    warnings: [],
  },
  {
    title: "steps left out before somebody was let in",
    entry: { placed: true, steps: { code: false, temperature: false, mask: false } },
    details: [],
    warnings: ["no code scanned", "temperature not measured", "mask not looked at"],
  },
  { title: "people leaving", entry: { kind: "exit", verdict: null, count: 2, countedOut: 2 }, details: ["2 persons"], warnings: [] },
  { title: "one person leaving", entry: { kind: "exit", verdict: null, count: 1, countedOut: 1 }, details: ["1 person"], warnings: [] },
  {
    title: "somebody leaving with a fever",
    entry: { kind: "exit", verdict: "recheck", codes: ["temp.fever"], count: 1, countedOut: 1 },
    details: ["1 person", "The temperature is a fever"],
    warnings: [],
  },
  {
    title: "people leaving who had not been counted in",
    entry: { kind: "exit", verdict: null, count: 3, countedOut: 1 },
    details: ["3 persons"],
    warnings: ["2 of them had not been counted in"],
  },
  {
    title: "an annulment names the entry that it annuls, and has its reason",
    entry: { kind: "annulled", verdict: null, checkInId: "check-in-of-entry-5", size: 1, reason: "Walked away" },
    details: ["No. 5", "Walked away"],
    warnings: [],
  },
  {
    title: "an annulment of an entry on an earlier page",
    entry: { kind: "annulled", verdict: null, checkInId: "check-in-of-long-ago", size: 3, reason: "Walked away" },
    details: ["an entry before this page", "3 persons", "Walked away"],
    warnings: [],
  },
  { title: "a passage names the entry that let in", entry: { kind: "confirmed", verdict: null, checkInId: "check-in-of-entry-5" }, details: ["No. 5"], warnings: [] },
  {
    title: "a new limit has its reason and who set it",
    entry: { kind: "limit-changed", verdict: null, limit: 200, reason: "Order of the district", by: "Manager" },
    details: ["Limit 200: Order of the district (Manager)"],
    warnings: [],
  },
  {
    title: "no limit",
    entry: { kind: "limit-changed", verdict: null, limit: null, reason: "Closed", by: "Manager" },
    details: ["Limit none: Closed (Manager)"],
    warnings: [],
  },
  {
    title: "other rules, with what came and went, why and by whom",
    entry: { kind: "policy-changed", verdict: null, packs: ["a@1", "b@2"], added: ["b@2"], removed: ["c@3", "d@4"], reason: "Order no. 35", by: "Administrator" },
    details: ["now in force: b@2", "no longer in force: c@3, d@4", "Order no. 35 (Administrator)"],
    warnings: [],
  },
  {
    title: "other rules of the same packs",
    entry: { kind: "policy-changed", verdict: null, packs: ["a@1"], added: [], removed: [], reason: "a day has begun", by: "gateway" },
    details: ["a day has begun (gateway)"],
    warnings: [],
  },
  { title: "received 59 s later", entry: { kind: "confirmed", verdict: null, receivedAt: "2022-09-01T02:00:59Z" }, details: [], warnings: [] },
  {
    title: "received a minute later",
    entry: { kind: "confirmed", verdict: null, receivedAt: "2022-09-01T02:01:00Z" },
    details: [],
    warnings: ["received 2022-09-01 10:01:00"],
  },
])("$title", ({ entry, details, warnings }) => {
  expect(ledgerDetails({ ...base, ...entry }, { language: "en", checkInNumbers: new Map([["check-in-of-entry-5", 5]]) })).toEqual({ details, warnings });
});
