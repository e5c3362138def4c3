import { correction, generate, mode } from "lean-qr";
import type { GreyPicture } from "../../kiosk/scan/grey-picture.ts";

export interface CodeDrawing {
  /** The text of the code; null draws the bare background. */
  readonly text: string | null;
  readonly width: number;
  readonly height: number;
  readonly modulePixels?: number;
  readonly rotationDegrees?: number;
  readonly dark?: number;
  readonly light?: number;
  readonly background?: number;
  /** Greatest distance of a pixel from what it should be, in grey levels. */
  readonly noise?: number;
  readonly seed?: number;
}

/** Pseudo-random numbers from 0 to 1, the same for the same seed (Numerical Recipes' generator). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Draws a QR code with its quiet zone into the middle of a grey picture, as a camera would see it. */
export function drawCode(drawing: CodeDrawing): GreyPicture {
  const { text, width, height, modulePixels = 4, rotationDegrees = 0, dark = 30, light = 225, background = 150, noise = 0, seed = 1 } = drawing;
  const code = text === null ? null : generate(text, { modes: [mode.alphaNumeric, mode.utf8], maxCorrectionLevel: correction.M });
  const random = randomNumbers(seed);
  const turn = (rotationDegrees * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(turn) / modulePixels, Math.sin(turn) / modulePixels];
  const luminance = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [right, down] = [x - width / 2, y - height / 2];
      const column = Math.floor(right * cosine + down * sine + (code?.size ?? 0) / 2);
      const row = Math.floor(down * cosine - right * sine + (code?.size ?? 0) / 2);
      const onPaper = code !== null && Math.min(column, row) >= -4 && Math.max(column, row) < code.size + 4;
      const shade = !onPaper ? background : code.get(column, row) ? dark : light;
      luminance[y * width + x] = Math.max(0, Math.min(255, shade + (random() * 2 - 1) * noise));
    }
  }
  return { luminance, width, height };
}
