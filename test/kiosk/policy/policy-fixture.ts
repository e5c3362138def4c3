import type { PolicyPack } from "../../../shared/policy/policy-pack.ts";
import type { PoliciesInForce, PolicySummary } from "../../../shared/wire/policy.ts";
import type { SessionMessage } from "../../../shared/wire/session.ts";
import type { VenueMessage } from "../../../shared/wire/venue.ts";
import { policyPackFile } from "../../support/policy-pack-file.ts";

export const administrator: SessionMessage = { role: "administrator", venueId: null, name: "Administrator" };

export const manager: SessionMessage = { role: "manager", venueId: "market", name: "Manager" };

export function venueWith(id: string): VenueMessage {
  return {
    id,
    name: id,
    venueClass: "culture.theatre",
    divisionCode: "310113",
    setting: "urban",
    policyId: "theatre-75",
    policyVersion: "theatre-75@0123456789ab",
    capacity: { seats: 400, share: null, persons: null },
    limit: 300,
    limitedBy: "policy-share",
    gates: [{ id: "north", name: "North", zone: null }],
  };
}

const theatre = policyPackFile("shared/policy/packs/theatre-75.json");

export function packInForce(pack: PolicyPack): PoliciesInForce["inForce"][number] {
  return { pack, version: `${pack.id}@0123456789ab`, ruleIds: pack.rules.map(({ id }) => id), grounds: [{ kind: "base" }], objections: null };
}

export function inForceAt(venueId: string, packs: readonly PolicyPack[] = [theatre]): PoliciesInForce {
  return { venueId, day: "2022-09-01", asKnown: "now", policyVersion: "theatre-75@0123456789ab", inForce: packs.map(packInForce) };
}

export const theatrePolicy: PolicySummary = {
  id: "theatre-75",
  title: { "zh-CN": "剧院", en: "Theatres" },
  layer: "sector",
  jurisdiction: "",
  scope: { divisions: null, venueClasses: null },
  effective: { from: null, to: null, certainty: "stated" },
  trigger: null,
  sources: [],
  rules: 8,
  version: "theatre-75@0123456789ab",
  origin: "shipped",
};
