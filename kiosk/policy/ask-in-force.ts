import type { GatewayClient } from "../link/gateway-client.ts";
import type { InForceView } from "./policy-state.ts";

interface InForceQuestion {
  readonly venueId: string;
  /** `null`: today. */
  readonly day: string | null;
  readonly nowMs: number;
}

/** What is in force at a venue at noon of a day; `null` when the session has ended meanwhile. */
export async function askInForce(client: Pick<GatewayClient, "policiesInForce">, { venueId, day, nowMs }: InForceQuestion): Promise<InForceView | null> {
  const answer = await client.policiesInForce(venueId, day === null ? null : `${day}T12:00:00+08:00`);
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
