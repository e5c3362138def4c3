import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";

export interface BrowserOptions {
  /** A film that plays as the camera's picture (see camera-video.ts); without one the machine has no camera. */
  readonly cameraVideo?: string;
  readonly headless?: boolean;
}

const quietFlags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Starts a real Chromium; says what to install when there is none. */
export async function launchBrowser({ cameraVideo, headless = true }: BrowserOptions = {}): Promise<Browser> {
  const cameraFlags =
    cameraVideo === undefined
      ? []
      : ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream", `--use-file-for-fake-video-capture=${cameraVideo}`];
  return chromium.launch({ executablePath: findChromium(), headless, args: [...quietFlags, ...cameraFlags] });
}

function findChromium(): string {
  const script = fileURLToPath(new URL("../../scripts/get-chromium.sh", import.meta.url));
  return execFileSync("sh", [script], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }).trim();
}
