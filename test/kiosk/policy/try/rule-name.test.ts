import { expect, test } from "vitest";
import { ruleName } from "../../../../kiosk/policy/try/rule-name.ts";
import { policyPackFile } from "../../../support/policy-pack-file.ts";

const packs = [policyPackFile("shared/policy/packs/theatre-75.json")];

test("a rule is named by its pack and by what it is about", () => {
  expect(ruleName("theatre-75/mask", packs)).toEqual({ "zh-CN": "剧院、演出场所（座位数75%以下），口罩", en: "Theatres and performance venues (75 % of seats): Mask" });
});

test("what holds under every policy has no rule", () => {
  expect(ruleName("core.verify", packs)).toBeNull();
  expect(ruleName("theatre-75/unheard-of", packs)).toBeNull();
});
