const fullWidthAlphanumeric = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g;
const fullWidthOffset = 0xfee0;

/** The form in which names are compared and shown: no blanks or invisible characters, half-width digits and letters, full-width brackets. */
export function normaliseName(text: string): string {
  return text
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, "")
    .replace(fullWidthAlphanumeric, (character) => String.fromCharCode(character.charCodeAt(0) - fullWidthOffset))
    .replaceAll("(", "（")
    .replaceAll(")", "）");
}
