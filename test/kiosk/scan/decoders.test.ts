import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { createZxingJsDecoder } from "../../../kiosk/scan/zxing-js-decoder.ts";
import { createZxingWasmDecoder } from "../../../kiosk/scan/zxing-wasm-decoder.ts";
import { type CodeDrawing, drawCode } from "../../support/draw-code.ts";
import { sampleCodeText } from "../../support/sample-code-text.ts";

const wasmFile = await readFile(new URL("../../../node_modules/zxing-wasm/dist/reader/zxing_reader.wasm", import.meta.url));
const decoders = [await createZxingWasmDecoder(new Uint8Array(wasmFile).buffer), createZxingJsDecoder()];

const frame = { width: 640, height: 480, modulePixels: 6 };
const text350 = sampleCodeText(350);

const readable: readonly (readonly [title: string, drawing: CodeDrawing & { readonly text: string }])[] = [
  ["a short code", { ...frame, text: "VG1:SHORT" }],
  ["350 characters", { ...frame, text: text350 }],
  ["350 characters in a picture of 1280×720", { text: text350, width: 1280, height: 720, modulePixels: 9 }],
  ["600 characters in a picture of 1280×720", { text: sampleCodeText(600), width: 1280, height: 720, modulePixels: 8 }],
  ["a noisy picture", { ...frame, text: text350, noise: 24 }],
  ["a code turned by 11 degrees", { ...frame, text: text350, modulePixels: 5, rotationDegrees: 11 }],
  ["a code on its side", { ...frame, text: text350, rotationDegrees: 90 }],
  ["a code upside down", { ...frame, text: text350, rotationDegrees: 180 }],
  ["a light code on a dark screen", { ...frame, text: text350, dark: 230, light: 20, background: 40 }],
  ["a faded print", { ...frame, text: text350, dark: 110, light: 170, noise: 8 }],
  ["a code in Chinese", { ...frame, text: "健康码：绿码" }],
];

describe.each(decoders)("$name", (decoder) => {
  it.each(readable)("reads %s", async (_title, drawing) => {
    expect(await decoder.decode(drawCode(drawing))).toBe(drawing.text);
  });

  it("finds nothing in an empty picture", async () => {
    expect(await decoder.decode(drawCode({ ...frame, text: null }))).toBe(null);
  });

  it("finds nothing in noise", async () => {
    expect(await decoder.decode(drawCode({ ...frame, text: null, noise: 120 }))).toBe(null);
  });

  it("finds nothing in a code that is cut off", async () => {
    const whole = drawCode({ ...frame, text: text350 });
    const upperHalf = { ...whole, luminance: whole.luminance.slice(0, 640 * 240), height: 240 };
    expect(await decoder.decode(upperHalf)).toBe(null);
  });

  it("leaves the picture as it was", async () => {
    const picture = drawCode({ ...frame, text: text350 });
    const before = picture.luminance.slice();
    await decoder.decode(picture);
    expect(picture.luminance).toEqual(before);
  });
});
