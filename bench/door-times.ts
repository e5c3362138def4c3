import type { Page } from "playwright-core";
import type { DemoVisitor } from "../shared/wire/demo.ts";
import { startScanPage } from "../test/kiosk/scan/start-scan-page.ts";
import { launchBrowser } from "../test/support/browser.ts";
import { readDemoAccess, startGateway } from "../test/support/gateway-process.ts";
import { sampleCodeText } from "../test/support/sample-code-text.ts";
import { atMost, median, percentile, type BenchRow } from "./bench-row.ts";

const framesTimed = 100;
const verdictsTimed = 40;
const codeCharacters = 350;

/** From a camera frame taken to its text, in a real browser with a film for a camera. */
async function frameToText(): Promise<number> {
  const scanPage = await startScanPage([{ text: sampleCodeText(codeCharacters, 1), seconds: 2 }]);
  const page = await scanPage.browser.newPage();
  await page.goto(scanPage.address);
  await page.locator("#frame-times li").nth(framesTimed).waitFor({ state: "attached" });
  const times = await page.locator("#frame-times li").allTextContents();
  await scanPage.stop();
  return median(times.slice(1, framesTimed + 1).map(Number));
}

/** Gives the page a code and waits, inside the page, until the answer fills the screen. */
function showAndTime(page: Page, text: string): Promise<number> {
  return page.evaluate(
    (scanned) =>
      new Promise<number>((resolve) => {
        const startMs = performance.now();
        const answer = new MutationObserver(() => {
          if (document.querySelector(".answer h2") === null) return;
          answer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - startMs));
        });
        answer.observe(document.body, { childList: true, subtree: true });
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", scanned);
        dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
      }),
    text,
  );
}

/** From a scanned text to the verdict on the screen: read in the page, decided and recorded by a gateway on SQLite, drawn. */
async function textToVerdict(): Promise<number> {
  const gateway = await startGateway();
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1_280, height: 800 } });
  await page.goto(`${gateway.url}/door#token=${readDemoAccess(gateway).venues[0]?.gates[0]?.token}`);
  await page.locator(".ready-sign").waitFor();
  const times: number[] = [];
  for (let person = 0; person <= verdictsTimed; person += 1) {
    const visitors: DemoVisitor[] = await (await fetch(`${gateway.url}/demo/codes.json?visitor=${person}`)).json();
    times.push(await showAndTime(page, visitors.find((visitor) => visitor.name === "red")?.scans[0] ?? ""));
    await page.keyboard.press("Escape");
    await page.locator(".ready-sign").waitFor();
  }
  await browser.close();
  await gateway.stop();
  return percentile(times.slice(1), 95);
}

export async function benchDoorTimes(): Promise<readonly BenchRow[]> {
  return [
    atMost({ id: "frame-to-text", name: `Camera frame (640×480, ${codeCharacters} characters) to text, median of ${framesTimed}`, unit: "ms" }, await frameToText(), 30),
    atMost({ id: "text-to-verdict", name: `Scanned text to verdict on the screen, p95 of ${verdictsTimed}`, unit: "ms" }, await textToVerdict(), 150),
  ];
}
