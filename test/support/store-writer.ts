import { openRedisStores } from "../../gateway/stores/redis/open-redis-stores.ts";
import { openSqliteStores } from "../../gateway/stores/sqlite/open-sqlite-stores.ts";
import type { Stores } from "../../gateway/stores/stores.ts";
import { admitCommand } from "../contract/sample-commands.ts";
import type { WriterMessage, WriterOrders } from "./start-writer.ts";

// A process of its own that checks people in at the theatre and reports every acknowledgement.

function report(message: WriterMessage): void {
  process.send?.(message);
}

function openStores({ store }: WriterOrders): Stores | Promise<Stores> {
  return store.kind === "sqlite" ? openSqliteStores({ path: store.path }) : openRedisStores({ ...store, replicasToWaitFor: 0 });
}

async function write(orders: WriterOrders): Promise<void> {
  const stores = await openStores(orders);
  const go = new Promise((resolve) => process.once("message", resolve));
  report({ kind: "ready" });
  await go;
  const ids = orders.ids.values();
  const lane = async () => {
    for (const checkInId of ids) {
      const outcome = await stores.admissions.admit(admitCommand({ checkInId, gateId: `gate-${checkInId.length % 4}` }));
      report({ kind: "acknowledged", checkInId, placed: outcome.kind === "decided" && outcome.record.placed });
    }
  };
  await Promise.all(Array.from({ length: orders.inFlight }, lane));
  await stores.close();
  process.disconnect();
}

const [orders = ""] = process.argv.slice(2);
await write(JSON.parse(orders));
