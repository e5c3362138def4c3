import type { GatewayClient } from "../link/gateway-client.ts";
import type { ReplayView } from "./replay-view.ts";

/** Has a check-in decided again; `null` when the session has ended meanwhile. */
export async function askReplay(client: Pick<GatewayClient, "replay">, venueId: string, checkInId: string): Promise<ReplayView["answer"] | null> {
  const answer = await client.replay(venueId, checkInId);
  switch (answer.kind) {
    case "ok":
      return { kind: "loaded", replay: answer.value };
    case "unreachable":
      return { kind: "failed" };
    case "problem":
      if (answer.status === 401) return null;
      return { kind: answer.status === 404 ? "not-kept" : "failed" };
  }
}
