import type { Notice } from "./door-event.ts";
import { noticeText } from "./door-panels.ts";

/** One short line above the work; it never covers anything and goes away by itself. */
export function NoticeLine({ notice }: { readonly notice: Notice | null }) {
  return (
    <div class="notice-line" role="status">
      {notice === null ? null : (
        <p class={`notice ${isGood(notice) ? "notice-good" : "notice-warning"}`}>
          <noticeText.Panel notice={notice} />
        </p>
      )}
    </div>
  );
}

function isGood(notice: Notice): boolean {
  return notice.kind === "left" || notice.kind === "annulled";
}
