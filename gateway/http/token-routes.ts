import { listTokens, postToken, revokeToken, tokenRequestSchema, type TokenRequest } from "../../shared/wire/token.ts";
import type { TokenDesk } from "../accounts/token-desk.ts";
import type { VenueDesk } from "../venues/venue-desk.ts";
import { forbid } from "./authenticate.ts";
import { mount, pathParameter, type GatewayApp } from "./mount.ts";
import { malformedResponse, problemResponse } from "./problem-answer.ts";
import { readBody } from "./read-request.ts";

/** The refusal for a token of a place that does not exist; `null` when it does, or when the role needs none. */
function unknownPlace(request: TokenRequest, venues: VenueDesk): Response | null {
  if (!("venueId" in request)) return null;
  const venue = venues.find(request.venueId);
  if (venue === null) return malformedResponse([{ path: "venueId", detail: `there is no venue "${request.venueId}"` }]);
  if (request.role === "gate" && !venue.gates.some((gate) => gate.id === request.gateId)) {
    return malformedResponse([{ path: "gateId", detail: `the venue has no gate "${request.gateId}"` }]);
  }
  return null;
}

/** Making, listing and revoking tokens; `venues` says whether the place of a new token exists. */
export function mountTokenRoutes(app: GatewayApp, desk: TokenDesk, venues: VenueDesk): void {
  mount(app, listTokens, (context) => forbid(context.var.principal, "manage-tokens", null) ?? context.json({ tokens: desk.list() }));

  mount(app, postToken, async (context) => {
    const refusal = forbid(context.var.principal, "manage-tokens", null);
    if (refusal !== null) return refusal;
    const body = await readBody(context, tokenRequestSchema);
    if (body.kind === "malformed") return body.response;
    return unknownPlace(body.value, venues) ?? context.json(await desk.make(body.value));
  });

  mount(app, revokeToken, async (context) => {
    const refusal = forbid(context.var.principal, "manage-tokens", null);
    if (refusal !== null) return refusal;
    const revoked = await desk.revoke(pathParameter(context, "id"));
    return revoked === null ? problemResponse("unknown", "There is no token with this id") : context.json(revoked);
  });
}
