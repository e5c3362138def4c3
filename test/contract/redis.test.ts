import { openRedisStores } from "../../gateway/stores/redis/open-redis-stores.ts";
import { describeRedis } from "../support/describe-redis.ts";
import { startRedis, type RedisServer } from "../support/redis-server.ts";
import { storeContract } from "./store-contract.ts";

describeRedis("Redis", (binary) => {
  let server: RedisServer;
  let opened = 0;
  storeContract({
    start: async () => {
      server = await startRedis({ binary });
    },
    stop: () => server.stop(),
    open: () => openRedisStores({ url: server.url, keyPrefix: `contract-${++opened}`, replicasToWaitFor: 0 }),
  });
});
