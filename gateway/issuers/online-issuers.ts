import type { ScanReading } from "../../shared/domain/evidence.ts";
import { hasShape, type OnlineCodeShape } from "../../shared/verify/online-code-shape.ts";
import { createOnlineIssuer, type OnlineIssuerParts } from "./online-issuer.ts";
import type { OnlineIssuerSettings } from "./online-issuer-settings.ts";

/** The platforms that are asked about codes that only they can read. */
export interface OnlineIssuers {
  /** How such codes look; a door cannot read them, but can tell that the gateway will. */
  readonly shapes: readonly OnlineCodeShape[];
  /** What the issuer of a scanned code says of it; `null` when it looks like nobody's. Of several the first configured is asked. */
  readonly reading: (text: string) => Promise<ScanReading> | null;
}

export const noOnlineIssuers: OnlineIssuers = { shapes: [], reading: () => null };

export function createOnlineIssuers(settings: readonly OnlineIssuerSettings[], parts: OnlineIssuerParts): OnlineIssuers {
  const issuers = settings.map((one) => ({ shape: one.shape, ask: createOnlineIssuer(one, parts) }));
  return {
    shapes: issuers.map(({ shape }) => shape),
    reading: (text) => issuers.find(({ shape }) => hasShape(text, shape))?.ask(text.trim()) ?? null,
  };
}
