import { open } from "node:fs/promises";
import { drawCode } from "./draw-code.ts";

export interface Scene {
  /** The code that is held up; null shows an empty room. */
  readonly text: string | null;
  readonly seconds: number;
}

export interface CameraVideo {
  readonly path: string;
  readonly scenes: readonly Scene[];
  readonly width?: number;
  readonly height?: number;
  readonly modulePixels?: number;
}

const framesPerSecond = 15;

/** So many differently noisy pictures of a scene take turns. */
const picturesPerScene = 3;

/**
 * Writes a film for Chromium's camera from a file, which plays it in a loop: each scene's code held a little askew, with camera noise.
 * The file is YUV4MPEG2 with I420 frames, 0.46 MB each at 640×480.
 */
export async function writeCameraVideo({ path, scenes, width = 640, height = 480, modulePixels = 6 }: CameraVideo): Promise<void> {
  const colourless = Buffer.alloc((width * height) / 2, 128);
  const frameHead = Buffer.from("FRAME\n");
  await using file = await open(path, "w");
  await file.write(`YUV4MPEG2 W${width} H${height} F${framesPerSecond}:1 Ip A1:1 C420jpeg\n`);
  for (const { text, seconds } of scenes) {
    const pictures = Array.from({ length: picturesPerScene }, (_, index) =>
      drawCode({ text, width, height, modulePixels, rotationDegrees: 4, noise: 12, seed: index + 1 }),
    );
    for (let frame = 0; frame < Math.round(seconds * framesPerSecond); frame += 1) {
      const picture = pictures[frame % picturesPerScene];
      if (picture !== undefined) await file.writev([frameHead, picture.luminance, colourless]);
    }
  }
}
