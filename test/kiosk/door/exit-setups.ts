import type { Rule } from "../../../shared/policy/policy-pack.ts";
import type { VenueClass } from "../../../shared/domain/venue.ts";
import type { DoorSetup } from "../../../shared/wire/door-setup.ts";
import { policyPackFile } from "../../support/policy-pack-file.ts";
import type { CheckOutRequest } from "../../../shared/wire/check-out.ts";
import { openDoor, type PlayedDoor, theatreSetup } from "./door-fixture.ts";

/** A gate of a venue of this class under a pack that comes with the program. */
export function setupUnder(packId: string, venueClass: VenueClass): DoorSetup {
  const pack = policyPackFile(`shared/policy/packs/${packId}.json`);
  return { ...theatreSetup, place: { ...theatreSetup.place, venueClass }, policy: { version: "policy-3", packs: [pack] } };
}

/** Measures whoever comes and whoever leaves; a fever is reported, and keeps nobody in. */
export const plantSetup = setupUnder("unit-plant-tong", "industry.factory");

/** The same rule for whoever leaves. */
export function onLeaving(rule: Rule): Rule {
  return { ...rule, id: `${rule.id}-out`, appliesTo: { directions: ["out"] } };
}

/** A door of the plant whose exit is on its way as `id-4`. */
export function recordingDoor(): PlayedDoor {
  const played = openDoor(plantSetup);
  played.play({ kind: "check-leaving" }, { kind: "temperature", tenthsC: 365 });
  return played;
}

/** What is not recorded yet; the first is on its way. */
export function exitsOf(played: PlayedDoor): readonly CheckOutRequest[] {
  return played.door().exits.requests;
}
