import { VerdictMark } from "../ui/verdict-mark.tsx";
import { useWords } from "../ui/words.ts";
import type { Fullness } from "./fullness.ts";
import { managerWords } from "./manager-words.ts";

/** Always in the page, so that a screen reader hears when it is filled. */
export function FullBanner({ fullness }: { readonly fullness: Fullness }) {
  return (
    <div role="alert">
      <FullText fullness={fullness} />
    </div>
  );
}

function FullText({ fullness }: { readonly fullness: Fullness }) {
  const say = useWords(managerWords);
  switch (fullness.level) {
    case "no-limit":
    case "room":
    case "busy":
    case "nearly-full":
      return null;
    case "closed":
      return <Banner title={say("closedTitle")} text={fullness.inside === 0 ? say("closedText") : say("closedTextInside", { inside: String(fullness.inside) })} />;
    case "full":
      return <Banner title={say("fullTitle")} text={say("fullText")} />;
    case "over":
      return <Banner title={say("overTitle", { over: String(fullness.personsOver) })} text={say("overText")} />;
  }
}

function Banner({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div class="full-banner on-verdict">
      <VerdictMark verdict="refuse" />
      <div>
        <p class="full-banner-title">{title}</p>
        <p>{text}</p>
      </div>
    </div>
  );
}
