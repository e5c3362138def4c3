import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PolicyPack, Rule } from "../../../shared/policy/policy-pack.ts";
import { launchBrowser } from "../../support/browser.ts";
import { approvalRule, codeRule, everyRulePack, maskRule, questionsRule, spacingRule } from "./every-rule.ts";
import { faultsOfLayout } from "./faults-of-layout.ts";
import { codesOf, openDoorPage } from "./open-door-page.ts";
import { type PackGateway, startPackGateway } from "./start-pack-gateway.ts";

const outsiders: Rule = {
  ...approvalRule,
  id: "outsiders",
  ground: "closed-management",
  appliesTo: { roles: ["visitor", "parent", "resident", "patient", "courier", "freight-driver", "exam-staff"], notGroups: ["on-duty"] },
};

const riskStay: Rule = {
  id: "risk",
  references: [],
  kind: "risk-stay",
  levels: ["high", "medium"],
  unit: "county",
  lookBack: { value: 14, unit: "days", inclusive: true },
  atRisk: { verdict: "refuse", obligations: [] },
};

/** A school that is shut to outsiders, asks students questions, and looks at where they have been. */
const shutSchool: PolicyPack = {
  ...everyRulePack,
  id: "shut-school",
  rules: [
    codeRule,
    { ...maskRule, appliesTo: { notGroups: ["on-duty"] } },
    outsiders,
    { ...questionsRule, appliesTo: { roles: ["student"] } },
    { ...spacingRule, appliesTo: { roles: ["student"] } },
    { ...riskStay, appliesTo: { roles: ["student"] } },
  ],
};

let gateway: PackGateway;
let browser: Browser;

beforeAll(async () => {
  [gateway, browser] = await Promise.all([startPackGateway(shutSchool), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await gateway.stop();
});

const sizes = { tablet: { width: 1_024, height: 768 }, phone: { width: 360, height: 740 } } as const;

const looks = [
  { locale: "zh-CN", colorScheme: "light", viewport: sizes.tablet, person: 310 },
  { locale: "en-GB", colorScheme: "dark", viewport: sizes.tablet, person: 320 },
  { locale: "zh-CN", colorScheme: "dark", viewport: sizes.phone, person: 330 },
  { locale: "en-GB", colorScheme: "light", viewport: sizes.phone, person: 340 },
] as const;

describe.each(looks)("in $locale, $colorScheme, on a screen $viewport.width wide", ({ person, ...context }) => {
  const zh = context.locale === "zh-CN";

  async function open() {
    const opened = await openDoorPage(browser, gateway, { ...context, reducedMotion: "reduce" });
    const { page, show, complaintsOfAxe } = opened;
    const faults: string[] = [];
    await page.locator(".closed-sign").waitFor();
    await page.getByText(zh ? "已连接" : "Connected").waitFor();
    return {
      ...opened,
      faults,
      press: (chinese: string | RegExp, english: string | RegExp) => page.getByRole("button", { name: zh ? chinese : english, exact: true }).click(),
      showCode: async (offset: number) => show((await codesOf(gateway, "green", person + offset))[0] ?? ""),
      look: async (state: string) => {
        faults.push(...(await complaintsOfAxe()).map((complaint) => `${state}: ${complaint}`));
        faults.push(...(await faultsOfLayout(page)).map((fault) => `${state}: ${fault}`));
      },
    };
  }

  test("a shut door says so at once, and who may still come in; who is on duty comes in", async () => {
    const { page, press, showCode, look, faults, complaints } = await open();
    await page.getByText(zh ? "封闭管理，外来人员不得进入" : "Closed management: no outsiders").waitFor();
    await page.getByText(zh ? "仍可入内：学生、工作人员、当班值守的人、持有效通行码的人" : "May still come in: Student, Staff, the group “on duty”, anybody with a valid pass").waitFor();
    await look("shut");
    await press("当班值守", "On duty");
    await look("group");
    await showCode(1);
    await page.locator("[data-verdict=admit] .answer").waitFor();
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("what is left open is named, and where a student says to have been takes three touches and counts", async () => {
    const { page, press, showCode, look, faults, complaints } = await open();
    await press("学生", "Student");
    await showCode(2);
    await press("已戴好", "Worn");
    const open2 = zh ? "未完成：间距、2个问题" : "Still open: distance, 2 questions";
    await page.getByText(open2, { exact: true }).waitFor();
    await press("已保持", "Kept");
    await page.getByText(zh ? "未完成：2个问题" : "Still open: 2 questions", { exact: true }).waitFor();
    await page.getByRole("button", { name: zh ? "以上未完成，仍要继续" : "Leave open, go on" }).waitFor();
    await look("facts");
    await press("记录到过的地方", "Note a place");
    await look("province");
    await press(/^上海/, /^Shanghai/);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("stay-choice");
    await look("place");
    await press(/^黄浦区/, /^黄浦区/);
    await look("day");
    await press("昨天", "yesterday");
    await page.locator("[data-verdict=refuse] .answer").waitFor();
    await page.getByText(zh ? "黄浦区" : "黄浦区").first().waitFor();
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("a place that was noted by mistake goes at a touch", async () => {
    const { page, press, showCode } = await open();
    await press("学生", "Student");
    await showCode(3);
    await press("已戴好", "Worn");
    await press("记录到过的地方", "Note a place");
    await press(/^吉林/, /^Jilin/);
    await press("返回", "Back");
    await press(/^云南/, /^Yunnan/);
    await press("大理", "大理");
    await press("前天", "2 days ago");
    await press("删除：云南 大理，前天离开", "Remove: Yunnan 大理, left 2 days ago");
    await press("记录到过的地方", "Note a place");
    await press("返回", "Back");
    await press("已保持", "Kept");
    await press("已逐项询问，均为“否”", "All asked, all answered no");
    await page.locator("[data-verdict=admit] .answer").waitFor();
  });
});
