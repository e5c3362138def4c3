const endCharsMax = 2;

/** `11**************2X`: two characters at each end, fewer of a short number. At least half stays hidden. */
export function maskNumber(number: string): string {
  const characters = Array.from(number);
  const endChars = Math.min(endCharsMax, Math.floor(characters.length / 4));
  const last = characters.length - endChars;
  return characters.map((character, place) => (place < endChars || place >= last ? character : "*")).join("");
}
