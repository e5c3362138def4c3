import { describe, expect, it } from "vitest";
import { checkInRequestSchema } from "../../shared/wire/check-in.ts";
import { checkOutRequestSchema } from "../../shared/wire/check-out.ts";
import { plainVisit } from "../../shared/domain/visit.ts";

const body = { id: "0180337c-1c00-7000-8000-000000000000", gateId: "north", at: "2022-04-16T12:00:00+08:00", deviceSeq: 1 };
const entry = { ...body, scans: [], temperature: null, mask: null };

describe("what staff noted", () => {
  it("is nothing unless it is sent, so that a door that notes nothing needs to send nothing", () => {
    expect(checkInRequestSchema.parse(entry)).toMatchObject({ visit: plainVisit, earlierTemperatures: [] });
    expect(checkInRequestSchema.parse({ ...entry, visit: {} }).visit).toEqual(plainVisit);
    expect(checkOutRequestSchema.parse(body)).toMatchObject({ visit: { ...plainVisit, direction: "out" }, temperature: null, mask: null, earlierTemperatures: [], scans: [], count: 1 });
  });

  it("never turns an entry into an exit, which other rules are for", () => {
    expect(checkInRequestSchema.safeParse({ ...entry, visit: { direction: "out" } }).success).toBe(false);
    expect(checkOutRequestSchema.safeParse({ ...body, visit: { direction: "in" } }).success).toBe(false);
  });

  it.each<[string, object, boolean]>([
    ["a symptom twice or more than there are", { symptoms: Array.from({ length: 9 }, () => "fever") }, false],
    ["a symptom that nobody knows", { symptoms: ["hunger"] }, false],
    ["50 answers", { answers: Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`q-${index}`, true])) }, true],
    ["51 answers", { answers: Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`q-${index}`, true])) }, false],
    ["a stay in a division of six digits", { declaredStays: [{ divisionCode: "310113", from: "2022-04-01T00:00:00+08:00", to: "2022-04-02T00:00:00+08:00" }] }, true],
    ["a stay in one of five", { declaredStays: [{ divisionCode: "31011", from: "2022-04-01T00:00:00+08:00", to: "2022-04-02T00:00:00+08:00" }] }, false],
    ["what no rule looks at", { shoeSize: 42 }, false],
  ])("%s", (_what, visit, isTaken) => {
    expect(checkInRequestSchema.safeParse({ ...entry, visit }).success).toBe(isTaken);
  });

  it("has ten earlier readings at most", () => {
    const readings = (count: number) => Array.from({ length: count }, () => ({ tenthsC: 374, source: "infrared", at: "2022-04-16T11:50:00+08:00" }));
    expect(checkInRequestSchema.safeParse({ ...entry, earlierTemperatures: readings(10) }).success).toBe(true);
    expect(checkInRequestSchema.safeParse({ ...entry, earlierTemperatures: readings(11) }).success).toBe(false);
  });
});
