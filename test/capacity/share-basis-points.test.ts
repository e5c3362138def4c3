import fc from "fast-check";
import { expect, it } from "vitest";
import { shareBasisPoints } from "../../shared/capacity/share-basis-points.ts";

it.each([
  [0.57, 5_700],
  [0.29, 2_900],
  [0.75, 7_500],
  [1, 10_000],
  [0, 0],
  [1 / 3, 3_333],
  [2 / 3, 6_666],
  [0.00009, 0],
])("of %d is %i", (share, basisPoints) => {
  expect(shareBasisPoints(share)).toBe(basisPoints);
});

it("gives every whole basis point back", () => {
  fc.assert(fc.property(fc.nat(10_000), (basisPoints) => shareBasisPoints(basisPoints / 10_000) === basisPoints));
});
