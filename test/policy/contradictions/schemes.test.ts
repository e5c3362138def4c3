import { describe, expect, it } from "vitest";
import { lintPack } from "../../../shared/policy/lint/lint-pack.ts";
import type { PolicyPack } from "../../../shared/policy/policy-pack.ts";
import { ruleOf, saidBy, shipped } from "../../support/under-pack.ts";

const green = { health: "green" };
const dayMs = 86_400_000;

function daysBefore(days: number): string {
  return `${new Date(Date.parse("2022-02-07T18:00:00Z") - days * dayMs).toISOString().slice(0, 10)}T10:00:00+08:00`;
}

/** Somebody on a list of the authority for so many days, with tests of every day since. */
function listed(personClass: string, days: number) {
  const tests = Array.from({ length: days + 1 }, (_, ago) => ({ test: "negative", sampled: daysBefore(ago), reported: null }));
  return { evidence: { scans: [green, ...tests] }, context: { listed: [{ class: personClass, since: daysBefore(days) }] } };
}

/** Somebody who entered the country so many days ago, tested every day since. */
function entered(days: number, port = "310115") {
  const tests = Array.from({ length: days + 1 }, (_, ago) => ({ test: "negative", sampled: daysBefore(ago), reported: null }));
  return { evidence: { scans: [green, { stays: [], entries: [[daysBefore(days), port]] }, ...tests] } };
}

function statesOf(name: string): readonly (readonly [string, number])[] {
  return ruleOf(name, "monitoring-scheme").phases.map(({ state, days }) => [state, days]);
}

describe("of two schemes that contradict each other, each is held as its own phases", () => {
  it("C-02: 14+7+7 is one thing in Qingliangfeng, another in Yueyang, and no scheme of days for posts", () => {
    expect([ruleOf("cn-zj-qingliangfeng/entrants-14-7-7", "monitoring-scheme").label, ruleOf("cn-hn-yueyang-gongtian/entrants-14-7-7", "monitoring-scheme").label]).toEqual(["14+7+7", "14+7+7"]);
    expect(statesOf("cn-zj-qingliangfeng/entrants-14-7-7")).toEqual([["central-quarantine", 14], ["home-observation", 7], ["daily-health-monitoring", 7]]);
    expect(statesOf("cn-hn-yueyang-gongtian/entrants-14-7-7")).toEqual([["central-quarantine", 14], ["central-quarantine", 7], ["home-health-monitoring", 7]]);
    expect(saidBy("cn-zj-qingliangfeng/entrants-14-7-7", entered(25))).toEqual([["status.in-monitoring", "admit-with-condition"]]);
    expect(saidBy("cn-hn-yueyang-gongtian/entrants-14-7-7", entered(25))).toEqual([["status.in-monitoring", "refuse", "report"]]);
    const inTheLoop = { evidence: { scans: [green, { monitoring: "closed-loop", since: daysBefore(30), released: null }] } };
    expect(saidBy("cn-hn-yueyang-gongtian/closed-loop-posts", inTheLoop)).toEqual([["status.in-closed-loop", "refuse", "report"]]);
  });

  it("C-03: 14+2 is home monitoring, central quarantine or home quarantine within one notice", () => {
    const names = ["cn-sx-return/entrants-home-14-2", "cn-sx-return/high-risk-14-2", "cn-sx-return/medium-risk-14-2"];
    expect(names.map((name) => [ruleOf(name, "monitoring-scheme").label, ...statesOf(name).flat()])).toEqual([
      ["14+2", "home-health-monitoring", 14],
      ["14+2", "central-quarantine", 14],
      ["14+2", "home-quarantine", 14],
    ]);
    expect(saidBy("cn-sx-return/entrants-home-14-2", listed("entrant-released-at-port", 8))).toEqual([["status.in-monitoring", "admit-with-condition"]]);
    expect(saidBy("cn-sx-return/high-risk-14-2", listed("high-risk-arrival", 8))).toEqual([["status.in-quarantine", "refuse", "report"]]);
    expect(saidBy("cn-sx-return/medium-risk-14-2", listed("medium-risk-arrival", 8))).toEqual([["status.in-quarantine", "refuse", "report"]]);
  });

  it("C-04: 7+1 is a week in a centre before Beijing, and a week at home after the fortnight of a contact", () => {
    expect(ruleOf("cn-sx-return/beijing-bound-7-1", "monitoring-scheme").label).toBe("7+1");
    expect(ruleOf("cn-sx-return/close-contact-14-3-1", "monitoring-scheme").label).toBe("14+3+1，7+1");
    expect([statesOf("cn-sx-return/beijing-bound-7-1"), statesOf("cn-sx-return/close-contact-14-3-1").slice(1)]).toEqual([[["central-quarantine", 7]], [["home-quarantine", 7]]]);
    expect(saidBy("cn-sx-return/beijing-bound-7-1", listed("entrant-bound-for-beijing", 10))).toEqual([]);
    expect(saidBy("cn-sx-return/close-contact-14-3-1", listed("close-contact", 18))).toEqual([["status.in-quarantine", "refuse", "report"]]);
  });

  it("C-07: who entered from abroad is kept out, advised or checked again by place and port", () => {
    expect(saidBy("cn-sx-return/entrants-via-taiyuan-14-4-2", entered(10, "140105"))).toEqual([["status.in-quarantine", "refuse", "report"]]);
    expect(saidBy("cn-sx-return/entrants-via-taiyuan-14-4-2", entered(10, "310115"))).toEqual([]);
    expect(saidBy("cn-sx-return/entrants-home-14-2", listed("entrant-released-at-port", 10))).toEqual([["status.in-monitoring", "admit-with-condition"]]);
    expect(saidBy("cn-zj-qingliangfeng/entrants-14-7-7", entered(18))).toEqual([["status.in-quarantine", "refuse", "report"]]);
    expect(saidBy("cn-two-festivals/after-release-7d", listed("released-from-quarantine", 5))).toEqual([["status.in-monitoring", "recheck"]]);
    expect(saidBy("cn-two-festivals/after-release-7d", listed("released-from-quarantine", 8))).toEqual([]);
  });

  it("C-10: days run from leaving, from arriving or from being enrolled", () => {
    const leftNineArrivedThree = {
      evidence: {
        scans: [
          green,
          { stays: [["310115", daysBefore(30), daysBefore(9)], ["140105", daysBefore(9), daysBefore(3)]] },
          ...Array.from({ length: 10 }, (_, ago) => ({ test: "negative", sampled: daysBefore(ago), reported: null })),
        ],
      },
    };
    expect(saidBy("cn-hn-yueyang-gongtian/medium-risk-7", leftNineArrivedThree)).toEqual([]);
    expect(saidBy("cn-zj-qingliangfeng/risk-area-7-7", leftNineArrivedThree)).toEqual([["status.in-quarantine", "refuse", "report"]]);
    expect(saidBy("cn-sx-return/medium-risk-14-2", listed("medium-risk-arrival", 3))).toEqual([["status.in-quarantine", "refuse", "report"]]);
  });

  it("C-12: close contacts serve 14 + 7 days in a centre and at home, 14 + 7 under monitoring, or are listed", () => {
    expect(saidBy("cn-sx-return/close-contact-14-3-1", listed("close-contact", 16))).toEqual([["status.in-quarantine", "refuse", "report"]]);
    expect(saidBy("cn-hn-yueyang-gongtian/contacts-14-7", listed("close-contact", 16))).toEqual([["status.in-monitoring", "refuse", "report"]]);
    expect(saidBy("cn-hub-fever/close-contacts", listed("close-contact", 16))).toEqual([["status.listed", "refuse", "report"]]);
  });

  it("C-13: contacts of contacts are kept 14 days in Shanxi, and in Yueyang only when assessed", () => {
    expect(saidBy("cn-sx-return/contact-of-contact-14-1", listed("contact-of-contact", 10))).toEqual([["status.in-quarantine", "refuse", "report"]]);
    expect(saidBy("cn-hn-yueyang-gongtian/contacts-14-7", listed("contact-of-contact", 10))).toEqual([]);
    expect(saidBy("cn-hn-yueyang-gongtian/contacts-14-7", listed("assessed-contact-of-contact", 10))).toEqual([["status.in-quarantine", "refuse", "report"]]);
  });

  it("C-13: a contact of a contact who is released with the contact is free at once", () => {
    const released = { ...listed("contact-of-contact", 10), context: { listed: [{ class: "contact-of-contact", since: daysBefore(10), released: daysBefore(1) }] } };
    expect(saidBy("cn-sx-return/contact-of-contact-14-1", released)).toEqual([]);
  });

  it("C-14: recovered people serve 14 days in Shanxi, and 21 in Yueyang when discharged within 14", () => {
    expect(saidBy("cn-sx-return/recovered-14-4", listed("recovered", 14))).toEqual([["status.in-quarantine", "refuse", "report"]]);
    expect(saidBy("cn-sx-return/recovered-14-4", listed("recovered", 18))).toEqual([]);
    expect(saidBy("cn-hn-yueyang-gongtian/contacts-14-7", listed("discharged-within-14-days", 18))).toEqual([["status.in-monitoring", "refuse", "report"]]);
  });

  it("C-15: under home monitoring people may go out, are checked again, or stay at home, by pack", () => {
    const monitored = { evidence: { scans: [green, { monitoring: "home-health-monitoring", since: daysBefore(5), released: null }] } };
    expect(saidBy("cn-sx-return/isolated-by-record", monitored)).toEqual([["status.in-monitoring", "admit-with-condition"]]);
    expect(saidBy("cn-two-festivals/home-monitoring", monitored)).toEqual([["status.in-monitoring", "recheck"]]);
    expect(saidBy("unit-plant-tong/rural-home-monitoring", { ...monitored, context: { setting: "rural" } })).toEqual([["status.in-monitoring", "refuse", "report"]]);
  });

  it("C-35: monitoring is made longer only with a recorded cross infection", () => {
    const longer: PolicyPack = {
      ...shipped("cn-sx-return"),
      id: "longer",
      layer: "county",
      rules: [{ ...ruleOf("cn-sx-return/entrants-home-14-2", "monitoring-scheme"), phases: [{ state: "home-health-monitoring", days: 21, outcome: { verdict: "admit-with-condition", obligations: [] } }] }],
    };
    const above = [shipped("cn-sx-return"), shipped("cn-sx-lint-six-no")];
    const found = (pack: PolicyPack) => lintPack(pack, above, "2024-02-10").filter(({ lint }) => lint === "LINT-6").map(({ severity }) => severity);
    expect(found(longer)).toEqual(["error"]);
    expect(found({ ...longer, trigger: { triggerRef: "cross infection in a quarantine site", assessmentRef: "assessment", from: "2024-02-09", to: "2024-03-01" } })).toEqual([]);
  });
});
