const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checkCharacters = "10X98765432";

/** Whether the 18th character is the one that the 17 digits before it ask for (ISO 7064 MOD 11-2, as in GB 11643-1999). */
export function hasMod112CheckCharacter(number: string): boolean {
  const sum = weights.reduce<number>((total, weight, place) => total + weight * Number(number.charAt(place)), 0);
  return number.charAt(weights.length) === checkCharacters.charAt(sum % 11);
}
