import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleCodeText } from "../../support/sample-code-text.ts";
import { collectComplaints, type ScanPage, startScanPage } from "./start-scan-page.ts";

const first = sampleCodeText(350, 1);
const second = sampleCodeText(350, 2);

let scanPage: ScanPage;

beforeAll(async () => {
  scanPage = await startScanPage([
    { text: null, seconds: 0.4 },
    { text: first, seconds: 1.2 },
    { text: second, seconds: 1.2, ink: "yellow" },
    { text: null, seconds: 0.9 },
  ]);
});

afterAll(() => scanPage.stop());

describe.each(["zxing-wasm", "zxing-js"])("the camera with %s", (decoder) => {
  it("reads a black code and a yellow one, each once while it is held, in order, and again when it comes back", async () => {
    const page = await scanPage.browser.newPage();
    const complaints = collectComplaints(page);
    await page.goto(`${scanPage.address}?decoder=${decoder}`);
    const texts = page.locator("#texts li");
    await texts.nth(3).waitFor();
    expect(await texts.allTextContents()).toEqual([first, second, first, second]);
    expect(await page.locator("#decoder").textContent()).toBe(decoder);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe("the camera", () => {
  it("loads only the decoder that it uses", async () => {
    const page = await scanPage.browser.newPage();
    const files: string[] = [];
    page.on("request", (request) => files.push(request.url().replace(/.*\/|-[^-]*\.js$/g, "")));
    await page.goto(scanPage.address);
    await page.locator("#texts li").first().waitFor();
    expect(files).toContain("zxing-wasm-decoder");
    expect(files).not.toContain("zxing-js-decoder");
    await page.close();
  });

  it("falls to the second decoder when the first cannot be loaded", async () => {
    const page = await scanPage.browser.newPage();
    await page.route("**/*.wasm", (route) => route.abort());
    await page.goto(scanPage.address);
    await page.locator("#texts li").first().waitFor();
    expect(await page.locator("#decoder").textContent()).toBe("zxing-js");
    await page.close();
  });

  it("reads nothing while paused and goes on afterwards", async () => {
    const page = await scanPage.browser.newPage();
    await page.goto(scanPage.address);
    const texts = page.locator("#texts li");
    await texts.first().waitFor();
    await page.evaluate(() => dispatchEvent(new Event("pause-scanner")));
    const played = await page.locator("video").evaluate((video: HTMLVideoElement) => video.currentTime);
    await page.waitForFunction((from) => (document.querySelector("video")?.currentTime ?? 0) > from + 3.7, played);
    expect(await texts.count()).toBe(1);
    await page.evaluate(() => dispatchEvent(new Event("resume-scanner")));
    await texts.nth(1).waitFor();
    expect((await texts.allTextContents())[1]).toBe(second);
    await page.close();
  });

  it("is opened again when it was taken away", async () => {
    const page = await scanPage.browser.newPage();
    await page.goto(scanPage.address);
    await page.locator("#texts li").first().waitFor();
    await page.locator("video").evaluate((video: HTMLVideoElement) => {
      const [track] = video.srcObject instanceof MediaStream ? video.srcObject.getTracks() : [];
      track?.stop();
      track?.dispatchEvent(new Event("ended"));
    });
    await page.locator("#texts li").nth(1).waitFor();
    await page.close();
  });

  it("is let go of when the scanner stops", async () => {
    const page = await scanPage.browser.newPage();
    await page.goto(scanPage.address);
    await page.locator("#texts li").first().waitFor();
    const afterwards = await page.locator("video").evaluate((video: HTMLVideoElement) => {
      const tracks = video.srcObject instanceof MediaStream ? video.srcObject.getTracks() : [];
      dispatchEvent(new Event("stop-scanner"));
      return { states: tracks.map((track) => track.readyState), hasPicture: video.srcObject !== null };
    });
    expect(afterwards).toEqual({ states: ["ended"], hasPicture: false });
    await page.close();
  });
});
