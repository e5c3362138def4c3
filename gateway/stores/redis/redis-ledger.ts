import type { Counts } from "../../../shared/domain/counts.ts";
import type { LedgerEntry } from "../../../shared/domain/ledger-entry.ts";
import type { CheckInRecord } from "../../admission/admission-store.ts";
import { entryFromText } from "../../ledger/entry-text.ts";
import type { LedgerReader } from "../../ledger/ledger-reader.ts";
import { recordFromText } from "./check-in-record-text.ts";
import type { Client } from "./connect.ts";
import { countsFields, countsFromReply } from "./counts-reply.ts";
import type { KeySpace } from "./key-space.ts";
import { numberOf, textOf } from "./reply-words.ts";
import type { ScriptRunner } from "./script-runner.ts";
import { answered } from "./store-fault.ts";

/** The ledger is a stream with the entry's number as id: `17-0`. */
export class RedisLedger implements LedgerReader {
  readonly #client: Client;
  readonly #runner: ScriptRunner;
  readonly #keys: KeySpace;

  constructor(parts: { readonly client: Client; readonly runner: ScriptRunner; readonly keys: KeySpace }) {
    this.#client = parts.client;
    this.#runner = parts.runner;
    this.#keys = parts.keys;
  }

  async counts(venueId: string): Promise<Counts | null> {
    const reply = await answered(this.#client.hmget(this.#keys.ofVenue(venueId, "counts"), ...countsFields));
    return reply[0] === null ? null : countsFromReply(venueId, reply);
  }

  async entriesAfter(venueId: string, afterSeq: number, limit: number): Promise<readonly LedgerEntry[]> {
    if (limit < 1) return [];
    const key = this.#keys.ofVenue(venueId, "ledger");
    return entriesOf(await answered(this.#client.xrange(key, `${afterSeq + 1}-0`, "+", "COUNT", limit)));
  }

  async entriesBefore(venueId: string, beforeSeq: number, limit: number): Promise<readonly LedgerEntry[]> {
    if (limit < 1 || beforeSeq < 2) return [];
    const key = this.#keys.ofVenue(venueId, "ledger");
    const newest = Number.isFinite(beforeSeq) ? `${beforeSeq - 1}-0` : "+";
    return entriesOf(await answered(this.#client.xrevrange(key, newest, "-", "COUNT", limit)));
  }

  /** Somebody is let in on the answer, so it waits for the replicas as admitting does. */
  async checkIn(venueId: string, checkInId: string): Promise<CheckInRecord | null> {
    const keys = [this.#keys.ofVenue(venueId, "check-ins")];
    const reply = await this.#runner.run({ script: "findCheckIn", keys, head: [], args: [checkInId], joins: false });
    return reply === null ? null : recordFromText(textOf(reply), { venueId, checkInId });
  }
}

function entriesOf(reply: readonly (readonly [id: string, fields: readonly string[]])[]): readonly LedgerEntry[] {
  return reply.map(([id, [, text]]) => entryFromText(numberOf(id.split("-", 1)[0]), textOf(text)));
}
