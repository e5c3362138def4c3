import type { GreyPicture } from "./grey-picture.ts";
import type { DecoderName } from "./scan-decoder.ts";

/** What the page says to the worker. A frame is handed over and closed there. */
export type ToWorker =
  | { readonly kind: "start"; readonly decoders: readonly DecoderName[] }
  | { readonly kind: "frame"; readonly id: number; readonly frame: VideoFrame }
  | { readonly kind: "picture"; readonly id: number; readonly picture: GreyPicture };

export type FromWorker =
  | { readonly kind: "ready"; readonly decoder: DecoderName }
  | { readonly kind: "no-decoder"; readonly detail: string }
  | { readonly kind: "decoded"; readonly id: number; readonly text: string | null }
  | { readonly kind: "undecodable"; readonly id: number; readonly detail: string };
