const basisPointsPerWhole = 10_000;
const binaryNoise = 1e-6;

/** A share of 0 to 1 in whole hundredths of a percent, rounded down: 0.57 is 5,700 although 0.57 × 10,000 is a little less. */
export function shareBasisPoints(share: number): number {
  return Math.floor(share * basisPointsPerWhole + binaryNoise);
}
