import type { GatewayClient } from "../link/gateway-client.ts";
import type { InForceView } from "./policy-state.ts";

interface InForceQuestion {
  readonly venueId: string;
  /** `null`: today. */
  readonly day: string | null;
  readonly nowMs: number;
}

/** The last second of a day, so that of a past one all counts that was done on it. */
function endOf(day: string): string {
  return `${day}T23:59:59+08:00`;
}

/** What is in force at a venue on a day; `null` when the session has ended meanwhile. */
export async function askInForce(client: Pick<GatewayClient, "policiesInForce">, { venueId, day, nowMs }: InForceQuestion): Promise<InForceView | null> {
  const answer = await client.policiesInForce(venueId, day === null ? null : endOf(day));
  switch (answer.kind) {
    case "ok":
      return { kind: "loaded", answer: answer.value, atMs: nowMs, stale: false };
    case "unreachable":
      return { kind: "failed" };
    case "problem":
      if (answer.status === 401) return null;
      return answer.status >= 500 ? { kind: "failed" } : { kind: "refused", detail: answer.problem.detail };
  }
}
