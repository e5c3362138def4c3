import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { DemoVisitor } from "../../../shared/wire/demo.ts";
import { readDemoAccess, type GatewayProcess } from "../../support/gateway-process.ts";
import type { PackGateway } from "./start-pack-gateway.ts";

const axeSource = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

export interface DoorPage {
  readonly page: Page;
  /** Gives the page a code, as a scanner would. */
  readonly show: (text: string) => Promise<void>;
  readonly counts: () => Promise<readonly string[]>;
  /** What WCAG 2.2 AA has against the page as it is now, by axe-core. */
  readonly complaintsOfAxe: () => Promise<readonly string[]>;
  /** Script errors, console errors and breaches of the content security policy so far. */
  readonly complaints: readonly string[];
}

export interface DoorPageOptions extends BrowserContextOptions {
  /** Of the demo's venues; the first is the theatre. */
  readonly venue?: number;
  readonly fragment?: string;
}

/** A real door page of a gate of the demo, in a browser of its own. */
export async function openDoorPage(browser: Browser, gateway: GatewayProcess | PackGateway, options: DoorPageOptions = {}): Promise<DoorPage> {
  const { venue = 0, fragment, ...context } = options;
  const page = await (await browser.newContext({ locale: "en-GB", ...context })).newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  const token = "token" in gateway ? gateway.token : readDemoAccess(gateway).venues[venue]?.gates[0]?.token;
  await page.goto(`${gateway.url}/door${fragment ?? `#token=${token}`}`);
  return {
    page,
    complaints,
    show: (text) =>
      page.evaluate((pasted) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", pasted);
        dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
      }, text),
    counts: () => page.locator(".counts dd").allTextContents(),
    complaintsOfAxe: async () => {
      await page.evaluate(axeSource);
      return page.evaluate(
        `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`,
      );
    },
  };
}

/** The codes of a sample visitor; each `person` has codes of its own. */
export async function codesOf(gateway: Pick<GatewayProcess, "url">, name: string, person = 1): Promise<readonly string[]> {
  const visitors: readonly DemoVisitor[] = await (await fetch(`${gateway.url}/demo/codes.json?visitor=${person}`)).json();
  const visitor = visitors.find((candidate) => candidate.name === name);
  if (visitor === undefined) throw new Error(`The demo has no visitor "${name}"`);
  return visitor.scans;
}
