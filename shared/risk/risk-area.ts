export const riskLevels = ["high", "medium", "low"] as const;

export type RiskLevel = (typeof riskLevels)[number];

/** One row of a list, matched to a division code of 2, 4, 6 or 9 digits. */
export interface RiskArea {
  readonly divisionCode: string;
  readonly level: RiskLevel;
  /** As published: province, city and county. Never the places inside: some name households. */
  readonly name: string;
  /** How many places of the row are at this level. */
  readonly places: number;
  /** False when only a coarser division than the published one could be found, as for many development zones. */
  readonly exact: boolean;
}

/** A list that is, or was, in force. Its version is the hash of its content. */
export interface AcceptedRiskList {
  readonly version: string;
  readonly endUpdateTimeMs: number;
  readonly receivedAtMs: number;
  readonly areas: readonly RiskArea[];
}
