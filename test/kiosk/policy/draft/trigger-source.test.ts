import { expect, test } from "vitest";
import { isSameTrigger, triggerSource } from "../../../../kiosk/policy/draft/trigger-source.ts";
import type { PolicyView } from "../../../../kiosk/policy/policy-state.ts";
import type { PolicyPack, Trigger } from "../../../../shared/policy/policy-pack.ts";
import { samplePack } from "../../../support/sample-pack.ts";
import { administrator, inForceAt, manager, theatrePolicy } from "../policy-fixture.ts";

const today = "2022-09-01";
const outbreak: Trigger = { triggerRef: "Notice 12", assessmentRef: "Assessment 3", from: "2022-08-01", to: today };
const order = samplePack({ trigger: outbreak });

function view(packs: readonly PolicyPack[], change: Partial<PolicyView> = {}) {
  const loaded = { kind: "loaded" as const, answer: inForceAt("market", packs), atMs: 0, stale: false };
  return { session: manager, venueId: "market", day: null, shelf: [theatrePolicy], inForce: loaded, ...change };
}

test("an administrator writes an outbreak in words, a manager names one that a pack in force has on record", () => {
  expect(triggerSource(view([order], { session: administrator }), today)).toEqual({ kind: "typed" });
  expect(triggerSource(view([order]), today)).toEqual({ kind: "recorded", triggers: [{ trigger: outbreak, packTitle: order.title }] });
});

test("the venue's own pack has one on record too, that of another venue does not count, and each is offered once", () => {
  const own = { ...theatrePolicy, id: "venue-market", trigger: { ...outbreak, triggerRef: "Notice 13" } };
  const other = { ...theatrePolicy, id: "venue-theatre", trigger: { ...outbreak, triggerRef: "Notice 14" } };
  const found = triggerSource(view([order, samplePack({ id: "again", trigger: outbreak }), samplePack({ layer: "venue", trigger: { ...outbreak, triggerRef: "Notice 15" } })], { shelf: [own, other] }), today);
  expect(found.kind === "recorded" ? found.triggers.map(({ trigger }) => trigger.triggerRef) : found).toEqual(["Notice 13", "Notice 12"]);
});

test("one that is over cannot be named from the day after its last", () => {
  expect(triggerSource(view([order]), "2022-09-02")).toEqual({ kind: "recorded", triggers: [] });
});

test.each([
  { title: "what is in force has not been read", change: { inForce: { kind: "loading" as const } } },
  { title: "what was read is of another day", change: { day: "2022-08-01" } },
  { title: "the packs have not been read", change: { shelf: null } },
])("what is on record is not known while $title", ({ change }) => {
  expect(triggerSource(view([order], change), today)).toEqual({ kind: "unknown" });
});

test("an outbreak is the same word for word, whatever the order of its members", () => {
  const { triggerRef, ...others } = outbreak;
  expect(isSameTrigger({ ...others, triggerRef }, outbreak)).toBe(true);
  expect(isSameTrigger({ ...outbreak, to: "2022-09-02" }, outbreak)).toBe(false);
  expect(isSameTrigger(undefined, outbreak)).toBe(false);
});
