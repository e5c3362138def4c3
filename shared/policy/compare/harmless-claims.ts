import type { CredentialClaims, CredentialKind } from "../../domain/credential.ts";
import { negativeTest, passOf } from "./satisfy.ts";
import type { Sketch } from "./sketch.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** What a code of this kind would say that speaks against nobody. */
export function harmlessClaims(kind: CredentialKind, sketch: Sketch): CredentialClaims {
  const { nowMs, place } = sketch;
  switch (kind) {
    case "health-code":
      return { kind, status: "green" };
    case "itinerary":
      return { kind, stays: [], borderEntries: [], colour: null, starred: false };
    case "test-certificate":
      return negativeTest(nowMs - hourMs);
    case "monitoring":
      return { kind, state: "self-health-monitoring", sinceMs: nowMs - dayMs, releasedAtMs: nowMs - hourMs };
    case "pass":
      return passOf(sketch, null);
    case "booking":
      return { kind, venueId: place.venueId, fromMs: nowMs - hourMs, toMs: nowMs + hourMs };
  }
}
