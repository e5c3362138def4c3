import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { arch, cpus, platform, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { openRedisStores } from "../gateway/stores/redis/open-redis-stores.ts";
import { startRedis } from "../test/support/redis-server.ts";
import { startBenchGateway } from "./bench-gateway.ts";
import { createBenchIssuer, type BenchIssuer } from "./bench-issuer.ts";
import type { BenchRow } from "./bench-row.ts";
import { benchDoorTimes } from "./door-times.ts";
import { benchGrowth } from "./growth.ts";
import { benchHttpCheckIns } from "./http-check-ins.ts";
import { benchLiveLatency } from "./live-latency.ts";
import { benchPageSize } from "./page-size.ts";
import { benchPolicies } from "./policy-figures.ts";
import { benchRedisAdmit } from "./redis-admit.ts";
import { benchRiskLists } from "./risk-list-figures.ts";

function findRedis(): string {
  return execFileSync("sh", ["scripts/get-redis.sh"], { encoding: "utf8" }).trim();
}

const resultsFile = fileURLToPath(new URL("./results.json", import.meta.url));

async function benchSqlite(issuer: BenchIssuer): Promise<readonly BenchRow[]> {
  const server = await startBenchGateway({ ISSUER_KEYS: issuer.keysFile });
  const rows = await benchHttpCheckIns({ id: "http-sqlite", name: "Check-in over HTTP, SQLite FULL, 64 connections", server, issuer, ratioLeast: 0.5 });
  await server.stop();
  return rows;
}

async function benchRedis(issuer: BenchIssuer): Promise<readonly BenchRow[]> {
  const redis = await startRedis({ binary: findRedis() });
  const server = await startBenchGateway({ ISSUER_KEYS: issuer.keysFile, REDIS_URL: `redis://127.0.0.1:${redis.port}` });
  const rows = await benchHttpCheckIns({ id: "http-redis", name: "Check-in over HTTP, Redis AOF always, 64 connections", server, issuer, ratioLeast: 0.4 });
  const other = await startBenchGateway({ ISSUER_KEYS: issuer.keysFile, REDIS_URL: `redis://127.0.0.1:${redis.port}` });
  const liveRows = await benchLiveLatency(server, other, issuer);
  await other.stop();
  await server.stop();
  const stores = await openRedisStores({ url: `redis://127.0.0.1:${redis.port}`, keyPrefix: "bench", cluster: false, replicasToWaitFor: 0 });
  const admitRows = await benchRedisAdmit(stores, redis.port);
  await stores.close();
  await redis.stop();
  return [...rows, ...liveRows, ...admitRows];
}

const groups: Readonly<Record<string, (issuer: BenchIssuer) => Promise<readonly BenchRow[]>>> = {
  sqlite: benchSqlite,
  redis: benchRedis,
  growth: benchGrowth,
  risk: benchRiskLists,
  policy: benchPolicies,
  page: async () => benchPageSize(),
  door: benchDoorTimes,
};

function show(row: BenchRow): string {
  const ratio = row.ratio === null ? "" : `, ratio ${row.ratio.toFixed(2)}`;
  const against = row.against === null ? "" : ` against ${row.against}`;
  return `${row.met ? "met   " : "MISSED"} ${row.name}: ${row.value.toPrecision(4)} ${row.unit}${against}${ratio} (target ${row.target})`;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((group) => !(group in groups));
if (unknown.length > 0) throw new Error(`There is no group "${unknown.join(", ")}"; known are ${Object.keys(groups).join(", ")}`);

const issuer = await createBenchIssuer();
const rows: BenchRow[] = [];
for (const [name, bench] of Object.entries(groups)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const groupRows = await bench(issuer);
  rows.push(...groupRows);
  for (const row of groupRows) process.stdout.write(`${show(row)}\n`);
}
const processors = cpus();
const machine = `${processors.length} × ${processors[0]?.model ?? arch()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()}, Node ${process.version}`;
process.stdout.write(`${machine}\n`);
if (wanted.length === 0) writeFileSync(resultsFile, `${JSON.stringify({ machine, at: new Date().toISOString(), rows }, null, 2)}\n`);
