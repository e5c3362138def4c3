import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useWords } from "../../ui/words.ts";
import { doorWords } from "../door-words.ts";

/** Less than a line of text. */
const overflowPxMin = 8;

/** Takes the height that is left, and says so when its text is longer; without that, a text that ends between two lines looks complete. */
export function ReadingArea({ children }: { readonly children: ComponentChildren }) {
  const say = useWords(doorWords);
  const area = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [below, setBelow] = useState(false);
  const [scrolls, setScrolls] = useState(false);

  useEffect(() => {
    const { current } = area;
    if (current === null || content.current === null) return undefined;
    const update = (): void => {
      setScrolls(current.scrollHeight - current.clientHeight > overflowPxMin);
      setBelow(current.scrollHeight - current.clientHeight - current.scrollTop > overflowPxMin);
    };
    const observer = new ResizeObserver(update);
    observer.observe(current);
    observer.observe(content.current);
    current.addEventListener("scroll", update);
    return () => {
      observer.disconnect();
      current.removeEventListener("scroll", update);
    };
  }, []);

  return (
    <div class="reading">
      <div class="reading-text" ref={area} data-below={below} tabIndex={scrolls ? 0 : undefined}>
        <div ref={content}>{children}</div>
      </div>
      <p class="reading-more" hidden={!below} aria-hidden="true">
        {say("moreBelow")}
      </p>
    </div>
  );
}
