import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pino from "pino";
import { openAdministratorToken } from "./accounts/administrator-token.ts";
import { assembleGateway, type Gateway } from "./assemble-gateway.ts";
import { readConfig, type Config } from "./config.ts";
import { holdsDemo, isDemoFolder } from "./demo/demo-folder.ts";
import { forgiveListAge } from "./demo/demo-venues.ts";
import { openDemo } from "./demo/open-demo.ts";
import { mountPages } from "./http/page-routes.ts";
import { createOnlineIssuers } from "./issuers/online-issuers.ts";
import { readIssuerKeys } from "./issuers/read-issuer-keys.ts";
import { readOnlineIssuers } from "./issuers/read-online-issuers.ts";
import { createEventLog } from "./observe/event-log.ts";
import { createGatewayMetrics } from "./observe/gateway-metrics.ts";
import { openLintThread } from "./policies/lint/lint-thread.ts";
import { shippedPacks } from "./policies/shipped-packs.ts";
import { readDivisions } from "./risk-lists/read-divisions.ts";
import { serveGateway } from "./serve-gateway.ts";
import type { Stores } from "./stores/stores.ts";

const pagesFolder = fileURLToPath(new URL("../dist", import.meta.url));
const databaseFile = "venue-gate.sqlite";
const shutdownMsMax = 8_000;
const pseudonymKeyBytes = 32;
const now = Date.now;

/** Nobody else on the machine may read what is kept there, also where the folder or the database lay open before. */
function keepPrivate(folder: string): void {
  process.umask(0o077);
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (file.startsWith(databaseFile)) chmodSync(join(folder, file), 0o600);
}

/** Only the driver that is used is loaded. */
async function openStores(config: Config): Promise<Stores> {
  if (config.redis !== null) {
    const { openRedisStores } = await import("./stores/redis/open-redis-stores.ts");
    return openRedisStores(config.redis);
  }
  keepPrivate(config.dataFolder);
  const { openSqliteStores } = await import("./stores/sqlite/open-sqlite-stores.ts");
  return openSqliteStores({ path: join(config.dataFolder, databaseFile) });
}

async function registerAdministrator(gateway: Gateway, token: string | null): Promise<void> {
  if (token === null || (await openAdministratorToken(gateway.tokens, token, now())) === "good") return;
  process.stderr.write("ADMINISTRATOR_TOKEN: this one was revoked or replaced before and opens nothing; set another\n");
}

/** A demo never starts in production, over Redis, with an issuer file, or on a folder that holds somebody's data; nothing else on a demo's folder. */
function wantsDemo(config: Config): boolean {
  if (config.redis !== null) return false;
  if (!config.production && config.issuerKeysFile === null) return isDemoFolder(config.dataFolder);
  if (holdsDemo(config.dataFolder)) throw new Error(`DATA_DIR: "${config.dataFolder}" holds a demo, whose tokens are no secret; name another folder`);
  return false;
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const demo = wantsDemo(config) ? await openDemo(config.dataFolder) : null;
  const log = createEventLog(pino({ level: config.logLevel, base: null }));
  const metrics = createGatewayMetrics();
  const onlineSettings = await readOnlineIssuers(config.onlineIssuersFile, process.env);
  const online = createOnlineIssuers(onlineSettings, { fetch, now, log, metrics, pseudonymKey: randomBytes(pseudonymKeyBytes) });
  const stores = await openStores(config);
  const packs = await shippedPacks();
  const gateway = await assembleGateway({
    stores,
    issuers: { ...(demo?.issuers ?? (await readIssuerKeys(config.issuerKeysFile))), online },
    packs: demo === null ? packs : packs.map(forgiveListAge),
    lint: openLintThread(),
    divisions: await readDivisions(),
    demo: demo !== null,
    secureCookies: config.production || config.tls !== null,
    now,
    randomBytes,
    log,
    metrics,
  });
  await registerAdministrator(gateway, config.administratorToken);
  await demo?.install(gateway, now);
  mountPages(gateway.app, pagesFolder, ["door", "manager", "inspector", "policy", ...(demo === null ? [] : ["demo"])]);

  const running = await serveGateway({ config, gateway, stores, now, log, metrics });
  log.started({ url: running.url, store: config.redis === null ? "sqlite" : "redis", demo: demo !== null });
  const announcement = demo?.announce(running.url) ?? [`venue-gate listens on ${running.url}`];
  process.stdout.write(`${announcement.join("\n")}\n`);

  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(1), shutdownMsMax).unref();
      running.stop(shutdownMsMax / 2).then(
        () => process.exit(0),
        (error: unknown) => {
          log.failed(error);
          process.exit(1);
        },
      );
    });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`venue-gate cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
