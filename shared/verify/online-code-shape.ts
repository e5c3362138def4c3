import { codePrefix } from "../decode/code-labels.ts";

const charactersOf = {
  digits: /^[0-9]*$/,
  hex: /^[0-9A-Fa-f]*$/,
  alphanumeric: /^[0-9A-Za-z]*$/,
  base64: /^[0-9A-Za-z+/_=-]*$/,
  visible: /^[\u0021-\u007e]*$/,
} as const;

export type CodeCharacters = keyof typeof charactersOf;

export const codeCharacterSets = ["digits", "hex", "alphanumeric", "base64", "visible"] as const satisfies readonly CodeCharacters[];

/**
 * How the codes of an online issuer look: what they begin with, and what follows. A free pattern would let one scanned text
 * keep the gateway busy for ever.
 */
export interface OnlineCodeShape {
  /** May be empty when `rest` tells enough. */
  readonly prefix: string;
  readonly rest: { readonly characters: CodeCharacters; readonly charsMin: number; readonly charsMax: number };
}

/** Prefixes of codes that are read without asking anybody. */
const offlinePrefixes = [codePrefix, "HC1:"] as const;

/** Whether a text is read without asking anybody, whatever becomes of it. */
export function isReadOffline(prefix: string): boolean {
  return offlinePrefixes.some((offline) => prefix.startsWith(offline));
}

/** Whether a scanned text, without the white space that scanners add at its ends, is a code of this shape. Codes that are read offline never are. */
export function hasShape(text: string, { prefix, rest }: OnlineCodeShape): boolean {
  const scanned = text.trim();
  if (!scanned.startsWith(prefix) || isReadOffline(scanned)) return false;
  const following = scanned.slice(prefix.length);
  return following.length >= rest.charsMin && following.length <= rest.charsMax && charactersOf[rest.characters].test(following);
}
