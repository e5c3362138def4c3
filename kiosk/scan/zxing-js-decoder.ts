import type Binarizer from "@zxing/library/esm/core/Binarizer.js";
import BinaryBitmap from "@zxing/library/esm/core/BinaryBitmap.js";
import DecodeHintType from "@zxing/library/esm/core/DecodeHintType.js";
import Exception from "@zxing/library/esm/core/Exception.js";
import PlanarYUVLuminanceSource from "@zxing/library/esm/core/PlanarYUVLuminanceSource.js";
import GlobalHistogramBinarizer from "@zxing/library/esm/core/common/GlobalHistogramBinarizer.js";
import HybridBinarizer from "@zxing/library/esm/core/common/HybridBinarizer.js";
import QRCodeReader from "@zxing/library/esm/core/qrcode/QRCodeReader.js";
import { type GreyPicture, halfSizeOf, invertedOf } from "./grey-picture.ts";
import type { ScanDecoder } from "./scan-decoder.ts";

/** The library's own 24 takes camera noise on a plain background for modules. */
HybridBinarizer.MIN_DYNAMIC_RANGE = 60;

const hints = new Map([[DecodeHintType.TRY_HARDER, true]]);

/** The decoder for browsers without WebAssembly. Imported file by file, because the library as a whole does not tree-shake. */
export function createZxingJsDecoder(): ScanDecoder {
  const reader = new QRCodeReader();

  function read(binarizer: Binarizer): string | null {
    try {
      return reader.decode(new BinaryBitmap(binarizer), hints).getText();
    } catch (error) {
      if (error instanceof Exception) return null;
      throw error;
    }
  }

  return {
    name: "zxing-js",
    async decode(picture) {
      const source = sourceOf(picture);
      return (
        read(new HybridBinarizer(source)) ??
        read(new GlobalHistogramBinarizer(source)) ??
        read(new HybridBinarizer(sourceOf(halfSizeOf(picture)))) ??
        read(new HybridBinarizer(sourceOf(invertedOf(picture))))
      );
    },
  };
}

function sourceOf({ luminance, width, height }: GreyPicture): PlanarYUVLuminanceSource {
  return new PlanarYUVLuminanceSource(new Uint8ClampedArray(luminance.buffer, luminance.byteOffset, luminance.length), width, height, 0, 0, width, height, false);
}
