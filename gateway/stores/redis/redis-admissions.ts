import type { Counts } from "../../../shared/domain/counts.ts";
import type {
  AdmissionStore,
  AdmitCommand,
  AdmitOutcome,
  LeaveCommand,
  LeaveOutcome,
  LimitCommand,
  PolicyCommand,
  SettleCommand,
  SettleOutcome,
} from "../../admission/admission-store.ts";
import { annulledFacts, checkInFacts, confirmedFacts, exitFacts, judgedFacts, limitFacts, policyFacts } from "../../admission/entry-facts.ts";
import { recordFromText, recordText, standingOf } from "./check-in-record-text.ts";
import { judgedExitText, judgementOfExit } from "./check-out-record-text.ts";
import { countsFromReply } from "./counts-reply.ts";
import type { KeySpace } from "./key-space.ts";
import { firstWord, textOf, wordsAfter } from "./reply-words.ts";
import type { ScriptRunner } from "./script-runner.ts";
import { scripts } from "./scripts.ts";

type VenueScript = "admit" | "leave" | "settle" | "setLimit" | "recordPolicy";

/** Each verb is one Lua script. */
export class RedisAdmissions implements AdmissionStore {
  readonly #runner: ScriptRunner;
  readonly #keys: KeySpace;

  constructor(runner: ScriptRunner, keys: KeySpace) {
    this.#runner = runner;
    this.#keys = keys;
  }

  async admit(command: AdmitCommand): Promise<AdmitOutcome> {
    const { venueId, checkInId, digest, wantsPlace, whenPlaced, otherwise } = command;
    const placedTexts = wantsPlace ? decisionTexts(command, true) : noTexts;
    const tried = await this.#attempt(command, [...placedTexts, ...(wantsPlace ? noTexts : decisionTexts(command, false))]);
    const reply = tried === "full" ? await this.#attempt(command, [...placedTexts, ...decisionTexts(command, false)]) : tried;
    if (reply === null) return { kind: "not-open" };

    const text = textOf(reply);
    if (text.includes("\n")) {
      const record = recordFromText(text, { venueId, checkInId });
      return record.digest === digest ? { kind: "repeated", record } : { kind: "conflict" };
    }
    const standing = standingOf(text);
    const { gateId, size, evidenceJson, receivedAtMs } = command;
    const judgementJson = standing.placed ? whenPlaced.json : otherwise.json;
    return { kind: "decided", record: { venueId, checkInId, gateId, digest, size, state: "decided", judgementJson, evidenceJson, ...standing, receivedAtMs } };
  }

  async leave(command: LeaveCommand): Promise<LeaveOutcome> {
    const { venueId, checkOutId, digest, count, receivedAtMs, judged } = command;
    const reply = textOf(await this.#run("leave", venueId, [checkOutId, digest, count, receivedAtMs, openText(exitFacts(command)), judgedExitText(judged)]));
    const kind = firstWord(reply);
    switch (kind) {
      case "not-open":
      case "conflict":
        return { kind };
      case "left":
        return { kind, ...wordsAfter(reply), judgementJson: judged?.json ?? null };
      case "repeated":
        return { kind, ...wordsAfter(reply), judgementJson: judgementOfExit(reply) };
    }
    throw new TypeError(`leave answered "${reply}"`);
  }

  async settle(command: SettleCommand): Promise<SettleOutcome> {
    const { venueId, checkInId, gateId, to, atMs } = command;
    const entry = openText(to === "confirmed" ? confirmedFacts(command) : annulledFacts(command));
    const reply = textOf(await this.#run("settle", venueId, [checkInId, gateId, to, atMs, entry]));
    const kind = firstWord(reply);
    switch (kind) {
      case "unknown":
      case "other-gate":
      case "not-placed":
      case "settled-otherwise":
        return { kind };
      case "settled":
      case "repeated":
        return { kind, ...wordsAfter(reply) };
    }
    throw new TypeError(`settle answered "${reply}"`);
  }

  async setLimit(command: LimitCommand): Promise<Counts> {
    const { venueId, venueRevision, limit, atMs } = command;
    return countsFromReply(venueId, await this.#run("setLimit", venueId, [String(limit), atMs, venueRevision, openText(limitFacts(command))]));
  }

  async recordPolicy(command: PolicyCommand): Promise<boolean> {
    const { venueId, venueRevision, policyVersion, packs, atMs } = command;
    return (await this.#run("recordPolicy", venueId, [policyVersion, packs.join(" "), atMs, venueRevision, openText(policyFacts(command))])) === 1;
  }

  /** What to record without a place is sent only when it turns out to be needed: it is rare, and bytes are what admitting costs. */
  #attempt({ venueId, checkInId, wantsPlace, size, receivedAtMs, otherwise }: AdmitCommand, texts: readonly string[]): Promise<unknown> {
    const refusals = otherwise.verdict === "refuse" ? 1 : 0;
    return this.#run("admit", venueId, [checkInId, wantsPlace ? size : 0, receivedAtMs, refusals, ...texts]);
  }

  #run(script: VenueScript, venueId: string, args: readonly (string | number)[]): Promise<unknown> {
    const keys = scripts[script].keys.map((name) => this.#keys.ofVenue(venueId, name));
    return this.#runner.run({ script, keys, head: [this.#keys.channel, `ledger ${venueId}`], args, joins: script === "admit" });
  }
}

const noTexts = ["", ""] as const;

/** The record and the open entry of a check-in, once it is clear whether there is a place. */
function decisionTexts(command: AdmitCommand, placed: boolean): readonly [record: string, entry: string] {
  const judgement = placed ? command.whenPlaced : command.otherwise;
  return [recordText(command, judgement), openText({ ...checkInFacts(command), ...judgedFacts(judgement, placed) })];
}

/** The start of a ledger entry, to which the script adds what it finds. */
function openText(facts: object): string {
  return JSON.stringify(facts).slice(0, -1);
}
