import type { GreyPicture } from "./grey-picture.ts";

/** Where the blue difference (Cb) of a frame lies: one value for 2×2 pixels, as I420 and NV12 have it. */
export interface BlueDifference {
  readonly bytes: Uint8Array;
  readonly offset: number;
  readonly stride: number;
  /** Bytes from one value to the next: 1 in I420, 2 in NV12, where red differences lie between. */
  readonly step: number;
}

/**
 * The darker of luminance and blue in each pixel. A yellow health code on white is hardly darker than its paper, but it has no blue at all.
 * Blue by ITU-R BT.601 for video levels, in 1/256.
 */
export function yellowAsDark(picture: GreyPicture, { bytes, offset, stride, step }: BlueDifference): GreyPicture {
  const { width, height } = picture;
  const luminance = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const bright = picture.luminance[y * width + x] ?? 0;
      const difference = bytes[offset + (y >> 1) * stride + (x >> 1) * step] ?? 128;
      const blue = (298 * (bright - 16) + 516 * (difference - 128)) >> 8;
      luminance[y * width + x] = Math.max(0, Math.min(bright, blue));
    }
  }
  return { luminance, width, height };
}
