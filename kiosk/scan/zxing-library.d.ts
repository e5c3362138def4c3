// The part of @zxing/library that is used. Its own types resolve as CommonJS, but the bundler takes its ES modules.
declare module "@zxing/library/esm/core/LuminanceSource.js" {
  export default abstract class LuminanceSource {
    protected constructor(width: number, height: number);
  }
}
declare module "@zxing/library/esm/core/PlanarYUVLuminanceSource.js" {
  import type LuminanceSource from "@zxing/library/esm/core/LuminanceSource.js";
  export default class PlanarYUVLuminanceSource extends LuminanceSource {
    constructor(luminance: Uint8ClampedArray, dataWidth: number, dataHeight: number, left: number, top: number, width: number, height: number, mirrored: boolean);
  }
}
declare module "@zxing/library/esm/core/Binarizer.js" {
  import type LuminanceSource from "@zxing/library/esm/core/LuminanceSource.js";
  export default abstract class Binarizer {
    constructor(source: LuminanceSource);
  }
}
declare module "@zxing/library/esm/core/common/HybridBinarizer.js" {
  import Binarizer from "@zxing/library/esm/core/Binarizer.js";
  export default class HybridBinarizer extends Binarizer {
    /** Blocks of 8×8 pixels whose grey levels differ by less count as plain background. */
    static MIN_DYNAMIC_RANGE: number;
  }
}
declare module "@zxing/library/esm/core/common/GlobalHistogramBinarizer.js" {
  import Binarizer from "@zxing/library/esm/core/Binarizer.js";
  export default class GlobalHistogramBinarizer extends Binarizer {}
}
declare module "@zxing/library/esm/core/BinaryBitmap.js" {
  import type Binarizer from "@zxing/library/esm/core/Binarizer.js";
  export default class BinaryBitmap {
    constructor(binarizer: Binarizer);
  }
}
declare module "@zxing/library/esm/core/DecodeHintType.js" {
  enum DecodeHintType {
    TRY_HARDER,
  }
  export default DecodeHintType;
}
declare module "@zxing/library/esm/core/Exception.js" {
  export default class Exception extends Error {}
}
declare module "@zxing/library/esm/core/qrcode/QRCodeReader.js" {
  import type BinaryBitmap from "@zxing/library/esm/core/BinaryBitmap.js";
  import type DecodeHintType from "@zxing/library/esm/core/DecodeHintType.js";
  export default class QRCodeReader {
    decode(image: BinaryBitmap, hints: ReadonlyMap<DecodeHintType, boolean>): { getText(): string };
  }
}
