import { useContext, useEffect, useRef } from "preact/hooks";
import type { FlowMessage } from "../../shared/wire/inspection.ts";
import { LanguageContext } from "../ui/words.ts";
import { chartSeries } from "./chart-series.ts";
import type { DrawnFlow } from "./draw-flow.ts";

interface FlowChartProps {
  readonly buckets: FlowMessage["buckets"];
  readonly limit: number | null;
  readonly label: string;
  /** The bucket under the pointer, or none. */
  readonly onPointed: (index: number | null) => void;
}

/** A frame for the chart, whose code is loaded only when there is something to draw. */
export function FlowChart({ buckets, limit, label, onPointed }: FlowChartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const drawn = useRef<DrawnFlow | null>(null);
  const language = useContext(LanguageContext);
  const content = useRef({ series: chartSeries(buckets), limit });
  content.current = { series: chartSeries(buckets), limit };

  useEffect(() => {
    const abandon = new AbortController();
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const redraw = async (): Promise<void> => {
      const { drawFlow } = await import("./draw-flow.ts");
      if (abandon.signal.aborted || frame.current === null) return;
      drawn.current?.remove();
      drawn.current = drawFlow(frame.current, { ...content.current, language, onPointed });
    };
    dark.addEventListener("change", () => void redraw(), { signal: abandon.signal });
    void redraw();
    return () => {
      abandon.abort();
      drawn.current?.remove();
      drawn.current = null;
    };
  }, [language, onPointed]);

  useEffect(() => drawn.current?.update(content.current), [buckets, limit]);

  return <div class="chart-frame" ref={frame} role="img" aria-label={label} />;
}
