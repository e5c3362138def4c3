import { FeedListeners } from "../../ledger/feed-listeners.ts";
import type { Stores } from "../stores.ts";
import { checkDurability } from "./check-durability.ts";
import { connect, listenerFor, mastersOf, type Client } from "./connect.ts";
import { FeedSubscription } from "./feed-subscription.ts";
import { KeySpace } from "./key-space.ts";
import { RedisAdmissions } from "./redis-admissions.ts";
import { RedisLedger } from "./redis-ledger.ts";
import { RedisPersonalLists } from "./redis-personal-lists.ts";
import { RedisRecords } from "./redis-records.ts";
import { ScriptRunner } from "./script-runner.ts";

export interface RedisStoreOptions {
  /** `redis://user:password@host:port/0`, or `rediss:` for TLS; of a cluster, any of its nodes. */
  readonly url: string;
  /** Starts every key, so that several installations can share a server. */
  readonly keyPrefix: string;
  readonly cluster?: boolean;
  /** Nothing is acknowledged before so many replicas have it. */
  readonly replicasToWaitFor: number;
}

/**
 * The store for many gateways and many venues. Rejects with `StoreUnavailable` when Redis does not answer, or would not
 * keep what it acknowledges; the message says what to set.
 */
export async function openRedisStores({ url, keyPrefix, cluster = false, replicasToWaitFor }: RedisStoreOptions): Promise<Stores> {
  const address = { url, cluster };
  const writer = await connect(address);
  const feed = new FeedListeners();
  const keys = new KeySpace(keyPrefix);
  const subscription = new FeedSubscription({
    openClient: (attempt) => listenerFor(address, writer, attempt),
    channel: keys.channel,
    tell: (event) => feed.tell(event),
  });
  let reader: Client;
  try {
    await Promise.all(mastersOf(writer).map(checkDurability));
    await subscription.start();
    reader = await connect(address);
  } catch (error) {
    subscription.close();
    writer.disconnect();
    throw error;
  }
  const runner = new ScriptRunner(writer, replicasToWaitFor);
  const records = new RedisRecords({ client: reader, runner, keys });
  return {
    admissions: new RedisAdmissions(runner, keys),
    ledger: new RedisLedger({ client: reader, runner, keys }),
    feed,
    venues: records,
    tokens: records,
    riskLists: records,
    policies: records,
    personalLists: new RedisPersonalLists({ client: reader, runner, keys }),
    secrets: records,
    checkWritable: async () => {
      subscription.requireListening();
      await Promise.all(mastersOf(writer).map(checkDurability));
      await runner.run({ script: "probe", keys: [keys.ofRegister("probe", "probe")], head: [], args: [], joins: false });
    },
    close: async () => {
      subscription.close();
      writer.disconnect();
      reader.disconnect();
    },
  };
}
