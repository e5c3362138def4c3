import { decodeBase45 } from "./base45.ts";
import { codePrefix } from "./code-labels.ts";
import { inflateZlib } from "./inflate-zlib.ts";
import { readClaims } from "./read-claims.ts";
import { readSign1 } from "./read-sign1.ts";
import type { DecodedScan, ReadRefusal, UnverifiedCode } from "./unverified-code.ts";

/** What the largest QR code holds in alphanumeric mode (ISO/IEC 18004, version 40-L). */
const codeCharactersMax = 4296;
export const inflatedBytesMax = 16 * 1024;

const europeanPrefix = "HC1:";

/**
 * What a scanned text says, as far as it can be read: neither signature nor issuer nor dates are judged.
 * White space at the ends, which scanners add, is passed over; the case of letters is not mended.
 */
export function decodeScan(text: string): DecodedScan {
  const scanned = text.trim();
  const code = scanned.length > codeCharactersMax ? "read.too-large" : readCode(scanned);
  return typeof code === "string" ? { kind: "unreadable", code } : { kind: "decoded", code };
}

function readCode(scanned: string): UnverifiedCode | ReadRefusal {
  if (scanned.startsWith(europeanPrefix)) return "read.unsupported";
  if (!scanned.startsWith(codePrefix)) return "read.not-a-code";

  const zlib = decodeBase45(scanned.slice(codePrefix.length));
  if (zlib === undefined) return "read.damaged";
  const message = inflateZlib(zlib, inflatedBytesMax);
  if (typeof message === "string") return message;
  const sign1 = readSign1(message);
  if (typeof sign1 === "string") return sign1;
  const claims = readClaims(sign1.payload);
  if (typeof claims === "string") return claims;

  const { algorithm, keyId, signedBytes, signature } = sign1;
  return { algorithm, issuerKeyId: keyId, ...claims, signedBytes, signature };
}
