import { describe, expect, test } from "vitest";
import { judgeList } from "../../shared/risk/judge-list.ts";
import type { LastAcceptedList, ListJudgement } from "../../shared/risk/judge-list.ts";
import { matchDivisions } from "../../shared/risk/match-divisions.ts";
import { divisions } from "./division-fixture.ts";
import { dataWith, parsed, realList, row } from "./list-fixture.ts";

const noon = Date.parse("2022-04-15T04:00:00Z");
const evening = Date.parse("2022-04-15T12:00:00Z");

function lastOf(placesTotal: number, changes: Partial<LastAcceptedList> = {}): LastAcceptedList {
  return { version: "2022-04-15T12-0123456789abcdef", endUpdateTimeMs: noon, placesTotal, ...changes };
}

interface Received {
  readonly version?: string;
  readonly receivedAtMs?: number;
}

function judge(json: unknown, last: LastAcceptedList | null, { version = "new", receivedAtMs = Date.parse("2023-01-01T00:00:00Z") }: Received = {}): ListJudgement {
  const list = parsed(json);
  return judgeList({ list, version, match: matchDivisions(list, divisions), receivedAtMs }, last);
}

describe("the first list", () => {
  test("is accepted when it is complete", () => {
    expect(judge(dataWith(5), null)).toEqual({ kind: "accept", remarks: [] });
  });

  test("is accepted with remarks on rows that are known only roughly", () => {
    expect(judge(realList("2022-04-15"), null)).toEqual({ kind: "accept", remarks: ["Rows known only to a coarser division than published: 3 of 63"] });
  });

  test("is held when it names no place", () => {
    expect(judge(dataWith(0, { highlist: [] }), null)).toEqual({ kind: "hold", reasons: ["The list names no place, and there is no earlier list to compare it with"] });
  });
});

test("the last accepted list, received again, is unchanged", () => {
  expect(judge(dataWith(5), lastOf(5, { version: "same", endUpdateTimeMs: evening }), { version: "same" })).toEqual({ kind: "unchanged" });
});

describe("completeness", () => {
  test("holds a list with rows that name no place", () => {
    expect(judge(dataWith(5, { highlist: [row("安次区", 5), row("广阳区", 0)] }), lastOf(5))).toEqual({
      kind: "hold",
      reasons: ["Rows that name no place, as only incomplete lists have them: 1 of 2"],
    });
  });

  test("holds a list whose numbers of places are not those that it announces, at each level", () => {
    expect(judge({ ...dataWith(5, { hcount: 6 }), lcount: 1, lowlist: [row("广阳区", 2)] }, lastOf(5))).toEqual({
      kind: "hold",
      reasons: ["The list announces 6 places at high risk and holds 5", "The list announces 1 places at low risk and holds 2"],
    });
  });

  test("remarks on a row whose fields are all empty, without holding the list", () => {
    expect(judge(dataWith(5, { highlist: [row("安次区", 5), { province: "", city: "", county: "", communitys: [] }] }), lastOf(5))).toEqual({
      kind: "accept",
      remarks: ["Left out highlist[1]: All fields of the row are empty"],
    });
  });

  test("holds a list with rows that would be lost because no division has their name", () => {
    const lost = ["甲", "乙", "丙", "丁", "戊", "己"].map((name) => ({ province: `${name}省`, city: `${name}市`, county: `${name}县`, communitys: ["x", "y"] }));
    expect(judge(dataWith(17, { highlist: [row("安次区", 5), ...lost] }), lastOf(17))).toEqual({
      kind: "hold",
      reasons: ["Rows that belong to no known division and would be left out: 6, with 12 places (甲省 甲市 甲县, 乙省 乙市 乙县, 丙省 丙市 丙县, 丁省 丁市 丁县, 戊省 戊市 戊县, …)"],
    });
  });
});

describe("a fall in the number of places", () => {
  test.each([801, 800, 1000, 5000])("of 1,000 to %i is accepted", (places) => {
    expect(judge(dataWith(places), lastOf(1000)).kind).toBe("accept");
  });

  test("by more than 20 % is held", () => {
    expect(judge(dataWith(799), lastOf(1000))).toEqual({
      kind: "hold",
      reasons: ["The list has 799 places, 201 (20.1 %) fewer than the 1,000 of the list in force; more than 20 % in one step may be a list cut short"],
    });
  });

  test("to nothing is held, as for the real last list of 2022", () => {
    expect(judge(realList("2022-12-24"), lastOf(6))).toEqual({
      kind: "hold",
      reasons: ["The list has 0 places, 6 (100.0 %) fewer than the 6 of the list in force; more than 20 % in one step may be a list cut short"],
    });
  });

  test("cannot come after a list without places", () => {
    expect(judge(realList("2022-12-24"), lastOf(0))).toEqual({ kind: "accept", remarks: [] });
  });

  test("gives away a real list that lost its high rows, though its counts agree", () => {
    const whole = realList("2022-07-21");
    const cut = structuredClone(whole);
    if (typeof cut !== "object" || cut === null) throw new TypeError("The list is no object");
    const data: unknown = Reflect.get(cut, "data");
    if (typeof data !== "object" || data === null) throw new TypeError("The list has no data");
    Object.assign(data, { hcount: 0, highlist: [] });
    expect(judge(cut, lastOf(1255))).toEqual({
      kind: "hold",
      reasons: ["The list has 804 places, 451 (35.9 %) fewer than the 1,255 of the list in force; more than 20 % in one step may be a list cut short"],
    });
    expect(judge(whole, lastOf(1255)).kind).toBe("accept");
  });
});

describe("time", () => {
  test("holds a list of the same hour with other content", () => {
    expect(judge(dataWith(5), lastOf(5, { endUpdateTimeMs: evening }))).toEqual({
      kind: "hold",
      reasons: ["The list has the same time, 2022-04-15 20:00, as the list in force but other content"],
    });
  });

  test("holds a list older than the one in force, by an hour", () => {
    expect(judge(dataWith(5), lastOf(5, { endUpdateTimeMs: evening + 3_600_000 }))).toEqual({
      kind: "hold",
      reasons: ["The list is of 2022-04-15 20:00, older than the list in force of 2022-04-15 21:00"],
    });
  });

  test("accepts a list that is an hour newer with the same content", () => {
    expect(judge(dataWith(5), lastOf(5, { endUpdateTimeMs: evening - 3_600_000 })).kind).toBe("accept");
  });

  test("holds a list dated more than an hour after it was received", () => {
    const hourBefore = evening - 3_600_000;
    expect(judge(dataWith(5), null, { receivedAtMs: hourBefore }).kind).toBe("accept");
    expect(judge(dataWith(5), null, { receivedAtMs: hourBefore - 1 })).toEqual({
      kind: "hold",
      reasons: ["The list is dated 2022-04-15 20:00 but was received at 2022-04-15 18:59, Beijing time"],
    });
  });
});

test("every reason is given, not only the first", () => {
  const answer = judge(dataWith(1, { hcount: 2, highlist: [row("安次区", 1), row("广阳区", 0)] }), lastOf(5, { endUpdateTimeMs: evening }));
  expect(answer.kind === "hold" ? answer.reasons.length : 0).toBe(4);
});
