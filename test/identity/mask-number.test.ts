import fc from "fast-check";
import { expect, it } from "vitest";
import { maskNumber } from "../../shared/identity/mask-number.ts";

it.each([
  ["11010519491231002X", "11**************2X"],
  ["L898902C3", "L8*****C3"],
  ["12345678", "12****78"],
  ["1234567", "1*****7"],
  ["1234", "1**4"],
  ["123", "***"],
  ["", ""],
  ["南字第12345678号", "南字********8号"],
  ["𠀀𠀁𠀂𠀃", "𠀀**𠀃"],
])("%s is shown as %s", (number, masked) => {
  expect(maskNumber(number)).toBe(masked);
});

it("hides at least half of every number, and no more than two characters at an end are seen", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from("0123456789XHM号")), maxLength: 40 }), (number) => {
      const hidden = maskNumber(number).split("*").length - 1;
      expect(hidden * 2).toBeGreaterThanOrEqual(number.length);
      expect(number.length - hidden).toBeLessThanOrEqual(4);
    }),
  );
});
