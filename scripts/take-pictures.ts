import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import pino from "pino";
import { assembleGateway } from "../gateway/assemble-gateway.ts";
import { readConfig } from "../gateway/config.ts";
import type { DemoAccess } from "../gateway/demo/demo-folder.ts";
import { forgiveListAge } from "../gateway/demo/demo-venues.ts";
import { openDemo } from "../gateway/demo/open-demo.ts";
import { mountPages } from "../gateway/http/page-routes.ts";
import { createEventLog } from "../gateway/observe/event-log.ts";
import { createGatewayMetrics } from "../gateway/observe/gateway-metrics.ts";
import { openLintThread } from "../gateway/policies/lint/lint-thread.ts";
import { shippedPacks } from "../gateway/policies/shipped-packs.ts";
import { readDivisions } from "../gateway/risk-lists/read-divisions.ts";
import { serveGateway } from "../gateway/serve-gateway.ts";
import { openSqliteStores } from "../gateway/stores/sqlite/open-sqlite-stores.ts";
import type { DemoVisitor } from "../shared/wire/demo.ts";
import { launchBrowser } from "../test/support/browser.ts";
import { writeCameraVideo } from "../test/support/camera-video.ts";
import { playAfternoon } from "./play-afternoon.ts";

/** Takes the pictures of docs/pictures from the real pages, on a demo that has had an afternoon. */
const picturesFolder = fileURLToPath(new URL("../docs/pictures", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "venue-gate-pictures-"));
const startedAtMs = Date.now();
let nowMs = startedAtMs;
const now = (): number => nowMs;

const demo = await openDemo(folder);
const stores = openSqliteStores({ path: ":memory:" });
const log = createEventLog(pino({ level: "warn" }));
const metrics = createGatewayMetrics();
const packs = (await shippedPacks()).map(forgiveListAge);
const gateway = await assembleGateway({ stores, issuers: demo.issuers, packs, divisions: await readDivisions(), demo: true, secureCookies: false, now, randomBytes, log, metrics, lint: openLintThread() });
await demo.install(gateway, now);
mountPages(gateway.app, fileURLToPath(new URL("../dist", import.meta.url)), ["door", "manager", "inspector", "policy", "demo"]);
const running = await serveGateway({ config: readConfig({ PORT: "0" }), gateway, stores, now, log, metrics });
demo.announce(running.url);
const access: DemoAccess = JSON.parse(readFileSync(join(folder, "demo-access.json"), "utf8"));
const venue = access.venues[0];
const gate = venue?.gates[0];
if (venue === undefined || gate === undefined) throw new Error("The demo has no venue");
await playAfternoon({ app: gateway.app, venue, fromMs: startedAtMs - 3 * 3_600_000, toMs: startedAtMs, visitors: 290, setNow: (next) => (nowMs = next) });

const cameraVideo = join(folder, "empty-room.y4m");
await writeCameraVideo({ path: cameraVideo, scenes: [{ text: null, seconds: 2 }], framesPerSecond: 5 });
const browser = await launchBrowser({ cameraVideo });
mkdirSync(picturesFolder, { recursive: true });

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(picturesFolder, `${name}.png`), animations: "disabled" });
  process.stdout.write(`docs/pictures/${name}.png\n`);
}

async function openPage(path: string, options: { readonly width: number; readonly height: number; readonly locale?: string }): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: options.width, height: options.height }, locale: options.locale ?? "en-GB" });
  await page.goto(`${running.url}${path}`);
  return page;
}

async function showCode(page: Page, sample: string): Promise<void> {
  const samples: DemoVisitor[] = await (await fetch(`${running.url}/demo/codes.json?visitor=9`)).json();
  for (const text of samples.find((candidate) => candidate.name === sample)?.scans ?? []) {
    await page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", pasted);
      return dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
    }, text);
  }
}

const door = await openPage(`/door#token=${gate.token}`, { width: 1280, height: 800 });
await door.locator(".ready-sign").waitFor();
await take(door, "door-ready");
await showCode(door, "green");
await door.getByRole("button", { name: "36.5", exact: true }).waitFor();
await take(door, "door-temperature");
await door.getByRole("button", { name: "36.5", exact: true }).click();
await door.getByRole("button", { name: "Worn", exact: true }).click();
await door.getByRole("heading", { name: "Enter" }).waitFor();
await take(door, "door-admit");
await door.getByRole("button", { name: "Next visitor" }).click();
await showCode(door, "high-risk-itinerary");
await door.getByRole("heading", { name: "No entry" }).waitFor();
await take(door, "door-refuse");

const phone = await openPage(`/door#token=${gate.token}`, { width: 360, height: 740, locale: "zh-CN" });
await phone.locator(".ready-sign").waitFor();
await take(phone, "door-phone-zh");

const manager = await openPage(`/manager#token=${venue.manager}`, { width: 1280, height: 1180 });
await manager.locator(".chart-frame canvas").first().waitFor();
await take(manager, "manager");

const inspector = await openPage(`/inspector#token=${access.inspector}`, { width: 1280, height: 800 });
await inspector.getByRole("button", { name: "Ledger" }).first().waitFor();
await take(inspector, "inspector");
await inspector.getByRole("button", { name: "Ledger" }).first().click();
await inspector.getByRole("button", { name: /^Replay/ }).first().click();
await inspector.locator(".replay-grounds").waitFor();
await inspector.locator(".replay-row").scrollIntoViewIfNeeded();
await take(inspector, "inspector-replay");

const policy = await openPage(`/policy#token=${venue.manager}`, { width: 1280, height: 1000 });
await policy.locator(".rule").first().waitFor();
await take(policy, "policy");
await policy.getByRole("button", { name: "Try a visitor" }).click();
await policy.getByLabel("Mask").selectOption({ label: "None" });
await policy.getByRole("button", { name: "Add a place" }).click();
await policy.getByLabel("Place (name or division code)").fill("440305");
await policy.getByLabel("What the list says").selectOption({ label: "Medium-risk" });
await policy.locator(".way").first().waitFor();
await policy.evaluate(() => scrollTo(0, 0));
await take(policy, "policy-try");
await policy.getByRole("button", { name: "Own rules" }).click();
const ownRule = policy.locator(".section").first();
await ownRule.getByLabel("This venue has a rule of its own").check();
await ownRule.getByLabel("Why this rule").fill("Many of our visitors are frail");
await ownRule.getByLabel("Fever limit").fill("37.0");
await policy.locator(".lint-about").first().waitFor();
await policy.evaluate(() => scrollTo(0, 0));
await take(policy, "policy-own-rules");

const headers = { authorization: `Bearer ${venue.manager}`, "content-type": "application/json" };
await fetch(`${running.url}/api/v1/venues/${venue.id}/capacity`, { method: "PUT", headers, body: JSON.stringify({ persons: 1, reason: "for the picture" }) });
await door.getByRole("button", { name: "Next visitor" }).click();
await door.locator("[data-full=true]").waitFor();
await take(door, "door-full");

await browser.close();
await running.stop(1_000);
