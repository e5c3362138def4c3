import { expect, test } from "vitest";
import { isWarning, lintName, lintParts } from "../../../../kiosk/policy/draft/lint-split.ts";
import type { LintFindingMessage } from "../../../../shared/wire/lint-finding.ts";
import { lintPack } from "../../../../shared/policy/lint/lint-pack.ts";
import { policyPackFile } from "../../../support/policy-pack-file.ts";
import { sampleRules } from "../sample-rules.ts";

const theatre = policyPackFile("shared/policy/packs/theatre-75.json");
const stricter = { ...theatre, id: "venue-theatre", layer: "venue" as const, rules: [{ ...sampleRules.temperature, feverAbove: { ...sampleRules.temperature.feverAbove, value: 370 } }] };

function lintWith(text: LintFindingMessage["text"], severity: LintFindingMessage["severity"] = "error"): LintFindingMessage {
  return { lint: "LINT-0", severity, ruleId: null, path: "", text, counterExample: null };
}

test("the visitor to whom it happens is told apart from what is wrong, in both languages, as the linter writes it", () => {
  const [found] = lintPack(stricter, [theatre], "2024-02-07");
  if (found === undefined) throw new Error("The linter has nothing to say");
  const parts = lintParts(found);
  expect(parts.en.reproach).toBe("Stricter than the rules above, and no outbreak with its assessment is on record.");
  expect(parts.en.example).toMatch(/^a visitor, .*37\.\d °C.*above: let in/);
  expect(parts["zh-CN"].reproach).toBe("比上级规定更严（层层加码），且未记录疫情苗头和风险研判。");
  expect(parts["zh-CN"].example).toMatch(/^访客，.*上级规定放行/);
});

test("a finding without a visitor is whole", () => {
  expect(lintParts(lintWith({ "zh-CN": "期限已过", en: "It is over" })).en).toEqual({ reproach: "It is over", example: null });
});

test("only warnings let a pack be saved", () => {
  expect(isWarning(lintWith({ "zh-CN": "", en: "" }, "warning"))).toBe(true);
  expect(isWarning(lintWith({ "zh-CN": "", en: "" }))).toBe(false);
});

test("findings have names, and one of a name that is not known yet is shown as it is", () => {
  expect(lintName("LINT-3").en).toBe("No test for people from low-risk places in other provinces who come to a city, key groups excepted");
  expect(lintName("never-speaks")["zh-CN"]).toBe("不起作用");
  expect(lintName("LINT-99").en).toBe("LINT-99");
});
