import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "policy-"));
afterAll(() => rmSync(folder, { recursive: true }));

function policy(...args: readonly string[]): { readonly status: number | null; readonly out: string; readonly complaint: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/policy.ts", ...args], { encoding: "utf8" });
  return { status, out: stdout, complaint: stderr };
}

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const noMask = {
  rule: "R-009",
  by: "mask",
  title: "without a mask",
  evidence: { scans: [{ health: "green" }], mask: false },
  context: { listUpdated: "2024-02-07T08:00:00+08:00" },
  now: "2024-02-07T12:00:00+08:00",
  codes: ["rule.mask-missing"],
  verdict: "recheck",
  obligations: [],
};

const demoList = "gateway/demo/risk-list-2022-04-15.json";

function theatre(): { rules: { id: string; ageMax?: { inclusive?: boolean } }[] } {
  return JSON.parse(readFileSync("shared/policy/packs/theatre-75.json", "utf8"));
}

describe("npm run policy", () => {
  it("explains a row of a file of cases in both languages, under the pack that the file is named after", () => {
    const path = file("theatre-75.json", [noMask]);
    const both = policy("explain", path);
    expect(both.status).toBe(0);
    expect(both.out).toBe("R-009 mask: without a mask\n  recheck\n  - recheck rule.mask-missing (theatre-75/mask)\n      未佩戴口罩\n      No mask is worn\n  way 1 to admit:\n      戴好口罩\n      Put on a mask\n");
  });

  it("explains under the packs that it is told, and asks for one where nothing names it", () => {
    const path = file("anybody.json", [noMask]);
    expect(policy("explain", path, "--pack", "market-four-elements").out).toContain("(market-four-elements/wear-mask)");
    expect(policy("explain", path)).toMatchObject({ status: 1, complaint: expect.stringContaining('"anybody" is neither the file of a pack nor the id of one') });
  });

  const inTheTheatre = { rule: "R-051", by: "stay-in-risk-county", title: "back from elsewhere", codes: [], verdict: "admit", obligations: [] };
  const back = { ...inTheTheatre, evidence: { scans: [{ health: "green" }, { stays: [["110105", "2022-04-01T08:00:00+08:00", "2022-04-14T18:00:00+08:00"]] }] }, now: "2022-04-16T12:00:00+08:00" };

  it("checks stays against the list that a row brings along, and says so", () => {
    const context = { listUpdated: "2022-04-16T08:00:00+08:00" };
    const atRisk = policy("explain", file("theatre-75.json", [{ ...back, context: { ...context, areas: [["110105", "high"]] } }]), "--risk-list", demoList);
    expect(atRisk.out).toContain("  旅居史按案例自带的名单核对（北京时间 2022-04-16 08:00 发布）\n  Stays are checked against the list of the case, published 2022-04-16 08:00 Beijing time\n  refuse + report\n  - refuse area.high-risk");
    expect(policy("explain", file("theatre-75.json", [{ ...back, context: { ...context, areas: [] } }]), "--lang", "en").out).toContain("the list of the case, published 2022-04-16 08:00 Beijing time\n  admit\n");
  });

  it("checks stays against a published list that it is told, as of the day of that list", () => {
    for (const context of [{ listUpdated: "2022-04-16T08:00:00+08:00" }, { areas: [["130431", "high"]] }]) {
      const { status, out } = policy("explain", file("theatre-75.json", [{ ...back, context }]), "--risk-list", demoList, "--lang", "en");
      expect(status).toBe(0);
      expect(out).toContain(`Stays are checked against ${demoList}, published 2022-04-15 20:00 Beijing time\n  refuse + report\n  - refuse area.high-risk (theatre-75/stay-in-risk-county)`);
    }
    expect(policy("explain", file("theatre-75.json", [{ ...back, context: {} }]), "--risk-list", file("no-list.json", { areas: [] }))).toMatchObject({ status: 1, complaint: expect.stringContaining("no-list.json: ") });
  });

  it("says in words that stays are not checked where nothing names a list, and lets nobody in on them", () => {
    for (const context of [{}, { listUpdated: "2022-04-16T08:00:00+08:00" }]) {
      const { status, out } = policy("explain", file("theatre-75.json", [{ ...back, context }]));
      expect(status).toBe(0);
      expect(out).toContain("旅居史未核对：案例没有自带风险地区名单，也没有用 --risk-list 指定名单\n");
      expect(out).toContain("Stays are not checked: the case brings no risk-area list (context.areas with context.listUpdated), and --risk-list names none\n  cannot-check\n");
    }
  });

  it("explains an event", () => {
    const { evidence: _evidence, ...row } = noMask;
    const path = file("events.json", [{ ...row, event: { type: "meeting", attendees: 60 } }]);
    expect(policy("explain", path, "--pack", "cn-two-festivals", "--lang", "en").out).toContain("Have 49 people at most");
  });

  it("tells the fault of a pack with its place", () => {
    const pack = theatre();
    delete pack.rules.find(({ id }) => id === "list-48h")?.ageMax?.inclusive;
    expect(policy("lint", file("faulty.json", pack))).toMatchObject({ status: 1, out: expect.stringMatching(/rules\[4\]\.ageMax\.inclusive: .*must say whether the value itself counts/) });
  });

  it("lints a pack against those above it, with a counter-example that explain can read", () => {
    const { status, out } = policy("lint", "shared/policy/packs/theatre-75.json", "--above", "cn-two-festivals", "--today", "2024-02-10", "--lang", "en");
    expect(status).toBe(1);
    expect(out).toContain("error LINT-0 rules[2] (stay-in-risk-county)");
    const row: unknown = JSON.parse(/^ {4}(\{.*"rule":"theatre-75\/stay-in-risk-county".*\})$/m.exec(out)?.[1] ?? "null");
    expect(policy("explain", file("counter-example.json", [row]), "--lang", "en").out).toContain("theatre-75/stay-in-risk-county");
  });

  it.each([
    ["cn-ah-guangde-edu", "0 errors, 1 warning"],
    ["unit-plant-tong", "0 errors, 2 warnings"],
  ])("counts what it finds in %s: %s", (id, counts) => {
    const { out } = policy("lint", `shared/policy/packs/${id}.json`, "--today", "2022-04-16", "--lang", "en");
    expect(out.trimEnd().split("\n").at(-1)).toBe(`shared/policy/packs/${id}.json: ${counts}`);
  });

  it("breaks a pack and finds its cases to notice", () => {
    const { status, out } = policy("mutate", "--sample", "50", "--seed", "7", "theatre-75");
    expect(status).toBe(0);
    expect(out).toMatch(/^50 mutants: \d+ noticed by a case, \d+ refused by the schema, 0 survived, 0 of them without a reason$/m);
  });

  it("calls one mutant one", () => {
    expect(policy("mutate", "--sample", "1", "theatre-75").out).toMatch(/^1 mutant: /m);
  });

  it("prints where every rule of the sources is met", () => {
    const { status, out } = policy("coverage");
    expect(status).toBe(0);
    expect(out.split("\n").filter((line) => /^R-\d{3} /.test(line))).toHaveLength(466);
  });

  it.each([[["--help"]], [["-h"]], [["explain", "--help"]], [["mutate", "theatre-75", "--help"]]])("prints how it is used when it is asked with %j", (args) => {
    expect(policy(...args)).toMatchObject({ status: 0, out: expect.stringMatching(/^Usage: npm run policy -- COMMAND\n/), complaint: "" });
  });

  it("says which command it does not know, and how it is used", () => {
    expect(policy("explane", "cases.json")).toMatchObject({ status: 1, out: "", complaint: expect.stringMatching(/^There is no command "explane"\n\nUsage: npm run policy -- COMMAND\n/) });
    expect(policy()).toMatchObject({ status: 1, out: "", complaint: expect.stringMatching(/^A command is missing\n\nUsage: npm run policy -- COMMAND\n/) });
  });

  it.each([
    ["which packs there are", ["mutate", "no-such-pack"], "there is no pack no-such-pack; there are "],
    ["that a file is not there", ["lint", join(folder, "gone.json")], "there is no such file"],
    ["which option it does not know", ["explain", "--langue", "fr"], "Unknown option '--langue'"],
    ["that coverage takes no argument", ["coverage", "extra"], "Unexpected argument 'extra'"],
    ["that coverage takes no option", ["coverage", "--risk-list", "x"], "Unknown option '--risk-list'"],
  ] as const)("says %s", (_what, args, complaint) => {
    expect(policy(...args)).toMatchObject({ status: 1, out: "", complaint: expect.stringContaining(complaint) });
  });
});

it("nothing of the command imports anything of the tests", () => {
  const scripts = globSync("scripts/policy{.ts,/*.ts}");
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter((path) => /from "[./]+\/test\//.test(readFileSync(path, "utf8")))).toEqual([]);
});
