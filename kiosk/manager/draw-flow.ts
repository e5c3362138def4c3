import "uplot/dist/uPlot.min.css";
import uPlot from "uplot";
import type { Language } from "../../shared/domain/reason.ts";
import { clockTime } from "../ui/clock.ts";
import type { ChartSeries } from "./chart-series.ts";

export interface FlowDrawing {
  readonly series: ChartSeries;
  readonly limit: number | null;
}

export interface DrawnFlow {
  update(drawing: FlowDrawing): void;
  remove(): void;
}

export interface DrawingOptions extends FlowDrawing {
  readonly language: Language;
  readonly onPointed: (index: number | null) => void;
}

const insideHeightPx = 228;
const barsHeightPx = 108;
const timesHeightPx = 30;
/** Room for half a bar at both ends; the same for both drawings, so that they stand below each other. */
const timesScale: uPlot.Scale = { range: (_chart, first, last) => [(first ?? 0) - 150, (last ?? 0) + 150] };
const axisWidthPx = 44;
const lineWidthPx = 2;
const limitMarkPx = 36;

/** Draws the number inside with the limit of now at its end, and below it entries and refusals on the same times. Follows the width of its frame. */
export function drawFlow(frame: HTMLElement, { series, limit, language, onPointed }: DrawingOptions): DrawnFlow {
  const colour = (name: string): string => resolveColour(frame, name);
  const shared = {
    width: frame.clientWidth,
    padding: [8, 8, 8, 0],
    legend: { show: false },
    cursor: { sync: { key: "flow" }, y: false, drag: { x: false, y: false }, points: { show: false } },
  } satisfies Partial<uPlot.Options>;
  const axis = { stroke: colour("--ink-soft"), grid: { stroke: colour("--line"), width: 1 }, ticks: { show: false }, font: `13px ${getComputedStyle(frame).fontFamily}` };
  const times = { ...axis, size: timesHeightPx, grid: { show: false }, space: 64, values: (_chart: uPlot, splits: number[]) => splits.map((seconds) => clockTime(seconds * 1_000, language)) };
  const numbers = { ...axis, size: axisWidthPx, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000] };

  const inside = new uPlot(
    {
      ...shared,
      height: insideHeightPx,
      scales: { x: timesScale, y: { range: (_chart, _low, high) => [0, Math.max(10, Math.ceil((high ?? 0) * 1.08))] } },
      axes: [{ ...times, show: false }, numbers],
      series: [
        {},
        { stroke: colour("--accent"), fill: colour("--accent-wash"), width: lineWidthPx, points: { show: false } },
        { points: { show: false } },
      ],
      hooks: { setCursor: [(chart) => onPointed(chart.cursor.idx ?? null)], draw: [(chart) => markLimit(chart, colour("--refuse-text"))] },
    },
    insideColumns({ series, limit }),
    frame,
  );
  const bars = new uPlot(
    {
      ...shared,
      height: barsHeightPx,
      scales: { x: timesScale, y: { range: (_chart, _low, high) => [0, Math.max(5, high ?? 0)] } },
      axes: [times, { ...numbers, space: 22 }],
      series: [{}, barsOf(colour("--accent"), -1), barsOf(colour("--refuse-text"), 1)],
    },
    barColumns({ series, limit }),
    frame,
  );
  const resizer = new ResizeObserver(() => {
    inside.setSize({ width: frame.clientWidth, height: insideHeightPx });
    bars.setSize({ width: frame.clientWidth, height: barsHeightPx });
  });
  resizer.observe(frame);
  return {
    update: (drawing) => {
      inside.setData(insideColumns(drawing));
      bars.setData(barColumns(drawing));
    },
    remove: () => {
      resizer.disconnect();
      inside.destroy();
      bars.destroy();
    },
  };
}

/** Which limit held earlier is not known here: a line across the hours would make a breach of every higher number. */
function insideColumns({ series, limit }: FlowDrawing): uPlot.AlignedData {
  const last = series.times.length - 1;
  return [[...series.times], [...series.inside], series.times.map((_seconds, index) => (index === last ? limit : null))];
}

function markLimit({ ctx, bbox, data, valToPos }: uPlot, colour: string): void {
  const limit = data[2]?.at(-1) ?? null;
  if (limit === null) return;
  const end = bbox.left + bbox.width;
  const top = valToPos(limit, "y", true);
  ctx.save();
  ctx.strokeStyle = colour;
  ctx.lineWidth = lineWidthPx * uPlot.pxRatio;
  ctx.setLineDash([7 * uPlot.pxRatio, 4 * uPlot.pxRatio]);
  ctx.beginPath();
  ctx.moveTo(end - limitMarkPx * uPlot.pxRatio, top);
  ctx.lineTo(end, top);
  ctx.stroke();
  ctx.restore();
}

function barColumns({ series }: FlowDrawing): uPlot.AlignedData {
  return [[...series.times], [...series.entered], [...series.refused]];
}

function barsOf(colour: string, align: -1 | 1): uPlot.Series {
  const paths = uPlot.paths.bars?.({ size: [0.36, 14], align, radius: 0.2 });
  return { stroke: colour, fill: colour, width: 0, points: { show: false }, ...(paths === undefined ? {} : { paths }) };
}

/** A canvas knows no custom properties: an element that uses one tells its colour. */
function resolveColour(frame: HTMLElement, name: string): string {
  const probe = document.createElement("span");
  probe.style.color = `var(${name})`;
  frame.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
