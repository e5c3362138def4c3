import type { Text } from "../../../shared/domain/reason.ts";
import { type DocumentKey, documentPseudonym, importDocumentKey } from "../../../shared/identity/document-pseudonym.ts";
import type { DocumentType } from "../../../shared/identity/document-types.ts";
import { maskNumber } from "../../../shared/identity/mask-number.ts";
import { numberFaultText } from "../../../shared/identity/number-fault-text.ts";
import { readDocumentNumber } from "../../../shared/identity/read-document-number.ts";
import type { ShownDocument } from "../collect/attempt.ts";

export type DocumentReading =
  | { readonly kind: "document"; readonly document: ShownDocument }
  /** `fits`: another type that the text has the form of. */
  | { readonly kind: "refused"; readonly why: Text; readonly fits: DocumentType | null };

export interface DocumentReader {
  /** The key of the day from the gateway; `null` when it gives none, and the document counts as one that was only seen. */
  readonly secret: string | null;
  readonly nowMs: number;
}

let lastKey: { readonly secret: string; readonly key: Promise<DocumentKey> } | null = null;

/** The secret changes once a day, and who shows a document must not wait longer than who shows a code. */
function keyOf(secret: string): Promise<DocumentKey> {
  if (lastKey?.secret !== secret) lastKey = { secret, key: importDocumentKey(secret) };
  return lastKey.key;
}

/** Reads a number and lets go of it: only its pseudonym, and what may be shown of it, is given back. */
export async function readDocument(typed: string, type: DocumentType, { secret, nowMs }: DocumentReader): Promise<DocumentReading> {
  const reading = readDocumentNumber(typed, type, nowMs);
  if (reading.kind === "refused") return { kind: "refused", why: numberFaultText(reading.fault), fits: reading.fits };
  const pseudonym = secret === null ? null : await documentPseudonym(await keyOf(secret), type, reading.number);
  return { kind: "document", document: { type, maskedNumber: maskNumber(reading.number), pseudonym } };
}
