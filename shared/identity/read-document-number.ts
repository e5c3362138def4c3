import type { DocumentType } from "./document-types.ts";
import { isZone } from "./machine-readable-zone.ts";
import type { NumberFault } from "./number-fault.ts";
import { readPassportNumber } from "./passport-number.ts";
import { readPermanentResidenceNumber } from "./permanent-residence-number.ts";
import { readResidentNumber } from "./resident-number.ts";
import { readHongKongMacaoNumber, readSingleUseTaiwanNumber, readTaiwanNumber } from "./travel-permit-number.ts";

export type NumberReading =
  | { readonly kind: "number"; readonly type: DocumentType; readonly number: string }
  /** `fits`: another type whose form cannot be mistaken, and which the text has; to be offered, not to be taken for granted. */
  | { readonly kind: "refused"; readonly fault: NumberFault; readonly fits: DocumentType | null };

/** Both lines of a passport's machine-readable zone have 88 characters; the rest is for spaces. */
const typedCharsMax = 200;

const otherCharsMin = 5;
const otherCharsMax = 40;

/** Of other documents only letters and digits of any script count, so that 南字第12345678号 and （3） need no rules. */
function readOtherNumber(text: string): string | NumberFault {
  const number = text.replaceAll(/[^\p{L}\p{N}]/gu, "");
  if (number.length < otherCharsMin) return { kind: "too-short", charsMin: otherCharsMin };
  return number.length > otherCharsMax ? { kind: "too-long", charsMax: otherCharsMax } : number;
}

/** The number as the form of its document has it, or what is wrong with it. */
const readers: Readonly<Record<DocumentType, (text: string, nowMs: number) => string | NumberFault>> = {
  "resident-id-card": readResidentNumber,
  "hong-kong-macao-permit": readHongKongMacaoNumber,
  "taiwan-permit": readTaiwanNumber,
  "single-use-taiwan-permit": readSingleUseTaiwanNumber,
  passport: readPassportNumber,
  "permanent-residence-card": readPermanentResidenceNumber,
  other: readOtherNumber,
};

/** Full-width forms become plain, small letters capital; spaces, dashes and invisible characters go. No letter becomes a digit. */
function normalise(typed: string): string {
  return typed.normalize("NFKC").toUpperCase().normalize("NFKC").replaceAll(/[\s\p{Pd}\p{Cc}\p{Cf}]/gu, "");
}

const unmistakable = ["resident-id-card", "hong-kong-macao-permit", "permanent-residence-card"] as const satisfies readonly DocumentType[];

function typeThatFits(text: string, nowMs: number): DocumentType | null {
  if (isZone(text)) return typeof readPassportNumber(text) === "string" ? "passport" : null;
  return unmistakable.find((type) => typeof readers[type](text, nowMs) === "string") ?? null;
}

/**
 * What was typed, or sent by a reader, as the number of a document of this type. Only what is published of a form is checked.
 * Whether the document exists, and belongs to who shows it, no number tells.
 */
export function readDocumentNumber(typed: string, type: DocumentType, nowMs: number): NumberReading {
  if (typed.length > typedCharsMax) return { kind: "refused", fault: { kind: "too-long", charsMax: typedCharsMax }, fits: null };
  const text = normalise(typed);
  const number = readers[type](text, nowMs);
  return typeof number === "string" ? { kind: "number", type, number } : { kind: "refused", fault: number, fits: typeThatFits(text, nowMs) };
}
