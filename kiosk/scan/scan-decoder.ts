import type { GreyPicture } from "./grey-picture.ts";

export const decoderNames = ["zxing-wasm", "zxing-js"] as const;

export type DecoderName = (typeof decoderNames)[number];

/** Finds one QR code in a picture. Does not judge what the text means. */
export interface ScanDecoder {
  readonly name: DecoderName;
  /** The text of a QR code in the picture; null when there is none that can be read. */
  readonly decode: (picture: GreyPicture) => Promise<string | null>;
}
