import type { ActivationRequest } from "../../shared/wire/policy.ts";
import type { GatewayClient } from "../link/gateway-client.ts";
import type { ChangeView } from "./policy-state.ts";
import { rejectionOf } from "./rejection.ts";

export type ActivationChange =
  | { readonly kind: "activate"; readonly packId: string; readonly request: ActivationRequest }
  | { readonly kind: "end"; readonly packId: string; readonly activationId: string; readonly reason: string };

/** Puts a pack in force, or ends that; `null` when the session has ended meanwhile. */
export async function changeActivation(client: Pick<GatewayClient, "activatePolicy" | "endActivation">, change: ActivationChange, venueId: string): Promise<ChangeView | null> {
  const { packId } = change;
  const answer = await (change.kind === "activate" ? client.activatePolicy(packId, change.request) : client.endActivation(packId, change.activationId, change.reason));
  switch (answer.kind) {
    case "ok": {
      const { venues, seatsUnknown, below } = answer.value;
      return { kind: "done", packId, what: change.kind === "activate" ? "activated" : "ended", holdsHere: venues.includes(venueId), seatsUnknown: seatsUnknown.includes(venueId), below };
    }
    case "unreachable":
      return { kind: "unanswered", packId };
    case "problem":
      if (answer.status === 401) return null;
      return answer.status >= 500 ? { kind: "unanswered", packId } : { kind: "rejected", packId, rejection: rejectionOf(answer.problem) };
  }
}
