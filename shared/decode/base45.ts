const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
const digitByCharCode = new Map(Array.from(alphabet, (character, digit) => [character.charCodeAt(0), digit]));

/** Bytes of a Base45 text (RFC 9285), or `undefined` when no bytes encode to it. */
export function decodeBase45(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 3 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 2) / 3));
  let length = 0;
  for (let start = 0; start < text.length; start += 3) {
    const low = digitByCharCode.get(text.charCodeAt(start));
    const middle = digitByCharCode.get(text.charCodeAt(start + 1));
    if (low === undefined || middle === undefined) return undefined;
    const pair = low + middle * 45;
    if (start + 2 === text.length) {
      if (pair > 0xff) return undefined;
      bytes[length++] = pair;
    } else {
      const high = digitByCharCode.get(text.charCodeAt(start + 2));
      if (high === undefined) return undefined;
      const triple = pair + high * 45 * 45;
      if (triple > 0xffff) return undefined;
      bytes[length++] = triple >> 8;
      bytes[length++] = triple & 0xff;
    }
  }
  return bytes;
}

/** Base45 text of bytes (RFC 9285). It never ends in a space, so that a scanner or an input field may trim it. */
export function encodeBase45(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += 2) {
    const first = bytes[start] ?? 0;
    const second = bytes[start + 1];
    const value = second === undefined ? first : first * 256 + second;
    text += alphabet.charAt(value % 45) + alphabet.charAt(Math.floor(value / 45) % 45);
    if (second !== undefined) text += alphabet.charAt(Math.floor(value / (45 * 45)));
  }
  return text;
}
