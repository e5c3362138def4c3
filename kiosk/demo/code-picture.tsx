import { useEffect, useRef } from "preact/hooks";
import { drawCode } from "./draw-code.ts";

/** Always black on white, also in dark mode: many scanners read nothing else. */
export function CodePicture({ text, label }: { readonly text: string; readonly label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current !== null) drawCode(canvas.current, text);
  }, [text]);
  return <canvas class="code-picture" ref={canvas} role="img" aria-label={label} />;
}
