export const goodsKinds = ["parcel", "food", "imported-cold-chain", "live-poultry", "wildlife", "used-protective-equipment", "unknown-origin-meat", "other"] as const;

export type GoodsKind = (typeof goodsKinds)[number];

export const goodsDocuments = ["quarantine-certificate", "negative-test-certificate", "disinfection-certificate", "traceability", "purchase-list"] as const;

export type GoodsDocument = (typeof goodsDocuments)[number];

/** What somebody brings to the gate, with the papers that came along. */
export interface GoodsShown {
  readonly kinds: readonly GoodsKind[];
  readonly documents: readonly GoodsDocument[];
  /** Whether the surface was disinfected; `null` when nobody has looked. */
  readonly disinfected: boolean | null;
}
