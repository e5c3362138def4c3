import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { chooseDecoder } from "../../../kiosk/scan/choose-decoder.ts";
import type { ScanDecoder } from "../../../kiosk/scan/scan-decoder.ts";
import { createZxingJsDecoder } from "../../../kiosk/scan/zxing-js-decoder.ts";
import { createZxingWasmDecoder } from "../../../kiosk/scan/zxing-wasm-decoder.ts";

const wasmFile = await readFile(new URL("../../../node_modules/zxing-wasm/dist/reader/zxing_reader.wasm", import.meta.url));

async function makeWasm(): Promise<ScanDecoder> {
  return createZxingWasmDecoder(new Uint8Array(wasmFile).buffer);
}

async function makeJs(): Promise<ScanDecoder> {
  return createZxingJsDecoder();
}

async function makeBlocked(): Promise<ScanDecoder> {
  throw new Error("wasm is blocked");
}

async function makeBlind(): Promise<ScanDecoder> {
  return { name: "zxing-wasm", decode: async () => null };
}

describe("choosing the decoder at start", () => {
  it("takes the first one that reads the self-test picture", async () => {
    const choice = await chooseDecoder([makeWasm, makeJs]);
    expect(choice).toMatchObject({ kind: "chosen", decoder: { name: "zxing-wasm" } });
  });

  it("takes the second when the first cannot start", async () => {
    const choice = await chooseDecoder([makeBlocked, makeJs]);
    expect(choice).toMatchObject({ kind: "chosen", decoder: { name: "zxing-js" } });
  });

  it("takes the second when the first starts but does not see", async () => {
    const choice = await chooseDecoder([makeBlind, makeJs]);
    expect(choice).toMatchObject({ kind: "chosen", decoder: { name: "zxing-js" } });
  });

  it("says why each one failed when none works", async () => {
    expect(await chooseDecoder([makeBlocked, makeBlind])).toEqual({
      kind: "none-works",
      detail: "wasm is blocked; zxing-wasm does not read the self-test picture",
    });
  });
});
