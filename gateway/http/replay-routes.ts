import { findCheckInQuerySchema } from "../../shared/wire/check-in.ts";
import { replayCheckIn } from "../../shared/wire/replay.ts";
import { ownVenue } from "../accounts/principal.ts";
import type { ReplayDesk } from "../check-in/replay-desk.ts";
import { forbid } from "./authenticate.ts";
import { mount, pathParameter, type GatewayApp } from "./mount.ts";
import { malformedResponse, problemResponse } from "./problem-answer.ts";
import { readQuery } from "./read-request.ts";

/** Deciding a recorded check-in again, for those who audit. */
export function mountReplayRoutes(app: GatewayApp, desk: ReplayDesk): void {
  mount(app, replayCheckIn, async (context) => {
    const query = readQuery(context, findCheckInQuerySchema);
    if (query.kind === "malformed") return query.response;
    const { principal } = context.var;
    const venueId = query.value.venueId ?? ownVenue(principal);
    if (venueId === null) return malformedResponse([{ path: "venueId", detail: "say at which venue" }]);
    const refusal = forbid(principal, "replay-check-in", venueId);
    if (refusal !== null) return refusal;
    const replay = await desk.replay(venueId, pathParameter(context, "id"));
    return replay === null ? problemResponse("unknown", "No check-in with this id at this venue") : context.json(replay);
  });
}
