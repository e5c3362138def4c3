import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sampleCodeText } from "../../support/sample-code-text.ts";
import { type ScanPage, startScanPage } from "./start-scan-page.ts";

const text = sampleCodeText(600);

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

/** Presses the keys on an element, by their own times a millisecond apart however busy the machine is, and puts what the page lets through into it if it is a field; answers which keys came through. */
async function scanOnto(selector: string, keys: readonly string[]): Promise<string[]> {
  return page.locator(selector).evaluate((element, all) => {
    const passed: string[] = [];
    const startMs = performance.now();
    for (const [index, key] of all.entries()) {
      const pressed = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
      Object.defineProperty(pressed, "timeStamp", { value: startMs + index });
      if (!element.dispatchEvent(pressed)) continue;
      passed.push(key);
      if (element instanceof HTMLInputElement) element.value += key;
    }
    return passed;
  }, keys);
}

async function nextReport(): Promise<string[]> {
  await page.locator("#handheld li").first().waitFor();
  return page.locator("#handheld li").allTextContents();
}

describe("a handheld scanner", () => {
  it("is read wherever the focus is", async () => {
    await scanOnto("body", [...Array.from(text), "Enter"]);
    expect(await nextReport()).toEqual([text]);
  });

  it("is read without an Enter", async () => {
    await scanOnto("body", Array.from(text));
    expect(await nextReport()).toEqual([text]);
  });

  it("does not press the focused button, neither with its spaces nor with its Enter", async () => {
    const passed = await scanOnto("#button", ["V", "G", "1", ":", " ", "A", " ", "B", "Enter"]);
    expect(await nextReport()).toEqual(["VG1: A B"]);
    expect(passed).toEqual(["V"]);
  });

  it("leaves a field as it was", async () => {
    await page.locator("#field").fill("36.5");
    await scanOnto("#field", [...Array.from(text), "Enter"]);
    expect(await nextReport()).toEqual([text]);
    expect(await page.locator("#field").inputValue()).toBe("36.5");
  });

  it("leaves a field as it was when an input method took some of its keys", async () => {
    await page.locator("#field").fill("36.5");
    await scanOnto("#field", ["V", "G", "1", "Process", "Process", "A", "B", "C", "Enter"]);
    expect(await nextReport()).toEqual(["input method took 2 keys"]);
    expect(await page.locator("#field").inputValue()).toBe("36.5");
  });
});

describe("a person at the keyboard", () => {
  it("types into a field", async () => {
    await page.locator("#field").focus();
    await page.keyboard.type("36.5 and more", { delay: 60 });
    expect(await page.locator("#field").inputValue()).toBe("36.5 and more");
    expect(await page.locator("#handheld li").count()).toBe(0);
  });

  it("presses a button with Enter", async () => {
    await page.locator("#button").focus();
    await page.keyboard.press("Enter");
    expect(await nextReport()).toEqual(["button pressed"]);
  });

  it("presses a button with the space bar", async () => {
    await page.locator("#button").focus();
    await page.keyboard.press("Space");
    expect(await nextReport()).toEqual(["button pressed"]);
  });
});
