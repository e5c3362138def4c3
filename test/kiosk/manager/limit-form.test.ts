import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faultsWhileTyping, limitFieldsOf, type LimitFields, readLimitFields, typedLimit } from "../../../kiosk/manager/limit-form.ts";
import { capacityRequestSchema } from "../../../shared/wire/venue.ts";

const fields: LimitFields = { sharePercent: "75", seats: "400", persons: "", reason: "Order of the district" };

test("the form begins with what is in force, and without a reason", () => {
  expect(limitFieldsOf({ capacity: { seats: 400, share: 0.375, persons: null } })).toEqual({ sharePercent: "37.5", seats: "400", persons: "", reason: "" });
  expect(limitFieldsOf({ capacity: { seats: null, share: null, persons: 0 } })).toEqual({ sharePercent: "", seats: "", persons: "0", reason: "" });
});

describe("reading the form", () => {
  test("sends what is given and leaves out what is empty", () => {
    expect(readLimitFields(fields)).toEqual({ kind: "complete", request: { share: 0.75, seats: 400, reason: "Order of the district" } });
    expect(readLimitFields({ sharePercent: "", seats: "", persons: "200", reason: "  Stage works " })).toEqual({
      kind: "complete",
      request: { persons: 200, reason: "Stage works" },
    });
  });

  test.each([
    { field: "sharePercent", text: "100", ok: true },
    { field: "sharePercent", text: "0", ok: true },
    { field: "sharePercent", text: "33.33", ok: true },
    { field: "sharePercent", text: "33.", ok: true },
    { field: "sharePercent", text: "100.01", ok: false },
    { field: "sharePercent", text: "33.333", ok: false },
    { field: "sharePercent", text: "-1", ok: false },
    { field: "sharePercent", text: "75%", ok: false },
    { field: "seats", text: "1", ok: true },
    { field: "seats", text: "0", ok: false },
    { field: "seats", text: "1000000", ok: true },
    { field: "seats", text: "1000001", ok: false },
    { field: "persons", text: "0", ok: true },
    { field: "persons", text: "1000000", ok: true },
    { field: "persons", text: "1000001", ok: false },
    { field: "persons", text: "1.5", ok: false },
    { field: "reason", text: "x".repeat(200), ok: true },
    { field: "reason", text: "x".repeat(201), ok: false },
    { field: "reason", text: "   ", ok: false },
  ])("takes $text as $field: $ok", ({ field, text, ok }) => {
    const reading = readLimitFields({ ...fields, [field]: text });
    expect(reading.kind === "complete" ? [] : Object.keys(reading.faults)).toEqual(ok ? [] : [field]);
  });

  test("asks for the seats that a share is a share of", () => {
    expect(readLimitFields({ ...fields, seats: "" })).toEqual({ kind: "faulty", faults: { seats: "share-without-seats" } });
  });

  test("names every fault at once", () => {
    expect(readLimitFields({ sharePercent: "half", seats: "many", persons: "few", reason: "" })).toEqual({
      kind: "faulty",
      faults: { sharePercent: "not-a-share", seats: "not-a-seat-count", persons: "not-a-person-count", reason: "reason-missing" },
    });
  });

  test("sends nothing that the gateway calls malformed", () => {
    const number = fc.oneof(fc.constant(""), fc.integer({ min: -2, max: 1_000_002 }).map(String), fc.double().map(String), fc.string({ maxLength: 8 }));
    fc.assert(
      fc.property(number, number, number, fc.string({ maxLength: 210 }), (sharePercent, seats, persons, reason) => {
        const reading = readLimitFields({ sharePercent, seats, persons, reason });
        return reading.kind === "faulty" || capacityRequestSchema.safeParse(reading.request).success;
      }),
    );
  });
});

describe("what the typed numbers allow", () => {
  test.each([
    { sharePercent: "75", seats: "400", persons: "", limit: 300, by: "share" },
    { sharePercent: "75", seats: "401", persons: "", limit: 300, by: "share" },
    { sharePercent: "75", seats: "400", persons: "299", limit: 299, by: "persons" },
    { sharePercent: "75", seats: "400", persons: "300", limit: 300, by: "persons" },
    { sharePercent: "75", seats: "400", persons: "301", limit: 300, by: "share" },
    { sharePercent: "", seats: "400", persons: "1", limit: 1, by: "persons" },
    { sharePercent: "0.29", seats: "10000", persons: "", limit: 29, by: "share" },
  ])("$sharePercent % of $seats seats and $persons persons allow $limit", ({ limit, by, ...typed }) => {
    expect(typedLimit({ ...typed, reason: "" })).toEqual({ kind: by, limit });
  });

  test.each([
    { sharePercent: "", seats: "400", persons: "0", kind: "closed" },
    { sharePercent: "0", seats: "400", persons: "5", kind: "closed" },
    { sharePercent: "1", seats: "99", persons: "", kind: "closed" },
    { sharePercent: "", seats: "400", persons: "", kind: "none" },
    { sharePercent: "", seats: "400", persons: "-5", kind: "faulty" },
    { sharePercent: "75", seats: "400", persons: "-5", kind: "faulty" },
    { sharePercent: "", seats: "-400", persons: "5", kind: "faulty" },
    { sharePercent: "half", seats: "400", persons: "", kind: "faulty" },
    { sharePercent: "75", seats: "", persons: "5", kind: "faulty" },
  ])("$sharePercent % of $seats seats and $persons persons: $kind", ({ kind, ...typed }) => {
    expect(typedLimit({ ...typed, reason: "" })).toEqual({ kind });
  });
});

test("a wrong number is named while it is typed, what is still missing only when saving", () => {
  expect(faultsWhileTyping({ sharePercent: "", seats: "400", persons: "-5", reason: "" })).toEqual({ persons: "not-a-person-count" });
  expect(faultsWhileTyping({ sharePercent: "-1", seats: "0", persons: "", reason: "" })).toEqual({ sharePercent: "not-a-share", seats: "not-a-seat-count" });
  expect(faultsWhileTyping({ sharePercent: "75", seats: "", persons: "", reason: "" })).toEqual({});
});
