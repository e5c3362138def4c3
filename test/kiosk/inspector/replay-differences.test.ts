import { expect, test } from "vitest";
import { replayDifferences } from "../../../kiosk/inspector/replay-differences.ts";
import type { JudgedMessage } from "../../../shared/wire/replay.ts";

const refused: JudgedMessage = { verdict: "refuse", codes: ["status.red", "temp.fever"], goods: null };

test("says nothing where all is as it was recorded", () => {
  expect(replayDifferences(refused, refused, "en")).toEqual([]);
});

test("says another verdict and the reasons that came and went, in both languages", () => {
  const replayed: JudgedMessage = { verdict: "recheck", codes: ["temp.fever", "rule.mask-missing"], goods: null };
  expect(replayDifferences(refused, replayed, "en")).toEqual([
    "Recorded as “No entry”, decided again as “Check again”.",
    "Reasons only in the record: The health code is red",
    "Reasons only now: No mask is worn",
  ]);
  expect(replayDifferences(refused, replayed, "zh-CN")).toEqual(["记录的结论是“不能入场”，复算为“请复核”。", "只在记录中的理由：健康码为红码", "只在复算中的理由：未佩戴口罩"]);
});

test("says another verdict on the goods", () => {
  expect(replayDifferences({ ...refused, goods: "admit" }, { ...refused, goods: "refuse" }, "en")).toEqual(["On the goods: recorded as “Enter”, decided again as “No entry”."]);
  expect(replayDifferences(refused, { ...refused, goods: "refuse" }, "en")).toEqual(["On the goods: recorded as “no goods”, decided again as “No entry”."]);
});

test("the order of the reasons, and one said twice, is no difference in words", () => {
  expect(replayDifferences(refused, { ...refused, codes: ["temp.fever", "status.red", "temp.fever"] }, "en")).toEqual([]);
});

test("a code that this page does not know yet is shown as it is", () => {
  expect(replayDifferences(refused, { ...refused, codes: [...refused.codes, "area.some-day"] }, "en")).toEqual(["Reasons only now: area.some-day"]);
});
