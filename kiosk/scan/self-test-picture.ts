import type { GreyPicture } from "./grey-picture.ts";

export const selfTestText = "VENUE GATE";

const rows = [
  "#######...#...#######",
  "#.....#.....#.#.....#",
  "#.###.#...##..#.###.#",
  "#.###.#..##...#.###.#",
  "#.###.#.#...#.#.###.#",
  "#.....#...#.#.#.....#",
  "#######.#.#.#.#######",
  "........#####........",
  "..##..####.####.#....",
  "##..##..#..#.#.#...#.",
  "#...#.##.##..##..#..#",
  "##.##..##...#.##.#.#.",
  "..##..###.###.#..##.#",
  "........###.##..##.##",
  "#######.#.##.##.#.#..",
  "#.....#..#...#.....#.",
  "#.###.#..#....##.####",
  "#.###.#.#.#...####.#.",
  "#.###.#.######..#....",
  "#.....#......#..###..",
  "#######...####.###.#.",
];

const modulePixels = 6;
const quietModules = 4;

/** A small QR code with its quiet zone, black on white. */
export function selfTestPicture(): GreyPicture {
  const side = (rows.length + 2 * quietModules) * modulePixels;
  const luminance = new Uint8Array(side * side).fill(255);
  for (const [row, modules] of rows.entries()) {
    for (let column = 0; column < modules.length; column += 1) {
      if (modules[column] === ".") continue;
      const left = (column + quietModules) * modulePixels;
      for (let line = 0; line < modulePixels; line += 1) {
        const start = ((row + quietModules) * modulePixels + line) * side + left;
        luminance.fill(0, start, start + modulePixels);
      }
    }
  }
  return { luminance, width: side, height: side };
}
