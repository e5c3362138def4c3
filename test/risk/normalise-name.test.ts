import { expect, test } from "vitest";
import { normaliseName } from "../../shared/risk/normalise-name.ts";

test.each([
  ["leading and trailing blanks", " 安次区  ", "安次区"],
  ["a tab inside", "恩江镇\t安居", "恩江镇安居"],
  ["ideographic spaces", "\u3000世水\u3000花园", "世水花园"],
  ["a byte order mark and a zero-width space", "\uFEFF安次\u200B区", "安次区"],
  ["full-width digits and letters", "５号Ａ区ｚ", "5号A区z"],
  ["half-width brackets", "加格达奇区(虚拟)", "加格达奇区（虚拟）"],
])("cleans %s", (_what, text, clean) => {
  expect(normaliseName(text)).toBe(clean);
});
