import type { GreyPicture } from "./grey-picture.ts";
import { type DecoderName, decoderNames } from "./scan-decoder.ts";
import type { FromWorker, ToWorker } from "./worker-messages.ts";

/** Decodes beside the page, so that the screen stays smooth. A picture without a code gives `null`. */
export interface DecodingWorker {
  /** The decoder that passed the self-test; rejects when none does. */
  readonly ready: Promise<DecoderName>;
  /** Takes the frame over: it is closed afterwards. Rejects when the frame cannot be read or the worker has died. */
  readonly decodeFrame: (frame: VideoFrame) => Promise<string | null>;
  /** Takes the picture over: its bytes are gone afterwards. */
  readonly decodePicture: (picture: GreyPicture) => Promise<string | null>;
  readonly stop: () => void;
}

/** Starts the worker, which tries the decoders in the order given; one worker is enough for the camera and for picture files. */
export function startDecodingWorker(decoders: readonly DecoderName[] = decoderNames): DecodingWorker {
  const worker = new Worker(new URL("./scan-worker.ts", import.meta.url), { type: "module" });
  const ready = Promise.withResolvers<DecoderName>();
  const waitingById = new Map<number, PromiseWithResolvers<string | null>>();
  let lastId = 0;
  let deathDetail: string | null = null;
  ready.promise.catch(() => undefined);

  function failAll(detail: string): void {
    deathDetail = detail;
    ready.reject(new Error(detail));
    for (const waiting of waitingById.values()) waiting.reject(new Error(detail));
    waitingById.clear();
  }

  function settle(message: Extract<FromWorker, { id: number }>): void {
    const waiting = waitingById.get(message.id);
    waitingById.delete(message.id);
    if (message.kind === "decoded") waiting?.resolve(message.text);
    else waiting?.reject(new Error(message.detail));
  }

  async function ask(message: Extract<ToWorker, { id: number }>, handedOver: Transferable): Promise<string | null> {
    await ready.promise;
    if (deathDetail !== null) throw new Error(deathDetail);
    const waiting = Promise.withResolvers<string | null>();
    waitingById.set(message.id, waiting);
    worker.postMessage(message, [handedOver]);
    return waiting.promise;
  }

  worker.addEventListener("error", (event) => failAll(event.message || "The decoding worker cannot be loaded"));
  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    switch (data.kind) {
      case "ready":
        return ready.resolve(data.decoder);
      case "no-decoder":
        return failAll(data.detail);
      case "decoded":
      case "undecodable":
        return settle(data);
    }
  });
  worker.postMessage({ kind: "start", decoders } satisfies ToWorker);

  return {
    ready: ready.promise,
    decodeFrame: (frame) => ask({ kind: "frame", id: ++lastId, frame }, frame),
    decodePicture: (picture) => ask({ kind: "picture", id: ++lastId, picture }, picture.luminance.buffer),
    stop() {
      worker.terminate();
      failAll("The decoding worker was stopped");
    },
  };
}
