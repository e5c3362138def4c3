import { correction, generate } from "lean-qr";

/** White around a code that scanners need (ISO/IEC 18004, section 6.3.8). */
const quietModules = 4;
const modulePx = 10;
const ink = [0, 0, 0] as const;
const paper = [255, 255, 255] as const;

/** Draws a text as a QR code, one pixel a module; the page scales it without smoothing. */
export function drawCode(canvas: HTMLCanvasElement, text: string): void {
  codeOf(text).toCanvas(canvas, { on: ink, off: paper, pad: quietModules });
}

/** The same as a PNG of 10 pixels a module. */
export function codePng(text: string): string {
  return codeOf(text).toDataURL({ on: ink, off: paper, pad: quietModules, scale: modulePx });
}

/** The lowest correction makes the largest modules, which counts most before a camera. */
function codeOf(text: string) {
  return generate(text, { minCorrectionLevel: correction.L, maxCorrectionLevel: correction.M });
}
