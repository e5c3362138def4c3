import { expect, test } from "vitest";
import { roleNames } from "../../../../kiosk/policy/words/person-names.ts";
import { asLabel } from "../../../../kiosk/policy/words/sentence.ts";

test("people of a role are called at a desk what they are called at the door", () => {
  expect(Object.values(roleNames).map((name) => name["zh-CN"])).toEqual(["访客", "工作人员", "学生", "家长", "住户", "患者", "快递员", "货车司机", "考务人员"]);
});

test("a phrase that stands alone begins with a capital letter", () => {
  expect(asLabel(roleNames["freight-driver"])).toEqual({ "zh-CN": "货车司机", en: "Freight drivers" });
});
