const storageKey = "venue-gate.device-seq";

/** The number of this device's next event. It survives reloads, so that a gap in the ledger always means a lost event. */
export function keptDeviceSeq(storage: Pick<Storage, "getItem">): number {
  const kept = Number(storage.getItem(storageKey) ?? "0");
  return Number.isSafeInteger(kept) && kept >= 0 ? kept : 0;
}

export function keepDeviceSeq(storage: Pick<Storage, "setItem">, deviceSeq: number): void {
  storage.setItem(storageKey, String(deviceSeq));
}
