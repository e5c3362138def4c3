import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { build, preview } from "vite";
import { launchBrowser } from "../../support/browser.ts";
import { type Scene, writeCameraVideo } from "../../support/camera-video.ts";

export interface ScanPage {
  readonly browser: Browser;
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** The rules under which the kiosk's pages are served. */
const contentSecurityPolicy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; img-src 'self' data:";

/** Builds the page beside this file, serves it under the kiosk's rules, and starts a browser; with scenes it has a camera that shows them. */
export async function startScanPage(scenes?: readonly Scene[]): Promise<ScanPage> {
  const folder = await mkdtemp(join(tmpdir(), "scan-page-"));
  const common = { configFile: false, logLevel: "warn", root: fileURLToPath(new URL("page", import.meta.url)) } as const;
  const built = { outDir: join(folder, "dist"), emptyOutDir: true, assetsInlineLimit: 0 };
  await build({ ...common, worker: { format: "es" }, build: built });
  const server = await preview({ ...common, build: built, preview: { port: 0, headers: { "Content-Security-Policy": contentSecurityPolicy } } });
  const [address] = server.resolvedUrls?.local ?? [];
  if (address === undefined) throw new Error("The page is not served");

  const cameraVideo = join(folder, "camera.y4m");
  if (scenes !== undefined) await writeCameraVideo({ path: cameraVideo, scenes });
  const browser = await launchBrowser(scenes === undefined ? {} : { cameraVideo });
  return {
    browser,
    address,
    async stop() {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Everything that went wrong on a page so far: script errors, console errors, breaches of the content security policy. */
export function collectComplaints(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  return complaints;
}
