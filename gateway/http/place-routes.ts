import { divisionSearchQuerySchema, searchDivisions } from "../../shared/wire/division-search.ts";
import { listRiskAreas, riskAreasQuerySchema } from "../../shared/wire/risk-areas.ts";
import { ownVenue } from "../accounts/principal.ts";
import type { AreasAround } from "../risk-lists/areas-around.ts";
import type { DivisionSearch } from "../risk-lists/division-search.ts";
import { forbid } from "./authenticate.ts";
import { mount, type GatewayApp } from "./mount.ts";
import { problemResponse } from "./problem-answer.ts";
import { readQuery } from "./read-request.ts";

export interface PlaceParts {
  readonly findDivisions: DivisionSearch;
  readonly areasAround: AreasAround;
}

/** What somebody who tries the rules must know of places: which there are, and what the risk list says of them. */
export function mountPlaceRoutes(app: GatewayApp, { findDivisions, areasAround }: PlaceParts): void {
  mount(app, searchDivisions, (context) => {
    const { principal } = context.var;
    const refusal = forbid(principal, "read-policies", ownVenue(principal));
    if (refusal !== null) return refusal;
    const query = readQuery(context, divisionSearchQuerySchema);
    return query.kind === "malformed" ? query.response : context.json(findDivisions(query.value.q));
  });

  mount(app, listRiskAreas, (context) => {
    const refusal = forbid(context.var.principal, "read-risk-lists", null);
    if (refusal !== null) return refusal;
    const query = readQuery(context, riskAreasQuerySchema);
    if (query.kind === "malformed") return query.response;
    const around = areasAround(query.value.divisionCode);
    return around === null ? problemResponse("unknown", "No risk-area list has been accepted yet; an administrator must import one") : context.json(around);
  });
}
