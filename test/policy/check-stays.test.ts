import { describe, expect, it } from "vitest";
import { checkStays } from "../../shared/policy/check-stays.ts";
import type { StayCondition } from "../../shared/policy/rule-parts.ts";
import { buildRiskIndex } from "../../shared/risk/risk-index.ts";
import type { RiskArea } from "../../shared/risk/risk-area.ts";
import { contextAt } from "../support/entry-place.ts";

const nowMs = Date.parse("2022-02-10T12:00:00+08:00");
const dayMs = 86_400_000;

const tianhe: RiskArea = { divisionCode: "440106", level: "high", name: "广东省广州市天河区", places: 1, exact: true };
const chaoyang: RiskArea = { divisionCode: "110105", level: "high", name: "北京市朝阳区", places: 1, exact: true };

/** Tianhe was at risk until five days ago, Chaoyang still is. */
const risk = buildRiskIndex(
  [
    { version: "earlier", endUpdateTimeMs: nowMs - 9 * dayMs, receivedAtMs: nowMs - 9 * dayMs, areas: [tianhe, chaoyang] },
    { version: "newest", endUpdateTimeMs: nowMs - 5 * dayMs, receivedAtMs: nowMs - 5 * dayMs, areas: [chaoyang] },
  ],
  () => true,
);

function touched(divisionCode: string, nowOnly: boolean | undefined): readonly string[] {
  const condition: StayCondition = { levels: ["high"], unit: "county", lookBack: { value: 14, unit: "days", inclusive: true }, nowOnly };
  const stays = [{ divisionCode, fromMs: nowMs - 8 * dayMs, toMs: nowMs - dayMs }];
  return checkStays(stays, condition, contextAt(nowMs, risk)).touched.map(({ name }) => name);
}

describe("a place that was at risk within the look-back window, and is no more", () => {
  it("counts", () => {
    expect(touched("440106", undefined)).toEqual(["广东省广州市天河区"]);
    expect(touched("440106", false)).toEqual(["广东省广州市天河区"]);
  });

  it("does not count where only the present matters", () => {
    expect(touched("440106", true)).toEqual([]);
  });
});

it("a place that is at risk counts either way", () => {
  expect(touched("110105", undefined)).toEqual(["北京市朝阳区"]);
  expect(touched("110105", true)).toEqual(["北京市朝阳区"]);
});
