import { prepareZXingModule, readBarcodes, type ReaderOptions } from "zxing-wasm/reader";
import type { GreyPicture } from "./grey-picture.ts";
import type { ScanDecoder } from "./scan-decoder.ts";

/** QR alone: asking for all formats costs five times the time and reads product codes into noise. */
const readerOptions: ReaderOptions = { formats: ["QRCode"], maxNumberOfSymbols: 1, textMode: "Plain" };

/**
 * The fast decoder, zxing-cpp as WebAssembly.
 * @param wasmBinary the bytes of zxing_reader.wasm; without them the library would ask a public CDN
 * @throws when this browser cannot run it
 */
export async function createZxingWasmDecoder(wasmBinary: ArrayBuffer): Promise<ScanDecoder> {
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
  return {
    name: "zxing-wasm",
    async decode(picture) {
      const [code] = await readBarcodes(greyMapOf(picture), readerOptions);
      return code?.text ?? null;
    },
  };
}

/** The picture as a PGM file (Netpbm P5): the library's one public way to take luminance without a detour over RGBA. */
function greyMapOf(picture: GreyPicture): Uint8Array {
  const head = new TextEncoder().encode(`P5 ${picture.width} ${picture.height} 255\n`);
  const file = new Uint8Array(head.length + picture.luminance.length);
  file.set(head);
  file.set(picture.luminance, head.length);
  return file;
}
