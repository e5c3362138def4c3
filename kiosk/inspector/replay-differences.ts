import type { Language } from "../../shared/domain/reason.ts";
import type { Verdict } from "../../shared/domain/verdict.ts";
import type { JudgedMessage } from "../../shared/wire/replay.ts";
import { reasonLine } from "../ui/reason-line.ts";
import { verdictWords } from "../ui/verdict-words.ts";
import { wordsIn } from "../ui/words.ts";
import { replayWords } from "./replay-words.ts";

function without(codes: readonly string[], others: readonly string[]): readonly string[] {
  return [...new Set(codes)].filter((code) => !others.includes(code));
}

/** What came out otherwise than it was recorded, in words; empty when only the order or the number of the reasons differs. */
export function replayDifferences(recorded: JudgedMessage, replayed: JudgedMessage, language: Language): readonly string[] {
  const say = wordsIn(replayWords, language);
  const wordOf = (verdict: Verdict | null): string => (verdict === null ? say("noGoods") : verdictWords[verdict][language]);
  const reasonsOf = (codes: readonly string[]): string => codes.map((code) => reasonLine(code, language)).join(language === "en" ? "; " : "；");
  const gone = without(recorded.codes, replayed.codes);
  const added = without(replayed.codes, recorded.codes);
  return [
    ...(recorded.verdict === replayed.verdict ? [] : [say("otherVerdict", { recorded: wordOf(recorded.verdict), replayed: wordOf(replayed.verdict) })]),
    ...(recorded.goods === replayed.goods ? [] : [say("otherGoods", { recorded: wordOf(recorded.goods), replayed: wordOf(replayed.goods) })]),
    ...(gone.length === 0 ? [] : [say("onlyRecorded", { reasons: reasonsOf(gone) })]),
    ...(added.length === 0 ? [] : [say("onlyReplayed", { reasons: reasonsOf(added) })]),
  ];
}
