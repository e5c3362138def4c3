import { headerLabels } from "./code-labels.ts";
import { decodeCbor } from "./decode-cbor.ts";
import { readPseudonym } from "./read-text.ts";
import { algorithmOfNumber, signatureBytes } from "./signature-algorithms.ts";
import { signatureInput } from "./signature-input.ts";
import type { ReadRefusal, SignatureAlgorithm } from "./unverified-code.ts";

const sign1Tag = 0xd2;

/** A COSE_Sign1 message (RFC 9052 section 4.2) whose signature nobody has checked. */
interface Sign1 {
  readonly algorithm: SignatureAlgorithm;
  readonly keyId: string;
  readonly payload: Uint8Array;
  readonly signedBytes: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/** Takes a COSE_Sign1 apart, with or without its tag 18. The algorithm counts only where the signature covers it. */
export function readSign1(bytes: Uint8Array): Sign1 | ReadRefusal {
  const message = decodeCbor(bytes[0] === sign1Tag ? bytes.subarray(1) : bytes);
  if (!Array.isArray(message) || message.length !== 4) return "read.damaged";
  const [protectedBytes, unprotectedHeader, payload, signature]: readonly unknown[] = message;
  if (!isBytes(protectedBytes) || !isBytes(payload) || !isBytes(signature)) return "read.damaged";

  const protectedHeader = decodeCbor(protectedBytes);
  if (!(protectedHeader instanceof Map) || !(unprotectedHeader instanceof Map)) return "read.damaged";
  // RFC 9052 section 3.1: who does not know a critical parameter must refuse the message, and we know none.
  if (protectedHeader.has(headerLabels.critical)) return "read.unsupported";
  const algorithm = algorithmOfNumber(protectedHeader.get(headerLabels.algorithm));
  if (algorithm === undefined) return "read.unsupported";

  const keyId = readKeyId(protectedHeader, unprotectedHeader);
  if (keyId === undefined || signature.length !== signatureBytes) return "read.damaged";
  return { algorithm, keyId, payload, signedBytes: signatureInput(protectedBytes, payload), signature };
}

/** The key id stands in one of the two headers (RFC 9052 section 3 forbids both); it is only a hint for finding the key. */
function readKeyId(protectedHeader: ReadonlyMap<unknown, unknown>, unprotectedHeader: ReadonlyMap<unknown, unknown>): string | undefined {
  const inside = protectedHeader.get(headerLabels.keyId);
  const outside = unprotectedHeader.get(headerLabels.keyId);
  if (inside !== undefined && outside !== undefined) return undefined;
  const keyId = inside ?? outside;
  return isBytes(keyId) ? readPseudonym(String.fromCharCode(...keyId)) : undefined;
}

function isBytes(value: unknown): value is Uint8Array<ArrayBuffer> {
  return value instanceof Uint8Array && value.buffer instanceof ArrayBuffer;
}
