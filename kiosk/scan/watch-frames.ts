import { greyPictureOfPixels } from "./grey-picture.ts";
import type { DecodingWorker } from "./decoding-worker.ts";

export interface FrameWatch {
  readonly video: HTMLVideoElement;
  readonly decoding: DecodingWorker;
  readonly onDecoded: (text: string | null) => void;
  readonly onFailed: (detail: string) => void;
}

/** Has the newest frame decoded, one at a time: a slow machine tries fewer frames, never older ones. Answers with a function that stops. */
export function watchFrames({ video, decoding, onDecoded, onFailed }: FrameWatch): () => void {
  const takeFrame = "VideoFrame" in globalThis ? decodeVideoFrame : createCanvasDecoding();
  let isStopped = false;
  let request = video.requestVideoFrameCallback(decodeNewest);

  function decodeNewest(): void {
    // The first frame is shown before the video plays, and cannot be taken until it does.
    if (video.paused) {
      request = video.requestVideoFrameCallback(decodeNewest);
      return;
    }
    takeFrame(video, decoding).then(
      (text) => {
        if (isStopped) return;
        request = video.requestVideoFrameCallback(decodeNewest);
        onDecoded(text);
      },
      (error: unknown) => {
        if (!isStopped) onFailed(error instanceof Error ? error.message : String(error));
      },
    );
  }

  return () => {
    isStopped = true;
    video.cancelVideoFrameCallback(request);
  };
}

type FrameDecoding = (video: HTMLVideoElement, decoding: DecodingWorker) => Promise<string | null>;

async function decodeVideoFrame(video: HTMLVideoElement, decoding: DecodingWorker): Promise<string | null> {
  return decoding.decodeFrame(new VideoFrame(video));
}

/** The slower way of browsers without VideoFrame: 3.5 ms a frame on the page's own thread. */
function createCanvasDecoding(): FrameDecoding {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true });
  return async (video, decoding) => {
    if (context === null) throw new Error("Cannot read a frame: there is no canvas");
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    context.drawImage(video, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
    return decoding.decodePicture(greyPictureOfPixels(data, width, height));
  };
}
