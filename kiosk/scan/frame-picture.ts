import { darkestPictureOfPixels, type GreyPicture, greyPictureOfPixels } from "./grey-picture.ts";
import { yellowAsDark } from "./yellow-as-dark.ts";

export interface FramePictures {
  readonly grey: GreyPicture;
  /** For yellow codes, which are too pale in grey; made only when asked for. */
  readonly darkest: () => GreyPicture;
}

/** Bytes from one blue difference to the next, for the formats that begin with a plane of luminance. */
const blueStepByFormat: ReadonlyMap<string | null, number> = new Map([
  ["I420", 1],
  ["NV12", 2],
]);

/** Reads a camera frame. The luminance is taken as the camera gives it: stretched or averaged colours read fewer codes. */
export async function picturesOfFrame(frame: VideoFrame): Promise<FramePictures> {
  const step = blueStepByFormat.get(frame.format);
  if (step === undefined) return picturesOfDrawing(frame);
  const { width, height } = frame.visibleRect ?? { width: frame.codedWidth, height: frame.codedHeight };
  const bytes = new Uint8Array(frame.allocationSize());
  const [bright, blue] = await frame.copyTo(bytes);
  if (bright === undefined || blue === undefined) throw new Error("Cannot read a frame: it has too few planes");
  const grey = { luminance: withoutPadding(bytes, bright, { width, height }), width, height };
  return { grey, darkest: () => yellowAsDark(grey, { bytes, ...blue, step }) };
}

function withoutPadding(bytes: Uint8Array<ArrayBuffer>, plane: PlaneLayout, size: { width: number; height: number }): Uint8Array<ArrayBuffer> {
  const { offset, stride } = plane;
  if (stride === size.width) return bytes.subarray(offset, offset + size.width * size.height);
  const packed = new Uint8Array(size.width * size.height);
  for (let row = 0; row < size.height; row += 1) {
    const start = offset + row * stride;
    packed.set(bytes.subarray(start, start + size.width), row * size.width);
  }
  return packed;
}

function picturesOfDrawing(frame: VideoFrame): FramePictures {
  const canvas = new OffscreenCanvas(frame.displayWidth, frame.displayHeight);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("Cannot read a frame: there is no canvas");
  context.drawImage(frame, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { grey: greyPictureOfPixels(data, width, height), darkest: () => darkestPictureOfPixels(data, width, height) };
}
