import wasmUrl from "zxing-wasm/reader/zxing_reader.wasm?url";
import { chooseDecoder } from "./choose-decoder.ts";
import { greyPictureOfFrame } from "./frame-picture.ts";
import type { GreyPicture } from "./grey-picture.ts";
import type { DecoderName, ScanDecoder } from "./scan-decoder.ts";
import type { FromWorker, ToWorker } from "./worker-messages.ts";

let chosen: ScanDecoder | null = null;

/** Each decoder is loaded only when its turn comes. */
const makers: Readonly<Record<DecoderName, () => Promise<ScanDecoder>>> = {
  "zxing-wasm": async () => {
    const [{ createZxingWasmDecoder }, answer] = await Promise.all([import("./zxing-wasm-decoder.ts"), fetch(wasmUrl)]);
    if (!answer.ok) throw new Error(`zxing-wasm cannot be loaded: HTTP ${answer.status}`);
    return createZxingWasmDecoder(await answer.arrayBuffer());
  },
  "zxing-js": async () => {
    const { createZxingJsDecoder } = await import("./zxing-js-decoder.ts");
    return createZxingJsDecoder();
  },
};

addEventListener("message", (event: MessageEvent<ToWorker>) => {
  void answerTo(event.data).then((answer) => postMessage(answer));
});

async function answerTo(message: ToWorker): Promise<FromWorker> {
  switch (message.kind) {
    case "start":
      return start(message.decoders);
    case "frame":
      return decode(message.id, () => greyPictureOfFrame(message.frame)).finally(() => message.frame.close());
    case "picture":
      return decode(message.id, async () => message.picture);
  }
}

async function start(names: readonly DecoderName[]): Promise<FromWorker> {
  const choice = await chooseDecoder(names.map((name) => makers[name]));
  if (choice.kind === "none-works") return { kind: "no-decoder", detail: choice.detail };
  chosen = choice.decoder;
  return { kind: "ready", decoder: chosen.name };
}

async function decode(id: number, takePicture: () => Promise<GreyPicture>): Promise<FromWorker> {
  if (chosen === null) return { kind: "undecodable", id, detail: "The decoder is not ready" };
  try {
    const startedMs = performance.now();
    const text = await chosen.decode(await takePicture());
    return { kind: "decoded", id, text, decodeMs: performance.now() - startedMs };
  } catch (error) {
    return { kind: "undecodable", id, detail: error instanceof Error ? error.message : String(error) };
  }
}
