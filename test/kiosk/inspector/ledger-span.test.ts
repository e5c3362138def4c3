import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { missingNumbers, newerSpan, newestSpan, olderSpan, oldestSpan, spanAround } from "../../../kiosk/inspector/ledger-span.ts";

test.each([
  { lastSeq: 0, span: { after: 0, limit: 50 } },
  { lastSeq: 50, span: { after: 0, limit: 50 } },
  { lastSeq: 51, span: { after: 1, limit: 50 } },
  { lastSeq: 1_234, span: { after: 1_184, limit: 50 } },
])("the newest page of $lastSeq entries begins behind $span.after", ({ lastSeq, span }) => {
  expect(newestSpan(lastSeq)).toEqual(span);
});

describe("turning pages", () => {
  test("goes back by whole pages, and takes what is left at the beginning", () => {
    expect(olderSpan({ after: 60, limit: 50 })).toEqual({ after: 10, limit: 50 });
    expect(olderSpan({ after: 10, limit: 50 })).toEqual({ after: 0, limit: 10 });
    expect(olderSpan({ after: 0, limit: 10 })).toBe(null);
  });

  test("goes on from where the page ends, as long as there is something", () => {
    expect(newerSpan({ after: 0, limit: 10 }, 60)).toEqual({ after: 10, limit: 50 });
    expect(newerSpan({ after: 10, limit: 50 }, 60)).toBe(null);
    expect(newerSpan({ after: 10, limit: 50 }, 61)).toEqual({ after: 60, limit: 50 });
  });

  test("shows every entry once on the way from the newest to the oldest page", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000 }), (lastSeq) => {
        const seen: number[] = [];
        for (let span: ReturnType<typeof olderSpan> = newestSpan(lastSeq); span !== null; span = olderSpan(span)) {
          for (let seq = span.after + 1; seq <= Math.min(lastSeq, span.after + span.limit); seq += 1) seen.push(seq);
        }
        expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: lastSeq }, (_none, index) => index + 1));
      }),
    );
  });
});

test("the oldest page begins at the first entry", () => {
  expect(oldestSpan()).toEqual({ after: 0, limit: 50 });
});

test.each([
  { seq: 0, span: null },
  { seq: 1, span: { after: 0, limit: 50 } },
  { seq: 26, span: { after: 1, limit: 50 } },
  { seq: 600, span: { after: 575, limit: 50 } },
  { seq: 1_234, span: { after: 1_184, limit: 50 } },
  { seq: 1_235, span: null },
  { seq: 1.5, span: null },
  { seq: Number.NaN, span: null },
])("going to number $seq of 1,234", ({ seq, span }) => {
  expect(spanAround(seq, 1_234)).toEqual(span);
});

describe("gaps", () => {
  const entries = (...numbers: readonly number[]) => numbers.map((seq) => ({ seq }));

  test("a page without gaps misses nothing", () => {
    expect(missingNumbers({ after: 10, limit: 3 }, entries(11, 12, 13))).toEqual([]);
    expect(missingNumbers({ after: 10, limit: 3 }, [])).toEqual([]);
  });

  test("names what is missing at the beginning and in the middle", () => {
    expect(missingNumbers({ after: 10, limit: 5 }, entries(12, 13, 15))).toEqual([11, 14]);
  });
});
