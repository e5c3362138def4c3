import { expect, test } from "vitest";
import { emptyActivation, readActivation } from "../../../../kiosk/policy/draft/activation-form.ts";

const at = { venueId: "theatre", today: "2022-03-15" };
const filled = { from: "2022-03-15", to: "", reason: " By order " };

test("an empty last day means until somebody ends it", () => {
  expect(readActivation(filled, at)).toEqual({ kind: "complete", request: { venueIds: ["theatre"], from: "2022-03-15", to: null, reason: "By order" } });
});

test("begins today unless said", () => {
  expect(emptyActivation("2022-03-15")).toEqual({ from: "2022-03-15", to: "", reason: "" });
});

test.each([
  { change: { from: "" }, faults: { from: "from-missing" } },
  { change: { from: "2022-03-20", to: "2022-03-19" }, faults: { to: "to-before-from" } },
  { change: { from: "2022-03-01", to: "2022-03-14" }, faults: { to: "to-over" } },
  { change: { reason: "  " }, faults: { reason: "reason-missing" } },
  { change: { reason: "x".repeat(201) }, faults: { reason: "reason-too-long" } },
])("says what is wrong with $change", ({ change, faults }) => {
  expect(readActivation({ ...filled, ...change }, at)).toEqual({ kind: "faulty", faults });
});

test.each([{ change: { to: "2022-03-15" } }, { change: { from: "2022-03-20", to: "2022-03-20" } }, { change: { reason: "x".repeat(200) } }, { change: { from: "2022-03-01" } }])("takes $change", ({ change }) => {
  expect(readActivation({ ...filled, ...change }, at).kind).toBe("complete");
});
