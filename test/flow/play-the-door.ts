import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { writeCameraVideo } from "../support/camera-video.ts";

export interface DoorPlay {
  /** The pages, with their tokens in the fragment. */
  readonly doorUrl: string;
  readonly managerUrl: string;
  /** Held up one after the other, each by another person. */
  readonly scans: { readonly green: string; readonly itinerary: string; readonly forged: string };
  readonly areaName: string;
}

export interface PlayedDoor {
  readonly door: Page;
  readonly manager: Page;
  close(): Promise<void>;
}

const secondsHeld = 2.5;
/** Long enough to enter a temperature and a mask before the next person comes. */
const secondsBetween = 8;

function watchForComplaints(page: Page, complaints: string[]): void {
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
}

async function openBrowsers(scans: DoorPlay["scans"]): Promise<{ doorBrowser: Browser; managerBrowser: Browser; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), "venue-gate-film-"));
  const cameraVideo = join(folder, "door.y4m");
  const pause = { text: null, seconds: secondsBetween };
  const scenes = [{ text: null, seconds: 2 }, { text: scans.green, seconds: secondsHeld }, pause, { text: scans.itinerary, seconds: secondsHeld }, pause, { text: scans.forged, seconds: secondsHeld }, pause];
  await writeCameraVideo({ path: cameraVideo, scenes, framesPerSecond: 6 });
  return { doorBrowser: await launchBrowser({ cameraVideo }), managerBrowser: await launchBrowser(), folder };
}

/**
 * A film is held up to a real door page, while a manager's page in another browser looks on: a green code is let in, an itinerary
 * through a risk area and a forged code are not. Returns both pages, still open.
 */
export async function playTheDoor({ doorUrl, managerUrl, scans, areaName }: DoorPlay): Promise<PlayedDoor> {
  const { doorBrowser, managerBrowser, folder } = await openBrowsers(scans);
  const complaints: string[] = [];
  const manager = await managerBrowser.newPage({ locale: "en-GB" });
  const door = await doorBrowser.newPage({ locale: "en-GB" });
  watchForComplaints(manager, complaints);
  watchForComplaints(door, complaints);
  await manager.goto(managerUrl);
  await manager.getByText("Connected").waitFor();
  const inside = manager.locator(".live-inside .live-huge");
  expect(await inside.textContent()).toBe("0");

  await door.goto(doorUrl);
  await door.getByRole("button", { name: "36.5", exact: true }).click();
  await door.getByRole("button", { name: "Worn", exact: true }).click();
  await door.getByRole("heading", { name: "Enter" }).waitFor();
  await manager.locator(".live-inside .live-huge", { hasText: /^1$/ }).waitFor();

  await door.getByText(areaName).first().waitFor();
  expect(await door.locator(".answer h2").textContent()).toBe("No entry");
  await door.getByText("Forged code: the signature is not valid").waitFor();
  expect(await door.locator(".answer h2").textContent()).toBe("No entry");
  await manager.locator(".live-sums dd").nth(2).filter({ hasText: /^2$/ }).waitFor();
  expect(await inside.textContent()).toBe("1");
  expect(complaints).toEqual([]);

  return {
    door,
    manager,
    close: async () => {
      await doorBrowser.close();
      await managerBrowser.close();
      rmSync(folder, { recursive: true });
    },
  };
}
