import type { DoorSetup } from "../../shared/wire/door-setup.ts";
import type { TrustedIssuers } from "../issuers/trusted-issuers.ts";
import { countsMessage } from "../ledger/counts-message.ts";
import type { LedgerReader } from "../ledger/ledger-reader.ts";
import type { EntryRules } from "../policies/entry-rules.ts";
import type { StoredRiskList } from "../risk-lists/risk-list-store.ts";
import type { VenueRegister } from "../venues/venue-register.ts";
import { documentKeyOf } from "./document-key.ts";

export interface DoorSetupParts {
  readonly demo: boolean;
  readonly venues: VenueRegister;
  readonly ledger: LedgerReader;
  readonly issuers: TrustedIssuers;
  readonly rulesAt: (place: { readonly venueId: string; readonly gateId: string }, atMs: number) => EntryRules | null;
  readonly currentRiskList: () => StoredRiskList | null;
  /** What the document keys are derived from. */
  readonly documentMaster: Uint8Array;
  readonly now: () => number;
}

/** Tells a door all that it needs to read codes and to ask only for what the policy asks. */
export interface DoorSetupDesk {
  /** `null` when the venue, the gate or its policy is gone, or the venue was never opened. */
  setupOf(venueId: string, gateId: string): Promise<DoorSetup | null>;
}

export function createDoorSetupDesk(parts: DoorSetupParts): DoorSetupDesk {
  return {
    setupOf: async (venueId, gateId) => {
      const venue = parts.venues.find(venueId);
      const gate = venue?.gates.find((candidate) => candidate.id === gateId);
      const nowMs = parts.now();
      const rules = parts.rulesAt({ venueId, gateId }, nowMs);
      const counts = await parts.ledger.counts(venueId);
      if (venue === null || gate === undefined || rules === null || counts === null) return null;
      const list = parts.currentRiskList();
      return {
        demo: parts.demo,
        venue: { id: venue.id, name: venue.name },
        gate: { id: gate.id, name: gate.name },
        counts: countsMessage(counts),
        policy: { version: rules.policy.version, packs: [...rules.policy.packs] },
        place: rules.place,
        riskList:
          list === null
            ? null
            : {
                version: list.version,
                endUpdateTime: new Date(list.endUpdateTimeMs).toISOString(),
                receivedAt: new Date(list.receivedAtMs).toISOString(),
                areas: list.areas.map((area) => ({ ...area })),
              },
        issuerKeys: parts.issuers.keys.map((key) => ({ ...key, publicKey: { ...key.publicKey }, kinds: [...key.kinds] })),
        onlineShapes: parts.issuers.online.shapes.map(({ prefix, rest }) => ({ prefix, rest: { ...rest } })),
        documentKey: documentKeyOf(parts.documentMaster, venueId, nowMs),
        serverTime: new Date(nowMs).toISOString(),
      };
    },
  };
}
