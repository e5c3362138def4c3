import { expect, it } from "vitest";
import { documentTypes } from "../../shared/identity/document-types.ts";

it("numbers the documents as the health-code interfaces do", () => {
  expect(Object.values(documentTypes).map(({ code, name }) => [code, name["zh-CN"]])).toEqual([
    ["10", "居民身份证"],
    ["14", "港澳居民来往内地通行证"],
    ["15", "台湾居民来往大陆通行证"],
    ["16", "一次有效台湾居民来往大陆通行证"],
    ["20", "护照"],
    ["34", "外国人永久居留身份证"],
    ["99", "其他证件"],
  ]);
});
