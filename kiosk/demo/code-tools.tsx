import { useEffect, useState } from "preact/hooks";
import { useWords } from "../ui/words.ts";
import { demoWords } from "./demo-words.ts";
import { codePng } from "./draw-code.ts";

interface CodeToolsProps {
  readonly text: string;
  readonly fileName: string;
  readonly copy: (text: string) => Promise<void>;
  readonly onFullScreen: () => void;
}

export function CodeTools({ text, fileName, copy, onFullScreen }: CodeToolsProps) {
  const say = useWords(demoWords);
  const [copying, setCopying] = useState<"copied" | "notCopied" | null>(null);
  useEffect(() => setCopying(null), [text]);
  return (
    <div class="cluster">
      <button class="button button-primary" type="button" onClick={onFullScreen}>
        {say("fullScreen")}
      </button>
      <button class="button" type="button" onClick={() => void copy(text).then(() => setCopying("copied"), () => setCopying("notCopied"))}>
        {say("copy")}
      </button>
      <a class="button" href={codePng(text)} download={fileName}>
        {say("download")}
      </a>
      <span role="status" class={copying === null ? "visually-hidden" : copying === "copied" ? "badge badge-good" : "badge badge-warning"}>
        {copying === null ? "" : say(copying)}
      </span>
    </div>
  );
}
