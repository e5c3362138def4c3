import { describe, expect, test } from "vitest";
import { adviceOnLeaving } from "../../../kiosk/door/leaving/exit-advice.ts";
import { type ReasonCode, reasons, type Text } from "../../../shared/domain/reason.ts";
import { finding } from "./door-fixture.ts";

const allCodes = Object.keys(reasons).filter((code): code is ReasonCode => code in reasons);

function speaksOfEntering(advice: Text): boolean {
  return /入场|入内|进入|再来/.test(advice["zh-CN"]) || /no entry|\blet in|letting in|come in|come back|\benter\b|stay outside/i.test(advice.en);
}

function adviceOn(code: ReasonCode): Text {
  return adviceOnLeaving({ ...finding(code, "refuse"), advice: reasons[code].advice });
}

describe("the advice to who leaves", () => {
  test("sends somebody with a fever to a doctor, and forbids no entry", () => {
    expect(adviceOn("temp.fever")).toEqual({ "zh-CN": "请戴好口罩，前往发热门诊就诊", en: "Keep the mask on and go to a fever clinic" });
  });

  test("is the same as to who comes in where that fits both", () => {
    expect(adviceOn("temp.not-measured")).toEqual({ "zh-CN": "请测量体温", en: "Measure the temperature" });
  });

  test("never speaks of coming in, except of a house that is full, which keeps nobody in", () => {
    expect(allCodes.filter((code) => speaksOfEntering(reasons[code].advice)).length).toBeGreaterThan(25);
    expect(allCodes.filter((code) => speaksOfEntering(adviceOn(code)))).toEqual(["capacity.full"]);
  });
});
