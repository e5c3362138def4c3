import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { drawCode } from "../../support/draw-code.ts";
import { pngFileOf } from "../../support/picture-file.ts";
import { sampleCodeText } from "../../support/sample-code-text.ts";
import { type ScanPage, startScanPage } from "./start-scan-page.ts";

const text = sampleCodeText(350);

let scanPage: ScanPage;
let page: Page;

beforeAll(async () => {
  scanPage = await startScanPage();
  page = await scanPage.browser.newPage();
});

beforeEach(async () => {
  await page.goto(scanPage.address);
});

afterAll(() => scanPage.stop());

async function reading(): Promise<unknown> {
  await page.waitForFunction(() => document.querySelector("#picture")?.textContent !== "");
  return JSON.parse((await page.locator("#picture").textContent()) ?? "");
}

async function readFile(buffer: Buffer): Promise<unknown> {
  await page.locator("#file").setInputFiles({ name: "file", mimeType: "image/png", buffer });
  return reading();
}

async function readDropped(file: { readonly base64: string } | { readonly bytes: number }): Promise<unknown> {
  await page.evaluate((wanted) => {
    const content = "bytes" in wanted ? new Uint8Array(wanted.bytes) : Uint8Array.from(atob(wanted.base64), (character) => character.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], "dropped"));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, cancelable: true }));
  }, file);
  return reading();
}

describe("a picture file", () => {
  it("is read when it shows a code", async () => {
    const picture = drawCode({ text, width: 900, height: 700, modulePixels: 6, noise: 10 });
    expect(await readFile(pngFileOf(picture))).toEqual({ kind: "text", text });
  });

  it("is read when it is a photo of 12 megapixels", async () => {
    const photo = drawCode({ text, width: 4_000, height: 3_000, modulePixels: 25, rotationDegrees: 7 });
    expect(await readFile(pngFileOf(photo))).toEqual({ kind: "text", text });
  });

  it("is read when it is no larger than the code itself", async () => {
    const picture = drawCode({ text: "VG1:SHORT", width: 29 * 2, height: 29 * 2, modulePixels: 2 });
    expect(await readFile(pngFileOf(picture))).toEqual({ kind: "text", text: "VG1:SHORT" });
  });

  it("without a code says so", async () => {
    const picture = drawCode({ text: null, width: 900, height: 700 });
    expect(await readFile(pngFileOf(picture))).toEqual({ kind: "unreadable", code: "read.no-code-in-picture" });
  });

  it("that is no picture says so", async () => {
    expect(await readFile(Buffer.from("VG1:NOT A PICTURE"))).toEqual({ kind: "unreadable", code: "read.not-a-picture" });
  });

  it("of 50 megapixels is looked at, and one with a row more is not", async () => {
    const largest = drawPlain(10_000, 5_000);
    expect(await readFile(largest)).toEqual({ kind: "unreadable", code: "read.no-code-in-picture" });
    await page.reload();
    expect(await readFile(drawPlain(10_000, 5_001))).toEqual({ kind: "unreadable", code: "read.picture-too-large" });
  });

  it("of 20 MiB is looked at, and one with a byte more is not", async () => {
    expect(await readDropped({ bytes: 20_971_520 })).toEqual({ kind: "unreadable", code: "read.not-a-picture" });
    await page.reload();
    expect(await readDropped({ bytes: 20_971_521 })).toEqual({ kind: "unreadable", code: "read.picture-too-large" });
  });

  it("may be dropped onto the page", async () => {
    const file = pngFileOf(drawCode({ text, width: 640, height: 480, modulePixels: 6 }));
    expect(await readDropped({ base64: file.toString("base64") })).toEqual({ kind: "text", text });
  });
});

function drawPlain(width: number, height: number): Buffer {
  return pngFileOf({ luminance: new Uint8Array(width * height).fill(200), width, height });
}
