import { type GreyPicture, greyPictureOfPixels } from "./grey-picture.ts";

/** Formats whose first plane is the luminance, one byte a pixel. */
const luminanceFirst: ReadonlySet<string | null> = new Set(["I420", "I420A", "I422", "I422A", "I444", "I444A", "NV12"]);

/** The luminance of a camera frame. The Y plane is taken as it is: stretched or averaged RGB reads fewer codes. */
export async function greyPictureOfFrame(frame: VideoFrame): Promise<GreyPicture> {
  if (!luminanceFirst.has(frame.format)) return greyPictureOfDrawing(frame);
  const { width, height } = frame.visibleRect ?? { width: frame.codedWidth, height: frame.codedHeight };
  const planes = new Uint8Array(frame.allocationSize());
  const [plane] = await frame.copyTo(planes);
  if (plane === undefined) throw new Error("Cannot read a frame: it has no planes");
  if (plane.stride === width) return { luminance: planes.subarray(plane.offset, plane.offset + width * height), width, height };
  const luminance = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    const start = plane.offset + row * plane.stride;
    luminance.set(planes.subarray(start, start + width), row * width);
  }
  return { luminance, width, height };
}

function greyPictureOfDrawing(frame: VideoFrame): GreyPicture {
  const canvas = new OffscreenCanvas(frame.displayWidth, frame.displayHeight);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("Cannot read a frame: there is no canvas");
  context.drawImage(frame, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  return greyPictureOfPixels(data, width, height);
}
