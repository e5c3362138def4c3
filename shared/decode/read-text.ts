export const pseudonymCharsMax = 64;
export const nameCharsMax = 64;

const pseudonymPattern = /^[\u0021-\u007e]+$/;
/** Control characters, invisible format characters (they can turn a line around), and what stands for malformed UTF-8. */
const unfitForNames = /[\p{Cc}\p{Cf}\p{Cs}\uFFFD]/u;

/** The identifier of a key, a subject or a venue: visible ASCII without spaces, so that two that look alike are alike. */
export function readPseudonym(value: unknown): string | undefined {
  return typeof value === "string" && value.length <= pseudonymCharsMax && pseudonymPattern.test(value) ? value : undefined;
}

/** A name for people's eyes in any script: an issuer, a laboratory, an office. */
export function readName(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" && value.length <= nameCharsMax && !unfitForNames.test(value) ? value : undefined;
}
