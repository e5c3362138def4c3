import { describe, expect, test } from "vitest";
import { parseUpdateTime } from "../../shared/risk/update-time.ts";

describe("the hour of a list", () => {
  test.each([
    ["2022-04-15 20时", "2022-04-15T12:00:00.000Z"],
    ["2022-07-14 0时", "2022-07-13T16:00:00.000Z"],
    ["2022-09-11 08时", "2022-09-11T00:00:00.000Z"],
    ["2022-09-11 8时", "2022-09-11T00:00:00.000Z"],
    ["2022-9-1 8时", "2022-09-01T00:00:00.000Z"],
    ["2022-12-31 24时", "2022-12-31T16:00:00.000Z"],
    ["2024-02-29 23时", "2024-02-29T15:00:00.000Z"],
    ["２０２２-04-15\u3000２０时", "2022-04-15T12:00:00.000Z"],
  ])("reads %s as Beijing time", (text, instant) => {
    expect(parseUpdateTime(text)).toBe(Date.parse(instant));
  });

  test.each(["", "2022-04-15", "2022-04-15 20", "2022-04-15 25时", "2022-02-29 10时", "2022-13-01 10时", "2022-00-10 10时", "0022-04-15 20时", "2022-04-15 -1时", "昨天 20时"])(
    "does not make an instant of %j",
    (text) => {
      expect(parseUpdateTime(text)).toBeNull();
    },
  );
});
