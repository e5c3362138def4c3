import type { DocumentType } from "../../../shared/identity/document-types.ts";
import type { IssuerKeyring } from "../../../shared/verify/issuer-keyring.ts";
import { hasShape } from "../../../shared/verify/online-code-shape.ts";
import { readScan } from "../../../shared/verify/read-scan.ts";
import type { DoorSetup } from "../../../shared/wire/door-setup.ts";
import { documentSecret } from "../documents/document-secret.ts";
import type { DoorEvent } from "../door-event.ts";
import type { DoorRules } from "../rules/door-rules.ts";
import { takesDocuments, textOfDocument } from "../documents/text-of-document.ts";

/** What the set-up says, ready for use. */
export interface Known {
  readonly setup: DoorSetup;
  readonly rules: DoorRules;
  readonly keyring: IssuerKeyring;
}

export interface ReadText {
  readonly text: string;
  /** The kind of document that staff look for; `null` while they wait for a code. */
  readonly expected: DocumentType | null;
  readonly nowMs: number;
}

/** What somebody showed: a code that is read here, one that only its platform can read, the number of a document, or none of these. */
export async function readText({ text, expected, nowMs }: ReadText, { setup, rules, keyring }: Known): Promise<DoorEvent> {
  const reading = await readScan(text, keyring, nowMs);
  if (reading.kind === "credential" || reading.code !== "read.not-a-code") return { kind: "scanned", scan: { text, reading } };
  const isOnline = setup.onlineShapes.some((shape) => hasShape(text, shape));
  if (isOnline && expected === null) return { kind: "scanned", scan: { text, reading: { kind: "online" } } };
  const reader = { secret: documentSecret(setup, nowMs), nowMs };
  const document = takesDocuments([...rules.inForce(nowMs), ...rules.inForce(nowMs, "out")]) ? await textOfDocument(text, expected, reader) : null;
  return document ?? { kind: "scanned", scan: { text, reading } };
}
