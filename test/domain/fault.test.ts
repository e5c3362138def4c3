import { expect, it } from "vitest";
import { faultsText } from "../../shared/domain/fault.ts";

it("names each fault after its place, and one of the whole without", () => {
  expect(faultsText([{ path: "rules[3].id", detail: "too long" }, { path: "", detail: "no pack" }])).toBe("rules[3].id: too long; no pack");
});
