import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import type { PolicyPack } from "../../../shared/policy/policy-pack.ts";
import { readDemoAccess, type GatewayProcess } from "../../support/gateway-process.ts";

/** Has an administrator save a pack and put it in force at a venue. */
export async function putInForce(gateway: GatewayProcess, pack: PolicyPack, venueId: string): Promise<void> {
  const answer = await fetch(`${gateway.url}/api/v1/policies/${pack.id}`, {
    method: "PUT",
    headers: { authorization: `Bearer ${readDemoAccess(gateway).administrator}`, "content-type": "application/json" },
    body: JSON.stringify({ ...pack, activation: { venueIds: [venueId], reason: "Ordered" } }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

export interface OpenedPolicyPage {
  readonly page: Page;
  /** Script errors, console errors and breaches of the content security policy so far; asking whose token it is may be refused. */
  readonly complaints: readonly string[];
  readonly tab: (name: string) => Promise<void>;
  readonly part: (heading: string) => Locator;
}

/** A real policy page in a browser of its own: the administrator's, or that of the manager of a venue of the demo. */
export async function openPolicyPage(browser: Browser, gateway: GatewayProcess, as: "administrator" | number, options: BrowserContextOptions = {}): Promise<OpenedPolicyPage> {
  const page = await (await browser.newContext({ locale: "en-GB", timezoneId: "America/Los_Angeles", ...options })).newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("401")) complaints.push(message.text());
  });
  const access = readDemoAccess(gateway);
  await page.goto(`${gateway.url}/policy#token=${as === "administrator" ? access.administrator : access.venues[as]?.manager}`);
  await page.locator(".pack").first().waitFor();
  return {
    page,
    complaints,
    tab: (name) => page.locator(".tab").filter({ hasText: name }).click(),
    part: (heading) => page.locator("section, article").filter({ has: page.getByRole("heading", { name: heading, exact: true }) }).last(),
  };
}
