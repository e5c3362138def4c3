import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameCharactersMax, parseStateCouncilList, placeCharactersMax, placesPerRowMax, rowsPerLevelMax } from "../../shared/risk/parse-state-council.ts";
import { areaName, placesByLevel } from "../../shared/risk/parsed-risk-list.ts";
import { dataWith, parsed, realList, row } from "./list-fixture.ts";

describe("real replies", () => {
  test("reads a list with two levels", () => {
    const list = parsed(realList("2022-04-15"));
    expect(list.endUpdateTimeMs).toBe(Date.parse("2022-04-15T12:00:00Z"));
    expect(list.announced).toEqual({ high: 14, medium: 177, low: null });
    expect(placesByLevel(list)).toEqual({ high: 14, medium: 177, low: 0 });
    expect(list.rows.length).toBe(63);
  });

  test("reads a list with three levels", () => {
    const list = parsed(realList("2022-07-21"));
    expect(list.announced).toEqual({ high: 451, medium: 657, low: 147 });
    expect(placesByLevel(list)).toEqual({ high: 451, medium: 657, low: 147 });
    expect(list.rows.length).toBe(270);
  });

  test("reads a list without any place", () => {
    expect(parsed(realList("2022-12-24"))).toEqual({
      endUpdateTimeMs: Date.parse("2022-12-24T03:00:00Z"),
      announced: { high: 0, medium: 0, low: 0 },
      rows: [],
      rejectedRows: [],
    });
  });
});

describe("forms", () => {
  test("reads the bare data like the whole reply", () => {
    expect(parseStateCouncilList(dataWith(2))).toEqual(parseStateCouncilList({ data: dataWith(2), code: 0, msg: "查询成功" }));
  });

  test("cleans the names and keeps the places as published", () => {
    const list = parsed(dataWith(1, { highlist: [{ province: " 河北省", city: "廊坊市\t", county: "安次区\u3000", communitys: [" ５号楼\t"] }] }));
    expect(list.rows).toEqual([{ level: "high", province: "河北省", city: "廊坊市", county: "安次区", places: [" ５号楼\t"] }]);
  });

  test("rejects a row whose fields are all empty and keeps the rest", () => {
    const empty = { province: "", city: "", county: " ", communitys: [] };
    const list = parsed(dataWith(1, { highlist: [row("安次区", 1), empty] }));
    expect(list.rows.length).toBe(1);
    expect(list.rejectedRows).toEqual([{ path: "highlist[1]", detail: "All fields of the row are empty" }]);
  });

  test("keeps a row without names that has places, so that they are not lost unseen", () => {
    const list = parsed(dataWith(2, { highlist: [{ province: "", city: "", county: "", communitys: ["某处", "某处"] }] }));
    expect(placesByLevel(list).high).toBe(2);
    expect(list.rejectedRows).toEqual([]);
  });

  test("names a county once that repeats its city", () => {
    const [, zone] = parsed(dataWith(0, { highlist: [row("安次区", 1), { province: "福建省", city: "平潭综合实验区", county: "平潭综合实验区", communitys: [] }] })).rows;
    expect(zone === undefined ? "" : areaName(zone)).toBe("福建省 平潭综合实验区");
  });
});

describe("malformed replies", () => {
  const askAgain = ". Nothing was taken over; get the reply from the publisher again";
  const highRow = row("安次区", 1);

  test.each<[string, unknown, string, string]>([
    ["no object", null, "", "Expected the reply as a JSON object, found null"],
    ["an array", [], "", "Expected the reply as a JSON object, found an array of 0"],
    ["an error of the service", { data: {}, code: 500, msg: "error" }, "code", "Expected 0, found 500: the service did not give a list"],
    ["no code beside the data", { data: dataWith(1) }, "code", "Expected 0, found nothing: the service did not give a list"],
    ["a code that is a text", { data: dataWith(1), code: "0" }, "code", "Expected 0, found a text of 1 characters: the service did not give a list"],
    ["data that is null", { data: null, code: 0 }, "data", "Expected an object, found null"],
    ["no time", { ...dataWith(1), end_update_time: undefined }, "end_update_time", 'Expected a Beijing hour such as "2022-04-15 20时", found nothing'],
    ["a time that does not exist", { data: { ...dataWith(1), end_update_time: "2022-02-30 20时" }, code: 0 }, "data.end_update_time", 'Expected a Beijing hour such as "2022-04-15 20时", found a text of 14 characters'],
    ["a negative count", { ...dataWith(1), hcount: -1 }, "hcount", "Expected a number of places, found -1"],
    ["a count that is a text", { ...dataWith(1), mcount: "0" }, "mcount", "Expected a number of places, found a text of 1 characters"],
    ["rows that are an object", { ...dataWith(1), highlist: {} }, "highlist", "Expected an array of rows, found an object"],
    ["a low level without its count", { ...dataWith(1), lowlist: [] }, "lcount", "Expected a number of places, found nothing"],
    ["a low level without its rows", { ...dataWith(1), lcount: 0 }, "lowlist", "Expected an array of rows, found nothing"],
    ["a row that is a text", { ...dataWith(1), highlist: [highRow, "x"] }, "highlist[1]", "Expected a row as an object, found a text of 1 characters"],
    ["a province that is a number", { ...dataWith(1), highlist: [{ ...highRow, province: 13 }] }, "highlist[0].province", "Expected a text, found 13"],
    ["a city that is missing", { ...dataWith(1), highlist: [{ province: "河北省", county: "安次区", communitys: [] }] }, "highlist[0].city", "Expected a text, found nothing"],
    ["places that are a text", { ...dataWith(1), middlelist: [{ ...highRow, communitys: "x" }] }, "middlelist[0].communitys", "Expected an array of places, found a text of 1 characters"],
    ["a place that is null", { ...dataWith(1), highlist: [{ ...highRow, communitys: ["x", null] }] }, "highlist[0].communitys[1]", "Expected a text of at most 5000 characters, found null"],
  ])("refuses %s", (_what, json, path, detail) => {
    expect(parseStateCouncilList(json)).toEqual({ kind: "malformed", faults: [{ path, detail: detail + askAgain }] });
  });

  test("never repeats the text of a place", () => {
    const secret = "某户".repeat(placeCharactersMax);
    expect(JSON.stringify(parseStateCouncilList(dataWith(1, { highlist: [{ ...highRow, communitys: [secret] }] })))).not.toContain("某户");
  });
});

describe("limits", () => {
  test("takes names of the greatest length and refuses longer ones", () => {
    const kindWith = (length: number): string => parseStateCouncilList(dataWith(1, { highlist: [{ ...row("安次区", 1), county: "安".repeat(length) }] })).kind;
    expect(kindWith(nameCharactersMax)).toBe("parsed");
    expect(kindWith(nameCharactersMax + 1)).toBe("malformed");
  });

  test("takes places of the greatest length and refuses longer ones", () => {
    const kindWith = (length: number): string => parseStateCouncilList(dataWith(1, { highlist: [{ ...row("安次区", 1), communitys: ["安".repeat(length)] }] })).kind;
    expect(kindWith(placeCharactersMax)).toBe("parsed");
    expect(kindWith(placeCharactersMax + 1)).toBe("malformed");
  });

  test("takes the greatest number of places in a row and refuses more", () => {
    const kindWith = (length: number): string => parseStateCouncilList(dataWith(1, { highlist: [{ ...row("安次区", 1), communitys: Array.from({ length }, () => "x") }] })).kind;
    expect(kindWith(placesPerRowMax)).toBe("parsed");
    expect(kindWith(placesPerRowMax + 1)).toBe("malformed");
  });

  test("takes the greatest number of rows and refuses more", () => {
    const kindWith = (length: number): string => parseStateCouncilList(dataWith(1, { highlist: Array.from({ length }, () => row("安次区", 1)) })).kind;
    expect(kindWith(rowsPerLevelMax)).toBe("parsed");
    expect(kindWith(rowsPerLevelMax + 1)).toBe("malformed");
  });
});

describe("hostile values", () => {
  const names = fc.constantFrom("__proto__", "constructor", "toString", "", "河北省", "\u0000");

  test("answers any JSON value and never throws", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (json) => ["parsed", "malformed"].includes(parseStateCouncilList(json).kind)),
      { numRuns: 300 },
    );
  });

  test("answers a reply with any value in any of its fields and never throws", () => {
    const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.array(fc.record({ province: names, city: names, county: names, communitys: fc.jsonValue() }), { maxLength: 3 }));
    const field = fc.constantFrom("end_update_time", "hcount", "mcount", "lcount", "highlist", "middlelist", "lowlist");
    fc.assert(
      fc.property(field, value, (name, content) => ["parsed", "malformed"].includes(parseStateCouncilList({ ...dataWith(1), [name]: content }).kind)),
      { numRuns: 300 },
    );
  });

  test("takes a row named after properties of every object as a row like any other", () => {
    const json: unknown = JSON.parse('{"end_update_time":"2022-04-15 20时","hcount":1,"mcount":0,"__proto__":{"data":1},"highlist":[{"province":"__proto__","city":"constructor","county":"toString","communitys":["x"]}],"middlelist":[]}');
    expect(parsed(json).rows).toEqual([{ level: "high", province: "__proto__", city: "constructor", county: "toString", places: ["x"] }]);
  });
});
