import type { TokenRecord } from "../../gateway/accounts/token-store.ts";
import type { ActivatedRecord } from "../../gateway/policies/policy-store.ts";
import type { ListEntry, StoredPersonalList } from "../../gateway/personal-lists/personal-list-store.ts";
import type { StoredRiskList } from "../../gateway/risk-lists/risk-list-store.ts";
import type { VenueRecord } from "../../gateway/venues/venue-store.ts";

export function sampleVenue(changes: Partial<VenueRecord> = {}): VenueRecord {
  return {
    revision: 1,
    id: "theatre",
    name: "东城剧院",
    venueClass: "culture.theatre",
    divisionCode: "110101",
    setting: "rural",
    policyId: "theatre",
    licence: { seats: 400, persons: null },
    capacity: { seats: 399, shareBasisPoints: 7_500, persons: null },
    gates: [{ id: "north", name: "北门", zone: "audience" }],
    ...changes,
  };
}

export function sampleToken(changes: Partial<TokenRecord> = {}): TokenRecord {
  return { tokenHash: "0".repeat(64), role: "gate", name: "北门", venueId: "theatre", gateId: "north", createdAtMs: 1_000, revokedAtMs: null, ...changes };
}

export function sampleRiskList(changes: Partial<StoredRiskList> = {}): StoredRiskList {
  return {
    version: "list-1",
    endUpdateTimeMs: 1_000,
    receivedAtMs: 2_000,
    areas: [{ divisionCode: "310115", level: "high", name: "上海市浦东新区", places: 12, exact: true }],
    status: "held",
    acceptedAtMs: null,
    reasons: ["fewer places than before"],
    placesTotal: 12,
    matched: { exact: 1, coarser: 0, none: 0 },
    ...changes,
  };
}

export function sampleActivation(changes: Partial<ActivatedRecord> = {}): ActivatedRecord {
  return {
    kind: "activated",
    id: "activation-1",
    packId: "theatre-75",
    packVersion: "theatre-75@aaaaaaaaaaaa",
    venueIds: null,
    from: "2022-04-16",
    to: null,
    reason: "市指挥部通告",
    by: "administrator",
    atMs: 1_000,
    ...changes,
  };
}

const sampleEntries: readonly ListEntry[] = [
  ["k3J9", 1_000, null],
  ["\"x7\\Qp", 1_000, 2_000],
];

export function samplePersonalList(changes: { readonly personClass?: string; readonly version?: string; readonly entries?: readonly ListEntry[] } = {}): StoredPersonalList {
  const { personClass = "close-contact", version = "version-1", entries = sampleEntries } = changes;
  return { head: { personClass, version, source: "市疾控中心", entries: entries.length, by: "administrator", receivedAtMs: 3_000 }, entries };
}
