import type { Text } from "../domain/reason.ts";
import { characterClasses } from "./character-class.ts";
import type { NumberFault } from "./number-fault.ts";

function inBoth(zh: string, en: string): Text {
  return { "zh-CN": zh, en };
}

/** What the door says of a number that cannot be right. */
export function numberFaultText(fault: NumberFault): Text {
  switch (fault.kind) {
    case "wrong-length": {
      const { charsGiven: given, charsAllowed: allowed } = fault;
      return inBoth(`应为${allowed.join("或")}位，已输入${given}位`, `${allowed.join(" or ")} characters are needed, ${given} were entered`);
    }
    case "too-short":
      return inBoth(`号码太短，至少${fault.charsMin}位`, `Too short: at least ${fault.charsMin} characters are needed`);
    case "too-long":
      return inBoth(`号码太长，最多${fault.charsMax}位`, `Too long: at most ${fault.charsMax} characters are allowed`);
    case "unexpected-character": {
      const { name } = characterClasses[fault.expected];
      return inBoth(`第${fault.position}位应为${name["zh-CN"]}`, `Character ${fault.position} must be ${name.en}`);
    }
    case "first-generation":
      return inBoth("15位号码属于第一代身份证，已于2013年停用，请输入18位号码", "Numbers of 15 digits ended with the first identity cards in 2013: enter the number of 18");
    case "unknown-province":
      return inBoth("前两位不是有效的省级代码，请核对", "The first two digits name no province: compare them with the document");
    case "birth-date":
      return inBoth("第7至14位不是有效的出生日期，请核对", "Digits 7 to 14 are no birth date: compare them with the document");
    case "born-in-the-future":
      return inBoth("出生日期晚于今天，请核对", "The birth date lies in the future: compare it with the document");
    case "checksum":
      return inBoth("校验不通过，号码有误，请逐位核对", "The number does not add up: compare every character with the document");
  }
}
