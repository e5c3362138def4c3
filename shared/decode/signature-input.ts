/** `["Signature1", …]` up to the protected header: an array of four, and a text of ten characters. */
const contextBytes = [0x84, 0x6a, ...new TextEncoder().encode("Signature1")];
const noExternalData = 0x40;
const byteStringMajor = 0x40;

/** The bytes that a COSE_Sign1 signature covers: its Sig_structure without external data (RFC 9052 section 4.4). */
export function signatureInput(protectedHeader: Uint8Array, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const beforeHeader = [...contextBytes, ...byteStringHead(protectedHeader.length)];
  const beforePayload = [noExternalData, ...byteStringHead(payload.length)];
  const input = new Uint8Array(beforeHeader.length + protectedHeader.length + beforePayload.length + payload.length);
  input.set(beforeHeader, 0);
  input.set(protectedHeader, beforeHeader.length);
  input.set(beforePayload, beforeHeader.length + protectedHeader.length);
  input.set(payload, input.length - payload.length);
  return input;
}

/** Head of a byte string of up to 65,535 bytes (RFC 8949 section 3.1); nothing that we inflate is longer. */
function byteStringHead(length: number): readonly number[] {
  if (length < 24) return [byteStringMajor | length];
  if (length < 0x100) return [byteStringMajor | 24, length];
  return [byteStringMajor | 25, length >> 8, length & 0xff];
}
