import type { DocumentType } from "../../../shared/identity/document-types.ts";
import type { Rule } from "../../../shared/policy/policy-pack.ts";
import type { DoorEvent } from "../door-event.ts";
import type { DocumentReader } from "./read-document.ts";

/** What numbers and machine-readable zones consist of; other people's QR codes mostly do not. */
const mayBeNumber = /^[\p{L}\p{N}\s<()（）-]{5,100}$/u;

/** Types whose form no other text has, so that a reader may send them at any time. */
const unmistakable: ReadonlySet<DocumentType> = new Set(["passport", "permanent-residence-card"]);

/** Whether the rules of a gate ask for identity documents, or take them for a code. */
export function takesDocuments(rules: readonly Rule[]): boolean {
  return rules.some((rule) => rule.kind === "identity" || (rule.kind === "medicine-register" && rule.realName) || (rule.kind === "code-status" && rule.withDocument !== undefined));
}

type ReadDocument = typeof import("./read-document.ts");

let fetched: ReadDocument | null = null;

/** `null` while it cannot be fetched; asking for it again costs a turn even when it is there. */
async function fetchReader(): Promise<ReadDocument | null> {
  fetched ??= await import("./read-document.ts").catch(() => null);
  return fetched;
}

/**
 * A text that is no code, taken for the number of an identity document; `null` when it is none. Unless staff expect a document
 * of a kind, only those count whose form cannot be mistaken.
 */
export async function textOfDocument(text: string, expected: DocumentType | null, reader: DocumentReader): Promise<DoorEvent | null> {
  if (!mayBeNumber.test(text)) return null;
  const module = await fetchReader();
  if (module === null) return null;
  const reading = await module.readDocument(text, expected ?? "resident-id-card", reader);
  if (reading.kind === "document") return { kind: "document", document: reading.document };
  if (expected !== null) return { kind: "notice", notice: { kind: "document-refused", why: reading.why } };
  if (reading.fits === null || !unmistakable.has(reading.fits)) return null;
  return textOfDocument(text, reading.fits, reader);
}
