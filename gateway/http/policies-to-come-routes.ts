import { listPoliciesToCome } from "../../shared/wire/policies-to-come.ts";
import type { FindPoliciesToCome } from "../venues/policies-to-come.ts";
import { ownVenue } from "../accounts/principal.ts";
import { forbid } from "./authenticate.ts";
import { mount, pathParameter, type GatewayApp } from "./mount.ts";
import { problemResponse } from "./problem-answer.ts";

export function mountPoliciesToComeRoutes(app: GatewayApp, toComeAt: FindPoliciesToCome): void {
  mount(app, listPoliciesToCome, (context) => {
    const venueId = pathParameter(context, "venueId");
    const { principal } = context.var;
    const refusal = forbid(principal, "read-policies", venueId);
    if (refusal !== null) return refusal;
    const toCome = toComeAt(venueId, ownVenue(principal));
    return toCome === null ? problemResponse("unknown", `There is no venue "${venueId}"`) : context.json({ toCome });
  });
}
