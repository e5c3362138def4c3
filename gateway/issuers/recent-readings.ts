import type { ScanReading } from "../../shared/domain/evidence.ts";

const credentialMsMax = 10_000;
const refusalMsMax = 2_000;

interface KeptReading {
  readonly reading: ScanReading;
  readonly keptAtMs: number;
  readonly keptForMs: number;
}

/** What was read a moment ago, for a code that is scanned twice; of `readingsMax` the oldest go first. */
export class RecentReadings {
  readonly #kept = new Map<string, KeptReading>();
  readonly #readingsMax: number;

  constructor(readingsMax: number) {
    this.#readingsMax = readingsMax;
  }

  find(digest: string, nowMs: number): ScanReading | null {
    const kept = this.#kept.get(digest);
    if (kept === undefined) return null;
    const ageMs = nowMs - kept.keptAtMs;
    return ageMs >= 0 && ageMs < kept.keptForMs ? kept.reading : null;
  }

  /** A credential for as long as its source itself keeps one, but not beyond its own end; anything else so briefly that the next try is a real one. */
  keep(digest: string, reading: ScanReading, nowMs: number): void {
    const keptForMs = reading.kind === "credential" ? Math.min(credentialMsMax, reading.credential.expiresAtMs - nowMs) : refusalMsMax;
    this.#kept.delete(digest);
    this.#kept.set(digest, { reading, keptAtMs: nowMs, keptForMs });
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#readingsMax) break;
      this.#kept.delete(oldest);
    }
  }
}
