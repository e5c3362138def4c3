import { expect, test } from "vitest";
import { chartRows, chartSeries } from "../../../kiosk/manager/chart-series.ts";

const buckets = [
  { from: "2022-09-01T10:00:00Z", entered: 1, exited: 0, refused: 2, inside: 1 },
  { from: "2022-09-01T10:05:00Z", entered: 5, exited: 1, refused: 0, inside: 6 },
  { from: "2022-09-01T10:10:00Z", entered: 0, exited: 3, refused: 1, inside: 5 },
];

test("the chart gets columns with times in seconds", () => {
  expect(chartSeries(buckets)).toEqual({
    times: [1_662_026_400, 1_662_026_700, 1_662_027_000],
    inside: [1, 6, 5],
    entered: [1, 5, 0],
    refused: [2, 0, 1],
  });
});

test("the table joins buckets, newest first, and keeps the highest number inside", () => {
  expect(chartRows(buckets, 2)).toEqual([
    { from: "2022-09-01T10:05:00Z", entered: 5, exited: 4, refused: 1, inside: 6 },
    { from: "2022-09-01T10:00:00Z", entered: 1, exited: 0, refused: 2, inside: 1 },
  ]);
});

test("no buckets give no rows", () => {
  expect(chartRows([], 6)).toEqual([]);
});
