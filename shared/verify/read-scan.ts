import { decodeScan } from "../decode/decode-scan.ts";
import type { ScanReading } from "../domain/evidence.ts";
import type { IssuerKeyring } from "./issuer-keyring.ts";
import { verifyCode } from "./verify-code.ts";

/** From scanned text to a verified credential, or the reason why there is none. */
export async function readScan(text: string, keyring: IssuerKeyring, nowMs: number): Promise<ScanReading> {
  const scan = decodeScan(text);
  switch (scan.kind) {
    case "unreadable":
      return { kind: "unusable", code: scan.code };
    case "decoded":
      return verifyCode(scan.code, keyring, nowMs);
  }
}
