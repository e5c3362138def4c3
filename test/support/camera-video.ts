import { open } from "node:fs/promises";
import { type CodeDrawing, drawCode } from "./draw-code.ts";

export interface Scene {
  /** The code that is held up; null shows an empty room. */
  readonly text: string | null;
  readonly seconds: number;
  /** A yellow code is pale in grey and shows only in its lack of blue. */
  readonly ink?: "black" | "yellow";
}

export interface CameraVideo {
  readonly path: string;
  readonly scenes: readonly Scene[];
  readonly width?: number;
  readonly height?: number;
  readonly modulePixels?: number;
  readonly framesPerSecond?: number;
}

/** So many differently noisy pictures of a scene take turns. */
const picturesPerScene = 3;

/**
 * Writes a film for Chromium's camera from a file, which plays it in a loop: each scene's code held a little askew, with camera noise.
 * The file is YUV4MPEG2 with I420 frames, 0.46 MB each at 640×480.
 */
export async function writeCameraVideo({ path, scenes, width = 640, height = 480, modulePixels = 6, framesPerSecond = 15 }: CameraVideo): Promise<void> {
  const frameHead = Buffer.from("FRAME\n");
  await using file = await open(path, "w");
  await file.write(`YUV4MPEG2 W${width} H${height} F${framesPerSecond}:1 Ip A1:1 C420jpeg\n`);
  for (const { text, seconds, ink = "black" } of scenes) {
    const dark = ink === "yellow" ? 214 : 30;
    const code = { text, width, height, modulePixels, rotationDegrees: 4, dark, noise: 12 };
    const pictures = Array.from({ length: picturesPerScene }, (_, index) => drawCode({ ...code, seed: index + 1 }));
    const colours = colourPlanes({ ...code, ink });
    for (let frame = 0; frame < Math.round(seconds * framesPerSecond); frame += 1) {
      const picture = pictures[frame % picturesPerScene];
      if (picture !== undefined) await file.writev([frameHead, picture.luminance, colours]);
    }
  }
}

/** The blue and the red difference of a frame, each of half its width and height. */
function colourPlanes({ ink, ...code }: CodeDrawing & { readonly ink: "black" | "yellow" }): Buffer {
  const { width, height, modulePixels = 4 } = code;
  if (ink === "black") return Buffer.alloc((width * height) / 2, 128);
  const half = { ...code, width: width / 2, height: height / 2, modulePixels: modulePixels / 2, noise: 0, light: 128, background: 128 };
  return Buffer.concat([drawCode({ ...half, dark: 24 }).luminance, drawCode({ ...half, dark: 140 }).luminance]);
}
