import { encode, rfc8949EncodeOptions, Tagged } from "cborg";
import { deflate } from "pako";
import { encodeBase45 } from "../decode/base45.ts";
import { codePrefix, headerLabels } from "../decode/code-labels.ts";
import { decodeScan } from "../decode/decode-scan.ts";
import type { SignedClaims } from "../decode/read-claims.ts";
import { signatureAlgorithms, type SignatureKey } from "../decode/signature-algorithms.ts";
import { signatureInput } from "../decode/signature-input.ts";
import type { SignatureAlgorithm } from "../decode/unverified-code.ts";
import { encodeClaims } from "./encode-claims.ts";

const sign1Tag = 18;

export interface CodeToIssue extends SignedClaims {
  readonly keyId: string;
  readonly algorithm: SignatureAlgorithm;
  readonly privateKey: SignatureKey;
}

/**
 * The text of a signed code, for a QR code in alphanumeric mode (docs/code-format.md). Times are cut to whole seconds.
 * Throws a RangeError for claims that no reader would accept: names too long, too many stays, a time that ends before it begins.
 */
export async function issueCode({ keyId, algorithm, privateKey, ...claims }: CodeToIssue): Promise<string> {
  const { cose, webCrypto } = signatureAlgorithms[algorithm];
  const header = encodeCbor(new Map<number, unknown>([[headerLabels.algorithm, cose], [headerLabels.keyId, new TextEncoder().encode(keyId)]]));
  const payload = encodeClaims(claims);
  const signature = await crypto.subtle.sign(webCrypto, privateKey, signatureInput(header, payload));
  const message = encodeCbor(new Tagged(sign1Tag, [header, new Map(), payload, new Uint8Array(signature)]));
  const text = codePrefix + encodeBase45(deflate(message, { level: 9 }));

  const scan = decodeScan(text);
  if (scan.kind === "unreadable") throw new RangeError(`Cannot issue a code that would be refused as ${scan.code}`);
  return text;
}

function encodeCbor(value: unknown): Uint8Array {
  return encode(value, rfc8949EncodeOptions);
}
