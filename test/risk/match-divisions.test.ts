import { describe, expect, test } from "vitest";
import { matchDivisions } from "../../shared/risk/match-divisions.ts";
import { divisions } from "./division-fixture.ts";
import { dataWith, parsed, realList, row } from "./list-fixture.ts";

describe("areas of a list", () => {
  test("carry the division, the published name and how many places there are, and no place", () => {
    const list = parsed(dataWith(2, { mcount: 1, middlelist: [{ province: "陕西省", city: "西安市", county: "高新区", communitys: ["某处"] }] }));
    expect(matchDivisions(list, divisions)).toEqual({
      areas: [
        { divisionCode: "131002", level: "high", name: "河北省 廊坊市 安次区", places: 2, exact: true },
        { divisionCode: "6101", level: "medium", name: "陕西省 西安市 高新区", places: 1, exact: false },
      ],
      matched: { exact: 1, coarser: 1, none: 0 },
      inexact: [{ name: "陕西省 西安市 高新区", level: "medium", places: 1, divisionCode: "6101" }],
    });
  });

  test("a row of no division is no area but is reported", () => {
    const list = parsed(dataWith(3, { highlist: [row("安次区", 1), { province: "甲省", city: "乙市", county: "丙县", communitys: ["x", "y"] }] }));
    const { areas, matched, inexact } = matchDivisions(list, divisions);
    expect(areas.length).toBe(1);
    expect(matched).toEqual({ exact: 1, coarser: 0, none: 1 });
    expect(inexact).toEqual([{ name: "甲省 乙市 丙县", level: "high", places: 2, divisionCode: null }]);
  });
});

describe("real lists", () => {
  test.each([
    ["2022-04-15", { exact: 60, coarser: 3, none: 0 }],
    ["2022-06-30", { exact: 5, coarser: 0, none: 0 }],
    ["2022-07-21", { exact: 256, coarser: 14, none: 0 }],
    ["2022-12-23", { exact: 2, coarser: 2, none: 0 }],
  ] as const)("of %s match, every row", (name, matched) => {
    expect(matchDivisions(parsed(realList(name)), divisions).matched).toEqual(matched);
  });

  test("name what is kept at a coarser division", () => {
    const { inexact } = matchDivisions(parsed(realList("2022-04-15")), divisions);
    expect(inexact).toEqual([
      { name: "吉林省 长春市 长春新区", level: "medium", places: 6, divisionCode: "2201" },
      { name: "广东省 茂名市 高新区", level: "medium", places: 1, divisionCode: "4409" },
      { name: "陕西省 西安市 西咸新区", level: "medium", places: 2, divisionCode: "6101" },
    ]);
  });
});
