import { describe, expect, test } from "vitest";
import { isOpen, stepToDo } from "../../../kiosk/door/collect/checklist-items.ts";
import { doorSteps } from "../../../kiosk/door/collect/door-step.ts";
import type { DoorEvent } from "../../../kiosk/door/door-event.ts";
import { factRows } from "../../../kiosk/door/facts/fact-rows.ts";
import { goodsRows } from "../../../kiosk/door/goods/goods-rows.ts";
import { shippedPacks } from "../../../gateway/policies/shipped-packs.ts";
import { settings, venueClasses, zones } from "../../../shared/domain/venue.ts";
import { personRoles } from "../../../shared/domain/visit.ts";
import { isOfPlace } from "../../../shared/policy/applies-to.ts";
import type { EntryPlace } from "../../../shared/policy/evaluation-context.ts";
import type { PolicyPack } from "../../../shared/policy/policy-pack.ts";
import type { DoorSetup } from "../../../shared/wire/door-setup.ts";
import { attemptOf, greenCode, openDoor, scanned, theatreSetup } from "./door-fixture.ts";

const packs = await shippedPacks();

/** Every kind of place that the pack reaches and its rules tell apart, one of each: where the same rules speak, the door does the same. */
function placesOf({ scope, rules }: PolicyPack): readonly EntryPlace[] {
  const divisionCode = (scope.divisions?.[0] ?? "310113").padEnd(6, "01");
  const all = (scope.venueClasses ?? venueClasses).flatMap((venueClass) =>
    settings.flatMap((setting) => [null, ...zones].map((zone): EntryPlace => ({ ...theatreSetup.place, venueClass, setting, zone, divisionCode }))),
  );
  const ruledAlike = (place: EntryPlace): string => rules.map(({ appliesTo }) => (isOfPlace(appliesTo, place) ? "1" : "0")).join("");
  return [...Map.groupBy(all, ruledAlike).values()].flatMap(([first]) => first ?? []);
}

function setupOf(pack: PolicyPack, place: EntryPlace): DoorSetup {
  return { ...theatreSetup, place, policy: { version: "policy-1", packs: [pack] } };
}

/** How staff go on who have nothing to enter. */
function passOver(step: (typeof doorSteps)[number]): DoorEvent {
  return step === "mask" ? { kind: "mask", worn: false } : { kind: "skip", step };
}

function titleOf({ id }: PolicyPack, { venueClass, setting, zone }: EntryPlace): string {
  return [id, venueClass, setting, ...(zone === null ? [] : [zone])].join(", ");
}

const tried = packs.map((pack) => ({ pack, places: placesOf(pack) }));
const grounds = tried.flatMap(({ pack, places }) => places.map((place) => [titleOf(pack, place), setupOf(pack, place)] as const));

test("every rule speaks at some place that is tried", () => {
  const untried = tried.flatMap(({ pack, places }) => pack.rules.filter(({ appliesTo }) => !places.some((place) => isOfPlace(appliesTo, place))).map(({ id }) => `${pack.id}/${id}`));
  expect(untried).toEqual([]);
});

describe.each(grounds)("under %s", (_, setup) => {
  test.each(personRoles)("a %s is never stuck at a step, and each step shows what it asks for", (role) => {
    const played = openDoor(setup);
    played.play({ kind: "role", role }, scanned(greenCode()));
    for (let touches = 0; played.visit().kind === "collecting"; touches += 1) {
      expect(touches).toBeLessThanOrEqual(doorSteps.length);
      const attempt = attemptOf(played);
      const step = stepToDo(attempt);
      if (step === null) throw new Error("Nothing is left to do, and nothing was sent");
      if (step === "facts") expect(Object.values(factRows(attempt)).some((row) => (typeof row === "boolean" ? row : row.length > 0))).toBe(true);
      if (step === "goods") expect(goodsRows(attempt.judgement.rules, null).kinds.length).toBeGreaterThan(0);
      played.play(passOver(step));
      if (played.visit().kind === "collecting") expect(isOpen(attemptOf(played), step)).toBe(false);
    }
    expect(played.visit().kind).toBe("deciding");
  });

  test.each(personRoles)("a %s who leaves is never stuck at a step either", (role) => {
    const played = openDoor(setup);
    played.play({ kind: "check-leaving" }, { kind: "role", role });
    for (let touches = 0; played.visit().kind === "collecting"; touches += 1) {
      expect(touches).toBeLessThanOrEqual(doorSteps.length);
      const step = stepToDo(attemptOf(played));
      played.play(step === null ? { kind: "let-leave" } : passOver(step));
    }
    expect(played.visit().kind).toBe("recording");
  });
});
