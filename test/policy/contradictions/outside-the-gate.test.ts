import { describe, expect, it } from "vitest";
import { metAs } from "../../support/under-pack.ts";

/** No verdict at a door depends on these: the register says of each side what the product does with it. */
describe("contradictions that no door decides", () => {
  it("C-29: daily reports by two in the afternoon, by ten in the morning, or without a time", () => {
    expect(metAs("R-325", "R-326", "R-328")).toEqual(["planned", "planned", "planned"]);
  });

  it("C-30: nothing to report is a report, or need not be one", () => {
    expect(metAs("R-327", "R-332", "R-329")).toEqual(["planned", "planned", "planned"]);
  });

  it("C-31: disinfection every day, every week or regularly", () => {
    expect(metAs("R-302", "R-304", "R-305", "R-314")).toEqual(["planned", "planned", "planned", "planned"]);
  });

  it("C-32: stocks for fifteen days, or for two to three months", () => {
    expect(metAs("R-321", "R-322")).toEqual(["out-of-scope", "out-of-scope"]);
  });

  it("C-36: a scan rate above one hundred per cent beside missed scans: both are read from the ledger, none is typed in", () => {
    expect(metAs("R-026", "R-027")).toEqual(["planned", "feature"]);
  });

  it("C-37: daily photographs of work are wanted, and posed ones condemned", () => {
    expect(metAs("R-375", "R-371")).toEqual(["out-of-scope", "planned"]);
  });

  it("C-38: stamped paper, messages and then the system, and repeated forms condemned", () => {
    expect(metAs("R-344", "R-349", "R-367")).toEqual(["planned", "planned", "planned"]);
  });

  it("C-39: a reward for finds, and false reports forbidden", () => {
    expect(metAs("R-433", "R-365")).toEqual(["out-of-scope", "planned"]);
  });
});
