import wasmUrl from "zxing-wasm/reader/zxing_reader.wasm?url";
import { chooseDecoder } from "./choose-decoder.ts";
import { picturesOfFrame } from "./frame-picture.ts";
import type { DecoderName, ScanDecoder } from "./scan-decoder.ts";
import type { FromWorker, ToWorker } from "./worker-messages.ts";

let chosen: ScanDecoder | null = null;

/** Every so many frames without a code are looked at a second time, for yellow ones. */
const framesPerYellowLook = 3;
let framesWithoutCode = 0;

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
      return decode(message.id, (decoder) => readFrame(decoder, message.frame)).finally(() => message.frame.close());
    case "picture":
      return decode(message.id, (decoder) => decoder.decode(message.picture));
  }
}

async function start(names: readonly DecoderName[]): Promise<FromWorker> {
  const choice = await chooseDecoder(names.map((name) => makers[name]));
  if (choice.kind === "none-works") return { kind: "no-decoder", detail: choice.detail };
  chosen = choice.decoder;
  return { kind: "ready", decoder: chosen.name };
}

async function decode(id: number, read: (decoder: ScanDecoder) => Promise<string | null>): Promise<FromWorker> {
  if (chosen === null) return { kind: "undecodable", id, detail: "The decoder is not ready" };
  try {
    return { kind: "decoded", id, text: await read(chosen) };
  } catch (error) {
    return { kind: "undecodable", id, detail: error instanceof Error ? error.message : String(error) };
  }
}

async function readFrame(decoder: ScanDecoder, frame: VideoFrame): Promise<string | null> {
  const { grey, darkest } = await picturesOfFrame(frame);
  const text = await decoder.decode(grey);
  framesWithoutCode = text === null ? framesWithoutCode + 1 : 0;
  if (text !== null || framesWithoutCode % framesPerYellowLook !== 0) return text;
  return decoder.decode(darkest());
}
