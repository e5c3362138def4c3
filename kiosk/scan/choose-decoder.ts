import type { ScanDecoder } from "./scan-decoder.ts";
import { selfTestPicture, selfTestText } from "./self-test-picture.ts";

export type DecoderChoice =
  | { readonly kind: "chosen"; readonly decoder: ScanDecoder }
  | { readonly kind: "none-works"; readonly detail: string };

/** The first decoder, in the order given, that reads the self-test picture on this machine: what a browser says it can do is no proof. */
export async function chooseDecoder(makers: readonly (() => Promise<ScanDecoder>)[]): Promise<DecoderChoice> {
  const failures: string[] = [];
  for (const make of makers) {
    try {
      const decoder = await make();
      const text = await decoder.decode(selfTestPicture());
      if (text === selfTestText) return { kind: "chosen", decoder };
      failures.push(`${decoder.name} does not read the self-test picture`);
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { kind: "none-works", detail: failures.join("; ") };
}
