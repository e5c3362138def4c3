import { useContext } from "preact/hooks";
import type { Language } from "../../shared/domain/reason.ts";
import { LanguageContext, wordsIn } from "../ui/words.ts";
import type { Notice } from "./door-event.ts";
import { reasonText } from "./door-panels.ts";
import { type DoorWord, doorWords } from "./door-words.ts";

/** One short line above the work; it never covers anything and goes away by itself. */
export function NoticeLine({ notice }: { readonly notice: Notice | null }) {
  const language = useContext(LanguageContext);
  return (
    <div class="notice-line" role="status">
      {notice === null ? null : (
        <p class={`notice ${isGood(notice) ? "notice-good" : "notice-warning"}`}>
          {notice.kind === "reason" ? <reasonText.Panel code={notice.code} values={notice.values} /> : noticeText(notice, language)}
        </p>
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

function noticeText(notice: Exclude<Notice, { kind: "reason" }>, language: Language): string {
  const say = wordsIn(doorWords, language);
  switch (notice.kind) {
    case "still-resting":
      return say("noticeStillResting", { number: String(notice.number), minutes: String(notice.minutes) });
    case "document-refused":
      return notice.why[language];
    case "left":
      return say("noticeLeft", { count: String(notice.count) });
    case "left-uncounted":
      return say("noticeLeftUncounted", { inside: String(notice.inside) });
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
