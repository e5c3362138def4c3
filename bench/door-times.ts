import type { Page } from "playwright-core";
import type { DemoVisitor } from "../shared/wire/demo.ts";
import { startScanPage } from "../test/kiosk/scan/start-scan-page.ts";
import { launchBrowser } from "../test/support/browser.ts";
import { readDemoAccess, startGateway } from "../test/support/gateway-process.ts";
import { sampleCodeText } from "../test/support/sample-code-text.ts";
import { atMost, median, percentile, ratioAtLeast, type BenchRow } from "./bench-row.ts";

const framesTimed = 100;
const verdictsTimed = 40;
const codeCharacters = 350;
const personsTimed = 100;
/** The example of GB 11643-1999. */
const residentNumber = "11010519491231002X";

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

/** Gives the page a text as a reader does and waits, inside the page, until what is to come of it is laid out; the next frame, which shows it, comes whenever it does. */
function showAndTime(page: Page, text: string, outcome: ".answer h2" | ".temperature-pad"): Promise<number> {
  return page.evaluate(
    ([scanned, awaited]) =>
      new Promise<number>((resolve) => {
        const startMs = performance.now();
        const screen = new MutationObserver(() => {
          if (document.querySelector(awaited) === null) return;
          screen.disconnect();
          document.body.getBoundingClientRect();
          resolve(performance.now() - startMs);
        });
        screen.observe(document.body, { childList: true, subtree: true });
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", scanned);
        dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
      }),
    [text, outcome] as const,
  );
}

/** A door of the theatre, and the codes of as many people as are wanted, one after the other. */
async function openDoor() {
  const gateway = await startGateway();
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1_280, height: 800 } });
  await page.goto(`${gateway.url}/door#token=${readDemoAccess(gateway).venues[0]?.gates[0]?.token}`);
  await page.locator(".ready-sign").waitFor();
  return {
    page,
    codeOf: async (person: number, name: string): Promise<string> => {
      const visitors: DemoVisitor[] = await (await fetch(`${gateway.url}/demo/codes.json?visitor=${person}`)).json();
      return visitors.find((visitor) => visitor.name === name)?.scans[0] ?? "";
    },
    next: async (): Promise<void> => {
      await page.keyboard.press("Escape");
      await page.locator(".ready-sign").waitFor();
    },
    close: async (): Promise<void> => {
      await browser.close();
      await gateway.stop();
    },
  };
}

/** From a scanned text to the verdict on the screen: read in the page, decided and recorded by a gateway on SQLite, drawn. */
async function textToVerdict(): Promise<number> {
  const door = await openDoor();
  const times: number[] = [];
  for (let person = 0; person <= verdictsTimed; person += 1) {
    times.push(await showAndTime(door.page, await door.codeOf(person, "red"), ".answer h2"));
    await door.next();
  }
  await door.close();
  return percentile(times.slice(1), 95);
}

/** From what somebody shows to the question after it: a document without a telephone against a green code, in turns. */
async function documentAgainstCode(): Promise<BenchRow> {
  const door = await openDoor();
  const rounds: { readonly own: number; readonly other: number }[] = [];
  for (let person = 0; person <= personsTimed; person += 1) {
    const code = await showAndTime(door.page, await door.codeOf(person, "green"), ".temperature-pad");
    await door.next();
    const withDocument = await showAndTime(door.page, residentNumber, ".temperature-pad");
    await door.next();
    rounds.push({ own: 1_000 / withDocument, other: 1_000 / code });
  }
  await door.close();
  const row = { id: "document-to-question", name: `Document number to the next question, ${personsTimed} people`, unit: "people/s", against: "a health code" };
  return ratioAtLeast(row, rounds.slice(1), 1);
}

export async function benchDoorTimes(): Promise<readonly BenchRow[]> {
  return [
    atMost({ id: "frame-to-text", name: `Camera frame (640×480, ${codeCharacters} characters) to text, median of ${framesTimed}`, unit: "ms" }, await frameToText(), 30),
    atMost({ id: "text-to-verdict", name: `Scanned text to verdict on the screen, p95 of ${verdictsTimed}`, unit: "ms" }, await textToVerdict(), 150),
    await documentAgainstCode(),
  ];
}
