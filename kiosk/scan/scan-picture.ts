import { darkestPictureOfPixels, type GreyPicture, greyPictureOfPixels, halfSizeOf } from "./grey-picture.ts";
import type { DecodingWorker } from "./decoding-worker.ts";

export type PictureReading =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "unreadable"; readonly code: "read.no-code-in-picture" | "read.not-a-picture" | "read.picture-too-large" };

export const pictureBytesMax = 20 * 1024 * 1024;

/** A camera phone of 50 megapixels; a larger picture would not fit into the memory of a cheap tablet. */
export const picturePixelsMax = 50_000_000;

/** Large photos are drawn down to this: enough for 10 pixels a module of the densest code that fills the picture. */
export const decodedSideMax = 1_920;

/** Reads the code in a photo or a screenshot, which stays in the page. Rejects only when the decoding worker has died. */
export async function scanPicture(file: Blob, decoding: DecodingWorker): Promise<PictureReading> {
  if (file.size > pictureBytesMax) return { kind: "unreadable", code: "read.picture-too-large" };
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (bitmap === null) return { kind: "unreadable", code: "read.not-a-picture" };
  if (bitmap.width * bitmap.height > picturePixelsMax) {
    bitmap.close();
    return { kind: "unreadable", code: "read.picture-too-large" };
  }
  const looks = looksAt(bitmap);
  bitmap.close();
  for (const look of looks) {
    const text = await decoding.decodePicture(look());
    if (text !== null) return { kind: "text", text };
  }
  return { kind: "unreadable", code: "read.no-code-in-picture" };
}

/** What is tried, in this order: the picture, at half its size, and with yellow made dark. */
function looksAt(bitmap: ImageBitmap): readonly (() => GreyPicture)[] {
  const { data, width, height } = drawDown(bitmap);
  return [
    () => greyPictureOfPixels(data, width, height),
    () => halfSizeOf(greyPictureOfPixels(data, width, height)),
    () => darkestPictureOfPixels(data, width, height),
  ];
}

function drawDown(bitmap: ImageBitmap): ImageData {
  const scale = Math.min(1, decodedSideMax / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("Cannot read a picture: there is no canvas");
  context.fillStyle = "white";
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}
