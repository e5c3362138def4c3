import { useContext } from "preact/hooks";
import { type Language, reasons } from "../../shared/domain/reason.ts";
import { LanguageContext, useWords, wordsIn } from "../ui/words.ts";
import type { DoorEvent, Notice } from "./door-event.ts";
import { type DoorWord, doorWords } from "./door-words.ts";

export interface NoticeLineProps {
  readonly notice: Notice | null;
  readonly send: (event: DoorEvent) => void;
}

/** One short line above the work; it never covers anything and goes away by itself. */
export function NoticeLine({ notice, send }: NoticeLineProps) {
  const say = useWords(doorWords);
  const language = useContext(LanguageContext);
  return (
    <div class="notice-line" role="status">
      {notice === null ? null : (
        <div class={`notice ${isGood(notice) ? "notice-good" : "notice-warning"}`}>
          <p>{noticeText(notice, language)}</p>
          {notice.kind === "other-person" ? (
            <div class="cluster">
              <button type="button" class="button" onClick={() => send({ kind: "take-over" })}>
                {say("takeOver")}
              </button>
              <button type="button" class="button" onClick={() => send({ kind: "add-companion" })}>
                {say("addCompanion")}
              </button>
            </div>
          ) : null}
        </div>
      )}
    </div>
  );
}

const pictureWords: Readonly<Record<Extract<Notice, { kind: "picture" }>["code"], DoorWord>> = {
  "read.no-code-in-picture": "pictureWithoutCode",
  "read.not-a-picture": "pictureUnreadable",
  "read.picture-too-large": "pictureTooLarge",
};

function isGood(notice: Notice): boolean {
  return notice.kind === "left" || notice.kind === "annulled";
}

function noticeText(notice: Notice, language: Language): string {
  const say = wordsIn(doorWords, language);
  switch (notice.kind) {
    case "reason":
      return `${reasons[notice.code].text[language]}${language === "en" ? ". " : "。"}${reasons[notice.code].advice[language]}`;
    case "left":
      return say("noticeLeft", { count: String(notice.count) });
    case "other-person":
      return say("noticeOtherPerson");
    case "too-many-scans":
      return say("noticeTooManyScans");
    case "timed-out":
      return say("noticeTimedOut");
    case "annulled":
      return say("noticeAnnulled");
    case "not-annulled":
      return say("noticeNotAnnulled");
    case "exit-rejected":
      return say("noticeExitRejected");
    case "input-method":
      return say("imeInterference");
    case "picture":
      return say(pictureWords[notice.code]);
  }
}
