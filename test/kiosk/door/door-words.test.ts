import { describe, expect, test } from "vitest";
import type { Text } from "../../../shared/domain/reason.ts";
import { closedToWords, closedWords } from "../../../kiosk/door/rules/closed-words.ts";
import { doorWords } from "../../../kiosk/door/door-words.ts";
import { exitWords } from "../../../kiosk/door/leaving/exit-words.ts";
import { factsWords, medicineWords } from "../../../kiosk/door/facts/facts-words.ts";
import { goodsPanelWords } from "../../../kiosk/door/goods/goods-words.ts";
import { ageText } from "../../../kiosk/door/rules/list-age.ts";
import { noticeWords } from "../../../kiosk/door/notice-words.ts";
import { pairingWords } from "../../../kiosk/door/pairing/pairing-words.ts";
import { provinceNames } from "../../../kiosk/door/stays/province-names.ts";
import { roleRowWords } from "../../../kiosk/door/facts/role-row-words.ts";
import { exitVerdictWords } from "../../../kiosk/ui/exit-verdict-words.ts";
import { goodsExitVerdictWords, goodsVerdictWords } from "../../../kiosk/ui/goods-verdict-words.ts";
import { roleWords } from "../../../kiosk/ui/role-words.ts";
import { standInWords } from "../../../kiosk/door/documents/stand-in-words.ts";
import { stayWords } from "../../../kiosk/door/stays/stay-words.ts";
import { waitingWords } from "../../../kiosk/door/waiting/waiting-words.ts";
import { connectionWords } from "../../../kiosk/ui/connection-badge.tsx";
import { obligationWords, verdictWords } from "../../../kiosk/ui/verdict-words.ts";

const wordsOfDoor = {
  closedToWords,
  closedWords,
  doorWords,
  exitVerdictWords,
  exitWords,
  factsWords,
  goodsExitVerdictWords,
  goodsPanelWords,
  goodsVerdictWords,
  medicineWords,
  noticeWords,
  pairingWords,
  provinceNames: Object.fromEntries(provinceNames),
  roleRowWords,
  roleWords,
  standInWords,
  stayWords,
  waitingWords,
};
const dictionaries = { ...wordsOfDoor, connectionWords, obligationWords, verdictWords };

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();
}

describe("the words of the door", () => {
  test.each(Object.entries(dictionaries))("%s: every word is there in both languages, with the same placeholders", (_, words) => {
    for (const text of Object.values(words)) {
      expect(Object.keys(text).toSorted()).toEqual(["en", "zh-CN"]);
      expect(text["zh-CN"].trim()).not.toBe("");
      expect(text.en.trim()).not.toBe("");
      expect(placeholders(text.en)).toEqual(placeholders(text["zh-CN"]));
    }
  });

  test.each(Object.entries(wordsOfDoor))("%s: no English is left in the Chinese words, and no Chinese in the English ones", (_, words) => {
    for (const text of Object.values<Text>(words)) {
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
      expect(text["zh-CN"].replaceAll(/\{\w+\}|https/g, "")).not.toMatch(/[a-z]{3}/);
    }
  });
});

describe("the age of the risk list", () => {
  const hourMs = 60 * 60 * 1_000;

  test.each([
    [0, "0分钟", "0 minutes"],
    [-5_000, "0分钟", "0 minutes"],
    [2 * hourMs - 1, "119分钟", "119 minutes"],
    [2 * hourMs, "2小时", "2 hours"],
    [48 * hourMs - 1, "47小时", "47 hours"],
    [48 * hourMs, "2天", "2 days"],
  ])("%i ms is %s, %s", (ageMs, chinese, english) => {
    expect([ageText(ageMs, "zh-CN"), ageText(ageMs, "en")]).toEqual([chinese, english]);
  });
});
