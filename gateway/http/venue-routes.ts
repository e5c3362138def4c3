import { getCounts } from "../../shared/wire/counts.ts";
import { capacityRequestSchema, getVenue, listVenues, putCapacity, putVenue, putVenueRequestSchema } from "../../shared/wire/venue.ts";
import { ownVenue } from "../accounts/principal.ts";
import { countsMessage } from "../ledger/counts-message.ts";
import type { LedgerReader } from "../ledger/ledger-reader.ts";
import type { VenueDesk } from "../venues/venue-desk.ts";
import { forbid } from "./authenticate.ts";
import { mount, pathParameter, type GatewayApp } from "./mount.ts";
import { malformedResponse, notOpenResponse, problemResponse } from "./problem-answer.ts";
import { readBody } from "./read-request.ts";

function noSuchVenue(venueId: string): Response {
  return problemResponse("unknown", `There is no venue "${venueId}"`);
}

/** Venues with their gates, counts and capacity. */
export function mountVenueRoutes(app: GatewayApp, desk: VenueDesk, ledger: LedgerReader): void {
  mount(app, listVenues, (context) => {
    const { principal } = context.var;
    const venueId = ownVenue(principal);
    return forbid(principal, "read-venue", venueId) ?? context.json({ venues: [...desk.list(venueId)] });
  });

  mount(app, getVenue, (context) => {
    const venueId = pathParameter(context, "venueId");
    const refusal = forbid(context.var.principal, "read-venue", venueId);
    if (refusal !== null) return refusal;
    const venue = desk.find(venueId);
    return venue === null ? noSuchVenue(venueId) : context.json(venue);
  });

  mount(app, putVenue, async (context) => {
    const venueId = pathParameter(context, "venueId");
    const refusal = forbid(context.var.principal, "write-venue", venueId);
    if (refusal !== null) return refusal;
    const body = await readBody(context, putVenueRequestSchema);
    if (body.kind === "malformed") return body.response;
    const saved = await desk.save(venueId, body.value, context.var.principal.name);
    return saved.kind === "malformed" ? malformedResponse(saved.faults) : context.json({ venue: saved.venue, newTokens: saved.newTokens });
  });

  mount(app, getCounts, async (context) => {
    const venueId = pathParameter(context, "venueId");
    const refusal = forbid(context.var.principal, "read-counts", venueId);
    if (refusal !== null) return refusal;
    if (desk.find(venueId) === null) return noSuchVenue(venueId);
    const counts = await ledger.counts(venueId);
    return counts === null ? notOpenResponse() : context.json(countsMessage(counts));
  });

  mount(app, putCapacity, async (context) => {
    const venueId = pathParameter(context, "venueId");
    const { principal } = context.var;
    const refusal = forbid(principal, "change-capacity", venueId);
    if (refusal !== null) return refusal;
    const body = await readBody(context, capacityRequestSchema);
    if (body.kind === "malformed") return body.response;
    const changed = await desk.changeCapacity(venueId, body.value, principal.name);
    switch (changed.kind) {
      case "changed":
        return context.json({ limit: changed.counts.limit, limitedBy: changed.limitedBy, counts: countsMessage(changed.counts) });
      case "malformed":
        return malformedResponse(changed.faults);
      case "unknown":
        return noSuchVenue(venueId);
    }
  });
}
