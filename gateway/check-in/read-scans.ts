import type { ScanReading } from "../../shared/domain/evidence.ts";
import { readScan } from "../../shared/verify/read-scan.ts";
import type { TrustedIssuers } from "../issuers/trusted-issuers.ts";

/** Reads every scanned text itself, or asks the platform whose code it is. */
export function readScans(scans: readonly string[], issuers: TrustedIssuers, nowMs: number): Promise<readonly ScanReading[]> {
  return Promise.all(scans.map((text) => issuers.online.reading(text) ?? readScan(text, issuers.keyring, nowMs)));
}
