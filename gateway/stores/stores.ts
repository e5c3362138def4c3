import type { AdmissionStore } from "../admission/admission-store.ts";
import type { SecretStore } from "../door-setup/secret-store.ts";
import type { LedgerReader } from "../ledger/ledger-reader.ts";
import type { StoreFeed } from "../ledger/store-feed.ts";
import type { PersonalListStore } from "../personal-lists/personal-list-store.ts";
import type { PolicyStore } from "../policies/policy-store.ts";
import type { RiskListStore } from "../risk-lists/risk-list-store.ts";
import type { TokenStore } from "../accounts/token-store.ts";
import type { VenueStore } from "../venues/venue-store.ts";

/** All that a driver offers. Two drivers exist, and one contract suite holds both to the same answers. */
export interface Stores {
  readonly admissions: AdmissionStore;
  readonly ledger: LedgerReader;
  readonly feed: StoreFeed;
  readonly venues: VenueStore;
  readonly tokens: TokenStore;
  readonly riskLists: RiskListStore;
  readonly policies: PolicyStore;
  readonly personalLists: PersonalListStore;
  readonly secrets: SecretStore;
  /** Resolves when a write would be durable now, and the feed tells of others' changes; rejects with `StoreUnavailable` and the reason. */
  checkWritable(): Promise<void>;
  close(): Promise<void>;
}
