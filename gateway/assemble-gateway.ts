import type { PolicyPack } from "../shared/policy/policy-pack.ts";
import { packVersion } from "../shared/policy/pack-version.ts";
import { createApp } from "./app.ts";
import { createTokenDesk } from "./accounts/token-desk.ts";
import { openTokenRegister, type TokenRegister } from "./accounts/token-register.ts";
import { createCheckInDesk, type CheckInDesk } from "./check-in/check-in-desk.ts";
import { createReplayDesk } from "./check-in/replay-desk.ts";
import { openDocumentMaster } from "./door-setup/document-master.ts";
import { createDoorSetupDesk } from "./door-setup/door-setup-desk.ts";
import type { GatewayApp } from "./http/mount.ts";
import { createInspectionDesk } from "./inspection/inspection-desk.ts";
import type { TrustedIssuers } from "./issuers/trusted-issuers.ts";
import type { EventLog } from "./observe/event-log.ts";
import type { GatewayMetrics } from "./observe/gateway-metrics.ts";
import { createEventDesk } from "./events/event-desk.ts";
import type { LintPack } from "./policies/lint/lint-pack.ts";
import { createPersonalListDesk } from "./personal-lists/personal-list-desk.ts";
import { openPersonalListRegister } from "./personal-lists/personal-list-register.ts";
import { createPolicyChangeDesk } from "./policies/change/policy-change-desk.ts";
import { createPolicyDesk } from "./policies/policy-desk.ts";
import { openPolicyRegister } from "./policies/policy-register.ts";
import { fillPolicyShelf } from "./policies/policy-shelf.ts";
import { recordedPolicy } from "./policies/recorded-policy.ts";
import { rememberLint } from "./policies/lint/remembered-lint.ts";
import { openStandingObjections, type StandingObjections } from "./policies/lint/standing-objections.ts";
import { createAreasAround } from "./risk-lists/areas-around.ts";
import { createDivisionSearch } from "./risk-lists/division-search.ts";
import { createRiskListDesk, type RiskListDesk } from "./risk-lists/risk-list-desk.ts";
import { RecordFreshness } from "./ledger/record-freshness.ts";
import { openRiskListRegister, type RiskListRegister } from "./risk-lists/risk-list-register.ts";
import type { DivisionTable } from "../shared/risk/division-table.ts";
import type { Stores } from "./stores/stores.ts";
import { openLimitBook } from "./venues/limit-book.ts";
import { createPoliciesToCome } from "./venues/policies-to-come.ts";
import { openPolicyRecorder, type PolicyRecorder } from "./venues/policy-recorder.ts";
import { createVenueDesk, type VenueDesk } from "./venues/venue-desk.ts";
import { openVenuePolicies } from "./venues/venue-policies.ts";
import { openVenueRegister } from "./venues/venue-register.ts";

export interface GatewayParts {
  readonly stores: Stores;
  readonly issuers: TrustedIssuers;
  /** The policy packs that come with the program. */
  readonly packs: readonly PolicyPack[];
  /** Without it, no pack is objected to. */
  readonly lint?: LintPack;
  readonly divisions: DivisionTable;
  readonly demo: boolean;
  readonly secureCookies: boolean;
  readonly now: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly log: EventLog;
  readonly metrics: GatewayMetrics;
}

/** A gateway without a port: the HTTP interface, and the desks behind it for whoever sets things up. */
export interface Gateway {
  readonly app: GatewayApp;
  readonly tokens: TokenRegister;
  readonly checkIns: CheckInDesk;
  readonly venues: VenueDesk;
  readonly policyRecorder: PolicyRecorder;
  readonly objections: StandingObjections;
  readonly riskLists: RiskListDesk;
  readonly riskListRegister: RiskListRegister;
}

/** Puts the parts together, the same way for the real process, the tests and the benchmark. */
export async function assembleGateway(parts: GatewayParts): Promise<Gateway> {
  const { stores, issuers, now, log, metrics } = parts;
  const { admissions, ledger, feed } = stores;
  const freshness = new RecordFreshness(log.failed);
  const venueRegister = await openVenueRegister(stores.venues, feed, freshness);
  const tokens = await openTokenRegister(stores.tokens, feed, freshness);
  const { divisions } = parts;
  const riskListRegister = await openRiskListRegister({ store: stores.riskLists, feed, isKnownDivision: divisions.has, freshness });
  const riskLists = createRiskListDesk({ register: riskListRegister, divisions, now, log });
  const personalLists = await openPersonalListRegister(stores.personalLists, feed, freshness);
  const policies = await openPolicyRegister({ store: stores.policies, feed, freshness, shipped: await fillPolicyShelf(parts.packs, packVersion) });
  const venuePolicies = openVenuePolicies(venueRegister, policies);
  const limits = openLimitBook(admissions, policies.find, now);
  const policyRecorder = openPolicyRecorder({ admissions, venues: venueRegister, policies, venuePolicies, limits, now, log });
  const { bringUpToDate } = policyRecorder;
  const lintStack = rememberLint(parts.lint ?? (async () => []));
  const objections = openStandingObjections({ policyAt: (venue, atMs) => venuePolicies.of(venue.id, atMs), venues: venueRegister.all, lintStack, now, log });
  policyRecorder.onLooked(() => void objections.bringUpToDate().catch(log.failed));
  const venues = createVenueDesk({ venues: venueRegister, tokens, limits, policies, bringUpToDate, now, log });
  await bringUpToDate();

  const { rulesAt } = venuePolicies;
  const checkIns = createCheckInDesk({ admissions, ledger, issuers, rulesAt, riskNow: riskListRegister.lookup, listedAs: personalLists.listedAs, now, log, metrics });
  const replays = createReplayDesk({
    ledger,
    policyOfVersion: (version, atMs) => recordedPolicy(policies, version, atMs),
    riskOfVersion: riskListRegister.lookupOf,
    placeOf: (venueId, gateId) => rulesAt({ venueId, gateId }, now())?.place ?? null,
  });
  const documentMaster = await openDocumentMaster(stores.secrets, parts.randomBytes);
  const doorSetup = createDoorSetupDesk({ demo: parts.demo, venues: venueRegister, ledger, issuers, rulesAt, currentRiskList: riskListRegister.current, documentMaster, now });
  const policyParts = { policies, venues: venueRegister.all, lintStack, now };
  const inspections = createInspectionDesk({ ledger, feed, venues: venueRegister, now });
  const app = createApp({
    tokens,
    tokenDesk: createTokenDesk(tokens, now),
    checkIns,
    replays,
    doorSetup,
    venues,
    policies: createPolicyDesk({ ...policyParts, objections }),
    events: createEventDesk({ venuePolicies, now }),
    policyChanges: createPolicyChangeDesk({ ...policyParts, log, bringUpToDate, seatsUnknown: (venue) => limits.limitOf(venue).kind === "seats-unknown" }),
    policiesToCome: createPoliciesToCome({ venues: venueRegister, policies, now }),
    riskLists,
    places: { findDivisions: createDivisionSearch(divisions), areasAround: createAreasAround(riskListRegister) },
    personalLists: createPersonalListDesk({ register: personalLists, now, log }),
    inspections,
    ledger,
    checkReady: async () => {
      await stores.checkWritable();
      freshness.require();
    },
    secureCookies: parts.secureCookies,
    demo: parts.demo,
    now,
    log,
    metrics,
  });
  return { app, tokens, checkIns, venues, policyRecorder, objections, riskLists, riskListRegister };
}
