import { describe, expect, test } from "vitest";
import { buildDivisionTable } from "../../shared/risk/division-table.ts";
import { divisionAliases } from "../../shared/risk/division-aliases.ts";
import { divisions } from "./division-fixture.ts";

const small = { provinces: { "11": "北京市" }, cities: { "1101": "市辖区" }, counties: { "110101": "东城区" }, streets: { "110101": "001东华门街道 002景山街道" } };

describe("division table", () => {
  test("finds divisions by code and by name under their parent", () => {
    const table = buildDivisionTable(small);
    expect(table.nameOf("110101002")).toBe("景山街道");
    expect(table.childNamed("110101", "景山街道")).toBe("110101002");
    expect(table.childNamed("1101", "景山街道")).toBeUndefined();
    expect(table.childNamed("", "北京市")).toBe("11");
    expect(table.childrenOf("110101")).toEqual(["110101001", "110101002"]);
    expect(table.has("110101003")).toBe(false);
  });

  test("does not take properties of every object for divisions", () => {
    const table = buildDivisionTable(small);
    expect(table.has("constructor")).toBe(false);
    expect(table.childNamed("__proto__", "toString")).toBeUndefined();
  });

  test.each([
    ["nothing", null, 'Cannot read the divisions: "provinces" is missing'],
    ["a missing level", { ...small, streets: undefined }, 'Cannot read the divisions: "streets" is missing'],
    ["a name that is a number", { ...small, cities: { "1101": 5 } }, 'Cannot read the divisions: "cities.1101" is not a text'],
  ])("throws on a broken file: %s", (_what, data, message) => {
    expect(() => buildDivisionTable(data)).toThrow(new TypeError(message));
  });
});

describe("the divisions that come with the program", () => {
  test.each([
    ["13", "河北省"],
    ["81", "香港特别行政区"],
    ["1310", "廊坊市"],
    ["131002", "安次区"],
    ["130171", "石家庄高新技术产业开发区"],
    ["659011", "新星市"],
    ["110105021", "南磨房地区"],
    ["441900401", "松山湖"],
  ])("know %s", (code, name) => {
    expect(divisions.nameOf(code)).toBe(name);
  });

  test("hold every level", () => {
    const provinces = divisions.childrenOf("");
    const cities = provinces.flatMap((code) => divisions.childrenOf(code));
    const counties = cities.flatMap((code) => divisions.childrenOf(code));
    const streets = counties.flatMap((code) => divisions.childrenOf(code));
    expect([provinces.length, cities.length, counties.length, streets.length]).toEqual([34, 342, 2978, 41352]);
  });

  test("hold the division of every alias", () => {
    expect([...divisionAliases].filter(([, alias]) => !divisions.has(alias.divisionCode))).toEqual([]);
  });
});
