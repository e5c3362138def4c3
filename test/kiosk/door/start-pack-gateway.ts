import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { assembleGateway } from "../../../gateway/assemble-gateway.ts";
import { readConfig } from "../../../gateway/config.ts";
import { openDemo } from "../../../gateway/demo/open-demo.ts";
import { mountPages } from "../../../gateway/http/page-routes.ts";
import { createEventLog } from "../../../gateway/observe/event-log.ts";
import { createGatewayMetrics } from "../../../gateway/observe/gateway-metrics.ts";
import { shippedPacks } from "../../../gateway/policies/shipped-packs.ts";
import { readDivisions } from "../../../gateway/risk-lists/read-divisions.ts";
import { serveGateway } from "../../../gateway/serve-gateway.ts";
import { openSqliteStores } from "../../../gateway/stores/sqlite/open-sqlite-stores.ts";
import type { PolicyPack } from "../../../shared/policy/policy-pack.ts";

export interface PackGateway {
  readonly url: string;
  /** The token of the only gate of the venue that follows the pack. */
  readonly token: string;
  stop(): Promise<void>;
}

/** The page that `npm run build` makes. */
const builtPage = "dist/door/index.html";

/** A real gateway with the sample codes of the demo, and a venue that follows this pack. */
export async function startPackGateway(pack: PolicyPack): Promise<PackGateway> {
  if (!existsSync(builtPage)) throw new Error(`There is no ${builtPage}: run npm run build first`);
  const now = (): number => Date.now();
  const demo = await openDemo(mkdtempSync(join(tmpdir(), "venue-gate-pack-")));
  const stores = openSqliteStores({ path: ":memory:" });
  const log = createEventLog(pino({ level: "silent" }));
  const metrics = createGatewayMetrics();
  const packs = [...(await shippedPacks()), pack];
  const gateway = await assembleGateway({ stores, issuers: demo.issuers, packs, divisions: await readDivisions(), demo: true, secureCookies: false, now, randomBytes, log, metrics });
  await demo.install(gateway, now);
  mountPages(gateway.app, "dist", ["door"]);
  const venue = { name: "示范学校 Demo School", venueClass: "edu.school", divisionCode: "310113", policyId: pack.id, seats: null, persons: 200, gates: [{ id: "main", name: "正门 Main" }] } as const;
  const saved = await gateway.venues.save("school", { ...venue, gates: [...venue.gates] }, "test");
  const running = await serveGateway({ config: readConfig({ PORT: "0" }), gateway, stores, now, log, metrics });
  const token = saved.kind === "saved" ? saved.newTokens[0]?.token : undefined;
  if (token === undefined) throw new Error("The venue was not saved");
  return { url: running.url, token, stop: () => running.stop(1_000) };
}
