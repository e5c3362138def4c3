const base45Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/** A text of the shape and length of a real code that means nothing; another `variant` is another text. */
export function sampleCodeText(characters: number, variant = 1): string {
  let text = "VG1:";
  let state = variant;
  while (text.length < characters) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += base45Alphabet[(state >>> 16) % base45Alphabet.length] ?? "";
  }
  return text;
}
