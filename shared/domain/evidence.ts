import type { Credential } from "./credential.ts";
import type { ReasonCode } from "./reason.ts";
import type { Visit } from "./visit.ts";

/** What became of one scan: a verified credential, or the reason why there is none. */
export type ScanReading =
  | { readonly kind: "credential"; readonly credential: Credential }
  | { readonly kind: "unusable"; readonly code: ReasonCode };

export const temperatureSources = ["keypad", "infrared", "contact", "bluetooth", "serial"] as const;

export type TemperatureSource = (typeof temperatureSources)[number];

/** A reading in tenths of a degree Celsius; 0 is what devices without a sensor send, and means "not measured". */
export interface TemperatureReading {
  readonly tenthsC: number;
  readonly source: TemperatureSource;
}

/** A reading taken before the one that counts now, and when. */
export interface EarlierTemperature extends TemperatureReading {
  readonly atMs: number;
}

/** All that is known about one person, or one party, at the door. */
export interface Evidence {
  readonly readings: readonly ScanReading[];
  readonly temperature: TemperatureReading | null;
  /** In the order of time. */
  readonly earlierTemperatures: readonly EarlierTemperature[];
  /** `null`: nobody has looked yet. */
  readonly mask: boolean | null;
  readonly partySize: number;
  readonly visit: Visit;
}
