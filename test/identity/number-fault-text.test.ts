import { expect, it } from "vitest";
import type { NumberFault } from "../../shared/identity/number-fault.ts";
import { numberFaultText } from "../../shared/identity/number-fault-text.ts";

const texts: readonly (readonly [NumberFault, string, string])[] = [
  [{ kind: "wrong-length", charsGiven: 17, charsAllowed: [18] }, "应为18位，已输入17位", "18 characters are needed, 17 were entered"],
  [{ kind: "wrong-length", charsGiven: 10, charsAllowed: [9, 11] }, "应为9或11位，已输入10位", "9 or 11 characters are needed, 10 were entered"],
  [{ kind: "too-short", charsMin: 5 }, "号码太短，至少5位", "Too short: at least 5 characters are needed"],
  [{ kind: "too-long", charsMax: 9 }, "号码太长，最多9位", "Too long: at most 9 characters are allowed"],
  [{ kind: "unexpected-character", position: 3, expected: "digit" }, "第3位应为数字", "Character 3 must be a digit"],
  [{ kind: "unexpected-character", position: 18, expected: "digit-or-x" }, "第18位应为数字或字母X", "Character 18 must be a digit or the letter X"],
  [{ kind: "first-generation" }, "15位号码属于第一代身份证，已于2013年停用，请输入18位号码", "Numbers of 15 digits ended with the first identity cards in 2013: enter the number of 18"],
  [{ kind: "unknown-province" }, "前两位不是有效的省级代码，请核对", "The first two digits name no province: compare them with the document"],
  [{ kind: "birth-date" }, "第7至14位不是有效的出生日期，请核对", "Digits 7 to 14 are no birth date: compare them with the document"],
  [{ kind: "born-in-the-future" }, "出生日期晚于今天，请核对", "The birth date lies in the future: compare it with the document"],
  [{ kind: "checksum", position: 18 }, "校验不通过，号码有误，请逐位核对", "The number does not add up: compare every character with the document"],
];

it.each(texts)("tells of %j in both languages", (fault, zh, en) => {
  expect(numberFaultText(fault)).toEqual({ "zh-CN": zh, en });
});
