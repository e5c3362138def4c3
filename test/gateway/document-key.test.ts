import { describe, expect, it } from "vitest";
import { documentKeyOf } from "../../gateway/door-setup/document-key.ts";

const master = Uint8Array.from({ length: 32 }, (_, index) => index);
const otherMaster = Uint8Array.from({ length: 32 }, (_, index) => 32 + index);

const noon = Date.parse("2022-04-15T12:00:00+08:00");

describe("documentKeyOf", () => {
  it("gives a venue the same key all day in Beijing, and the next at midnight", () => {
    const today = { day: "2022-04-15", secret: "Y4m4MWNxdqK6WhdsNMvF8C6wYci_HF7uZRjpb01pW-0" };
    expect(documentKeyOf(master, "theatre", Date.parse("2022-04-15T00:00:00.000+08:00"))).toEqual(today);
    expect(documentKeyOf(master, "theatre", noon)).toEqual(today);
    expect(documentKeyOf(master, "theatre", Date.parse("2022-04-15T23:59:59.999+08:00"))).toEqual(today);
    expect(documentKeyOf(master, "theatre", Date.parse("2022-04-16T00:00:00.000+08:00"))).toEqual({ day: "2022-04-16", secret: "fJ3w7NthA-rbc4s0pR5IQp3c0Uep6HP-QHT2njwJx1k" });
  });

  it("gives another venue another key", () => {
    expect(documentKeyOf(master, "market", noon)).toEqual({ day: "2022-04-15", secret: "3FuchsPgT9FMrWSrdZT8L2JbYgXdRVo20OLZ8-I7OTM" });
  });

  it("gives another key under another master secret", () => {
    expect(documentKeyOf(otherMaster, "theatre", noon)).toEqual({ day: "2022-04-15", secret: "bKy8BIrVIChy6125Kkn6KU-jybVT6fp5_1-RhAZOmdY" });
  });

  it("takes no master secret that is shorter than the key", () => {
    expect(() => documentKeyOf(master.subarray(1), "theatre", noon)).toThrow("A master secret has 32 bytes at least");
  });
});
