import { useContext } from "preact/hooks";
import { fillText } from "../../shared/domain/fill-text.ts";
import { type Language, type ReasonCode, reasons, type TextValue } from "../../shared/domain/reason.ts";
import { LanguageContext, wordsIn } from "../ui/words.ts";
import type { Notice } from "./door-event.ts";
import { noticeWords } from "./notice-words.ts";

export interface NoticeTextProps {
  readonly notice: Notice;
}

/** What a notice says. It is fetched once the door is ready, since no visitor waits for it. */
export function NoticeText({ notice }: NoticeTextProps) {
  return noticeText(notice, useContext(LanguageContext));
}

const pictureWords: Readonly<Record<Extract<Notice, { kind: "picture" }>["code"], keyof typeof noticeWords>> = {
  "read.no-code-in-picture": "pictureWithoutCode",
  "read.not-a-picture": "pictureUnreadable",
  "read.picture-too-large": "pictureTooLarge",
};

function noticeText(notice: Notice, language: Language): string {
  const say = wordsIn(noticeWords, language);
  switch (notice.kind) {
    case "reason":
      return reasonText(notice.code, notice.values, language);
    case "still-resting":
      return say("stillResting", { number: String(notice.number), minutes: String(notice.minutes) });
    case "document-refused":
      return notice.why[language];
    case "left":
      return say("left", { count: String(notice.count) });
    case "left-uncounted":
      return say("leftUncounted", { inside: String(notice.inside) });
    case "too-many-scans":
      return say("tooManyScans");
    case "timed-out":
      return say("timedOut");
    case "annulled":
      return say("annulled");
    case "not-annulled":
      return say("notAnnulled");
    case "exit-rejected":
      return say("exitRejected");
    case "exit-kept":
      return say("exitKept");
    case "exit-timed-out":
      return say("exitTimedOut");
    case "input-method":
      return say("inputMethod");
    case "picture":
      return say(pictureWords[notice.code]);
  }
}

/** What the matter is, and what can be done. */
function reasonText(code: ReasonCode, values: Readonly<Record<string, TextValue>>, language: Language): string {
  const { text, advice } = reasons[code];
  return `${fillText(text, values, language)}${language === "en" ? ". " : "。"}${advice[language]}`;
}
