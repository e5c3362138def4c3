import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "../../support/browser.ts";
import { everyRulePack } from "./every-rule.ts";
import { faultsOfLayout } from "./faults-of-layout.ts";
import { codesOf, openDoorPage } from "./open-door-page.ts";
import { type PackGateway, startPackGateway } from "./start-pack-gateway.ts";

let gateway: PackGateway;
let browser: Browser;

beforeAll(async () => {
  [gateway, browser] = await Promise.all([startPackGateway(everyRulePack), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await gateway.stop();
});

const sizes = { tablet: { width: 1_024, height: 768 }, phone: { width: 360, height: 740 } } as const;

const looks = [
  { locale: "zh-CN", colorScheme: "light", viewport: sizes.tablet, person: 110 },
  { locale: "en-GB", colorScheme: "dark", viewport: sizes.tablet, person: 120 },
  { locale: "zh-CN", colorScheme: "dark", viewport: sizes.phone, person: 130 },
  { locale: "en-GB", colorScheme: "light", viewport: sizes.phone, person: 140 },
] as const;

describe.each(looks)("in $locale, $colorScheme, on a screen $viewport.width wide", ({ person, ...context }) => {
  const zh = context.locale === "zh-CN";

  async function open(name: string) {
    const opened = await openDoorPage(browser, gateway, { ...context, reducedMotion: "reduce" });
    const { page, show, complaintsOfAxe } = opened;
    const faults: string[] = [];
    await page.locator(".ready-sign").waitFor();
    await page.getByText(zh ? "已连接" : "Connected").waitFor();
    return {
      ...opened,
      faults,
      press: (chinese: string, english: string) => page.getByRole("button", { name: zh ? chinese : english, exact: true }).click(),
      showCode: async (offset: number) => show((await codesOf(gateway, "green", person + offset))[0] ?? ""),
      look: async (state: string) => {
        faults.push(...(await complaintsOfAxe()).map((complaint) => `${name}, ${state}: ${complaint}`));
        faults.push(...(await faultsOfLayout(page)).map((fault) => `${name}, ${state}: ${fault}`));
      },
    };
  }

  test("the panel for who has no telephone", async () => {
    const { page, press, look, faults, complaints } = await open("stand-in");
    await look("ready");
    await press("没有健康码", "No code");
    await page.locator(".document-field").waitFor();
    await look("opened");
    await page.locator(".document-number input").fill("110105194912310021");
    await press("核验", "Check");
    await page.getByText(zh ? "校验不通过" : "The number does not add up").waitFor();
    await look("refused");
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("the second reading, and the list of those who rest", async () => {
    const { page, press, showCode, look, faults, complaints } = await open("rest");
    await showCode(1);
    await page.locator(".temperature-instrument").waitFor();
    await look("first reading");
    await page.keyboard.type("378", { delay: 60 });
    await page.locator("[data-verdict=recheck] .answer-party").waitFor();
    await look("answer");
    await press("下一位", "Next visitor");
    await page.locator(".waiting").waitFor();
    await look("list");
    await page.locator(".waiting").click();
    await page.locator(".temperature-instrument").waitFor();
    await look("second reading");
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("the questions to a student, and the medical mask", async () => {
    const { page, press, showCode, look, faults, complaints } = await open("facts");
    await press("学生", "Student");
    await showCode(2);
    await page.getByRole("button", { name: "36.5", exact: true }).click();
    await press("医用口罩", "Medical mask");
    await page.locator(".choice-panel").waitFor();
    await look("opened");
    await press("腹泻", "Diarrhoea");
    expect(await page.evaluate(() => document.activeElement?.closest(".choice-panel") !== null)).toBe(true);
    await look("symptom chosen");
    await press("均无", "None");
    await press("已保持", "Kept");
    await press("已逐项询问，均为“否”", "All asked, all answered no");
    await press("已核验", "Checked");
    await press("预防接种证", "Immunisation certificate");
    await press("健康卡", "Health card");
    await look("nearly done");
    await press("已登记", "Registered");
    await page.locator("[data-verdict=admit] .answer").waitFor();
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("the goods of a courier, with an answer of their own", async () => {
    const { page, press, showCode, look, counts, faults, complaints } = await open("goods");
    await press("快递员", "Courier");
    await showCode(3);
    await page.locator(".temperature-pad").waitFor();
    expect(await page.locator(".role-choice[aria-pressed=true]").evaluate((chip) => chip.getBoundingClientRect().right <= innerWidth)).toBe(true);
    await page.getByRole("button", { name: "36.5", exact: true }).click();
    await press("已戴好", "Worn");
    await page.locator(".choice-panel").waitFor();
    await look("opened");
    await press("进口冷链食品", "Imported cold-chain food");
    await press("已消毒", "Done");
    await look("chosen");
    await press("货物已看完，继续", "Goods are done, go on");
    await page.locator("[data-verdict=apart] .goods-sign[data-verdict=refuse]").waitFor();
    await page.locator(".answer-sign[data-verdict=admit]").waitFor();
    await look("answer");
    const [inside = ""] = await counts();
    await press("复核货物", "Check goods again");
    await page.getByText(zh ? "已退还名额" : "The place was given back").waitFor();
    await press("检疫合格证明", "Quarantine certificate");
    await press("核酸检测证明", "Negative test certificate");
    await look("papers");
    await press("货物已看完，继续", "Goods are done, go on");
    await page.locator("[data-verdict=apart] .goods-sign[data-verdict=admit]").waitFor();
    await page.locator(".answer-sign[data-verdict=admit]").waitFor();
    expect((await counts())[0]).toBe(inside);
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("somebody of the staff who shows no pass, and refuses", async () => {
    const { page, press, showCode, look, faults, complaints } = await open("refusal");
    await press("工作人员", "Staff");
    await showCode(4);
    await page.getByText(zh ? "请扫描通行码" : "Scan the pass").waitFor();
    await look("pass");
    await press("拒绝配合", "Refuses");
    await page.locator("[data-verdict=refuse] .answer").waitFor();
    await look("answer");
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
