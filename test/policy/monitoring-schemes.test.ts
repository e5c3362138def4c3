import { describe, expect, it } from "vitest";
import type { MonitoringState } from "../../shared/domain/credential.ts";
import type { Finding } from "../../shared/domain/finding.ts";
import type { ReasonCode } from "../../shared/domain/reason.ts";
import { judge } from "../../shared/policy/judge.ts";
import { phaseOfDay } from "../../shared/policy/scheme-phase.ts";
import { dateOfDay, findingsOnDay, ruleOfWalk, schemeWalks } from "../support/scheme-walk.ts";

const codeOfState: Readonly<Record<MonitoringState, ReasonCode>> = {
  "central-quarantine": "status.in-quarantine",
  "home-quarantine": "status.in-quarantine",
  "home-observation": "status.in-quarantine",
  "medical-observation": "status.in-quarantine",
  "temporary-isolation": "status.in-quarantine",
  held: "status.in-quarantine",
  "closed-loop": "status.in-closed-loop",
  "home-health-monitoring": "status.in-monitoring",
  "daily-health-monitoring": "status.in-monitoring",
  "self-health-monitoring": "status.in-monitoring",
  "follow-up": "status.in-monitoring",
};

function statesSaid(findings: readonly Finding[]): readonly (readonly [string, unknown])[] {
  return findings.filter(({ code }) => code.startsWith("status.")).map(({ code, values }) => [code, values["until"]]);
}

function testsMissing(findings: readonly Finding[]): readonly number[] {
  return findings.filter(({ code }) => code === "test.milestone-missing").map(({ values }) => Number(values["day"]));
}

it("there are the 21 schemes of the sources, and the test after release that four of them end with", () => {
  expect(schemeWalks.map(({ scheme }) => scheme)).toHaveLength(22);
  expect(new Set(schemeWalks.map(({ pack, by }) => `${pack}/${by}`)).size).toBe(22);
});

describe.each(schemeWalks)("$scheme", (walk) => {
  const rule = ruleOfWalk(walk);

  it("is the rule of its pack that refers to the seed rule", () => {
    expect(rule.references.filter((reference) => reference.startsWith(`${walk.rule} `))).toHaveLength(1);
  });

  it.each(walk.days)("on day %i: %s until day %s, %s; without tests %j are missing, %s", (day, state, until, verdict, missing, undone) => {
    const said = state === null ? [] : [[codeOfState[state], until === null ? { "zh-CN": "解除之日", en: "release" } : dateOfDay(until)]];
    const withTests = findingsOnDay({ walk, day, sampled: walk.sampled });
    expect(statesSaid(withTests)).toEqual(said);
    expect(testsMissing(withTests)).toEqual([]);
    expect(judge(withTests).verdict).toBe(verdict);

    const withoutTests = findingsOnDay({ walk, day, sampled: [] });
    expect(statesSaid(withoutTests)).toEqual(said);
    expect(testsMissing(withoutTests)).toEqual(missing);
    expect(judge(withoutTests).verdict).toBe(undone);
  });
});

const walksOfPhases = schemeWalks.flatMap((walk) => {
  const rule = ruleOfWalk(walk);
  return rule.kind === "monitoring-scheme" ? [{ ...walk, phases: rule.phases }] : [];
});

it.each(walksOfPhases)("$scheme names its states as the source does", ({ days, phases }) => {
  const named = days.filter(([day, state]) => day >= 0 && state !== null);
  expect(named.map(([day]) => phaseOfDay(phases, day)?.phase.state)).toEqual(named.map(([, state]) => state));
});

it("all but the posts in a closed loop, whose days no source gives, are lists of phases", () => {
  expect(walksOfPhases).toHaveLength(21);
});

/** What the scheme says on a day to somebody who has done all tests: verdict, state and until when. */
function onDay(scheme: string, day: number): string {
  const walk = schemeWalks.find((each) => each.scheme === scheme);
  if (walk === undefined) throw new Error(`there is no scheme ${scheme}`);
  const findings = findingsOnDay({ walk, day, sampled: walk.sampled });
  return [judge(findings).verdict, ...statesSaid(findings).flat()].join(" ");
}

function labelOf(scheme: string): string | undefined {
  const walk = schemeWalks.find((each) => each.scheme === scheme);
  const rule = walk === undefined ? undefined : ruleOfWalk(walk);
  return rule?.kind === "monitoring-scheme" ? rule.label : undefined;
}

describe("C-02: 14+7+7 means three things", () => {
  const twoOfThem = ["ZJ 14+7+7 (4+1)", "HN entrant 14+7+7"];

  it("under one label", () => {
    expect(twoOfThem.map(labelOf)).toEqual(["14+7+7", "14+7+7"]);
  });

  it.each([
    [18, "refuse status.in-quarantine 2022-03-03", "refuse status.in-quarantine 2022-03-03"],
    [25, "admit-with-condition status.in-monitoring 2022-03-10", "refuse status.in-monitoring 2022-03-10"],
    [29, "admit", "admit"],
  ])("on day %i: observation and monitoring in Qingliangfeng, quarantine and monitoring in Yueyang", (day, zj, hn) => {
    expect(twoOfThem.map((scheme) => onDay(scheme, day))).toEqual([zj, hn]);
  });

  it("and in Yueyang a closed loop that no number of days ends", () => {
    const posts = schemeWalks.filter(({ scheme }) => scheme === "HN posts 14+7+7");
    const said = posts.flatMap((walk) => [14, 28, 29, 300].flatMap((day) => findingsOnDay({ walk, day, sampled: [] }).map(({ code, severity }) => `${day} ${severity} ${code}`)));
    expect(said).toEqual(["14 refuse status.in-closed-loop", "28 refuse status.in-closed-loop", "29 refuse status.in-closed-loop", "300 refuse status.in-closed-loop"]);
  });
});

describe("C-03: 14+2 means three things in one notice, and its 2 are tests and not days", () => {
  const three = ["SX 14+2 entrant", "SX 14+2 high", "SX 14+2 medium"];

  it("under one label", () => {
    expect(three.map(labelOf)).toEqual(["14+2", "14+2", "14+2"]);
  });

  it("home monitoring, central quarantine and home quarantine", () => {
    const states = schemeWalks.filter(({ scheme }) => three.includes(scheme)).map(({ days }) => days.find(([day]) => day === 14)?.[1]);
    expect(states).toEqual(["home-health-monitoring", "central-quarantine", "home-quarantine"]);
    expect(three.map((scheme) => onDay(scheme, 14))).toEqual([
      "admit-with-condition status.in-monitoring 2022-02-24",
      "refuse status.in-quarantine 2022-02-24",
      "refuse status.in-quarantine 2022-02-24",
    ]);
  });

  it.each([15, 16])("all over on day %i", (day) => {
    expect(three.map((scheme) => onDay(scheme, day))).toEqual(["admit", "admit", "admit"]);
  });
});

describe("C-04: 7+1 means two things", () => {
  it("seven days of quarantine before Beijing, or what comes after the 14 days of a close contact", () => {
    expect([7, 8, 14, 15, 21, 22].map((day) => [onDay("SX 7+1 (Beijing)", day), onDay("SX 14+3+1 then 7+1", day)])).toEqual([
      ["refuse status.in-quarantine 2022-02-17", "refuse status.in-quarantine 2022-02-24"],
      ["admit", "refuse status.in-quarantine 2022-02-24"],
      ["admit", "refuse status.in-quarantine 2022-02-24"],
      ["admit", "refuse status.in-quarantine 2022-03-03"],
      ["admit", "refuse status.in-quarantine 2022-03-03"],
      ["admit", "admit"],
    ]);
  });
});

/** Left Chaoyang on 10 February, came five days later by way of Taiyuan; Shanxi enrolled the same person a day after that. */
const sameJourney = {
  evidence: {
    scans: [
      { health: "green" },
      { stays: [["110105", "2022-01-01T08:00:00+08:00", "2022-02-10T18:00:00+08:00"], ["140105", "2022-02-10T20:00:00+08:00", "2022-02-15T10:00:00+08:00"]] },
    ],
  },
  context: { listed: [{ class: "high-risk-arrival", since: "2022-02-16T08:00:00+08:00" }] },
};

describe("C-10: one journey, three clocks", () => {
  it.each([
    ["from leaving", "cn-hn-yueyang-gongtian", "high-risk-14-7", 14, "2022-02-24", [["status.in-monitoring", "2022-03-03"]]],
    ["from arrival", "cn-zj-qingliangfeng", "risk-area-7-7", 12, "2022-02-22", [["status.in-monitoring", "2022-03-01"]]],
    ["from enrolment", "cn-sx-return", "high-risk-14-2", 20, "2022-03-02", []],
  ])("%s, in %s by %s: quarantine through day %i, %s", (_clock, pack, by, lastDay, until, after) => {
    const said = (day: number) => statesSaid(findingsOnDay({ walk: { pack, by, ...sameJourney }, day, sampled: [5, 20] }));
    expect(said(lastDay)).toEqual([["status.in-quarantine", until]]);
    expect(said(lastDay + 1)).toEqual(after);
  });
});

describe("R-115: what is missing of the days is filled up", () => {
  const walk = { pack: "cn-hn-yueyang-gongtian", by: "high-risk-14-7", context: {} };

  function leaving(...stays: readonly (readonly [division: string, last: string])[]) {
    return { scans: [{ stays: stays.map(([division, last]) => [division, "2022-01-01T08:00:00+08:00", last]) }] };
  }

  it("for who left 10 days ago and came today, four days are left of the first 14", () => {
    const evidence = leaving(["110105", "2022-02-10T18:00:00+08:00"], ["140105", "2022-02-20T08:00:00+08:00"]);
    expect([10, 14, 15].map((day) => statesSaid(findingsOnDay({ walk: { ...walk, evidence }, day, sampled: [] })))).toEqual([
      [["status.in-quarantine", "2022-02-24"]],
      [["status.in-quarantine", "2022-02-24"]],
      [["status.in-monitoring", "2022-03-03"]],
    ]);
  });

  it("for who came when no day was left, there is nothing to serve", () => {
    const evidence = leaving(["310115", "2022-02-10T18:00:00+08:00"], ["140105", "2022-02-18T08:00:00+08:00"]);
    expect(findingsOnDay({ walk: { ...walk, by: "medium-risk-7", evidence }, day: 8, sampled: [] })).toEqual([]);
  });

  it("for a stay that is said to end in the future, all days are left", () => {
    const evidence = leaving(["110105", "2022-02-28T18:00:00+08:00"]);
    expect(statesSaid(findingsOnDay({ walk: { ...walk, evidence }, day: 5, sampled: [] }))).toEqual([["status.in-quarantine", "2022-03-01"]]);
  });

  it("of two stays the later counts, in whatever order they are shown", () => {
    const [early, late] = [["110105", "2022-02-05T18:00:00+08:00"], ["130102", "2022-02-10T18:00:00+08:00"]] as const;
    for (const evidence of [leaving(early, late), leaving(late, early)]) {
      expect(statesSaid(findingsOnDay({ walk: { ...walk, evidence }, day: 12, sampled: [] }))).toEqual([["status.in-quarantine", "2022-02-24"]]);
    }
  });
});
