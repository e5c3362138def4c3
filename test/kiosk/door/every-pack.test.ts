import { describe, expect, test } from "vitest";
import { isOpen, stepToDo } from "../../../kiosk/door/collect/checklist-items.ts";
import { doorSteps } from "../../../kiosk/door/collect/door-step.ts";
import type { DoorEvent } from "../../../kiosk/door/door-event.ts";
import { factRows } from "../../../kiosk/door/facts/fact-rows.ts";
import { goodsRows } from "../../../kiosk/door/goods/goods-rows.ts";
import { shippedPacks } from "../../../gateway/policies/shipped-packs.ts";
import { personRoles } from "../../../shared/domain/visit.ts";
import type { DoorSetup } from "../../../shared/wire/door-setup.ts";
import { attemptOf, greenCode, openDoor, scanned, theatreSetup } from "./door-fixture.ts";

const packs = await shippedPacks();

/** A gate of a venue that the pack speaks of. */
function setupOf(pack: (typeof packs)[number]): DoorSetup {
  const { divisions, venueClasses } = pack.scope;
  const place = { ...theatreSetup.place, venueClass: venueClasses?.[0] ?? "culture.theatre", divisionCode: (divisions?.[0] ?? "310113").padEnd(6, "01") };
  return { ...theatreSetup, place, policy: { version: "policy-1", packs: [pack] } };
}

/** How staff go on who have nothing to enter. */
function passOver(step: (typeof doorSteps)[number]): DoorEvent {
  return step === "mask" ? { kind: "mask", worn: false } : { kind: "skip", step };
}

describe.each(packs.map((pack) => [pack.id, pack] as const))("under %s", (_, pack) => {
  test.each(personRoles)("a %s is never stuck at a step, and each step shows what it asks for", (role) => {
    const played = openDoor(setupOf(pack));
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
    const played = openDoor(setupOf(pack));
    played.play({ kind: "check-leaving" }, { kind: "role", role });
    for (let touches = 0; played.visit().kind === "collecting"; touches += 1) {
      expect(touches).toBeLessThanOrEqual(doorSteps.length);
      const step = stepToDo(attemptOf(played));
      played.play(step === null ? { kind: "let-leave" } : passOver(step));
    }
    expect(played.visit().kind).toBe("recording");
  });
});
