import type { Context } from "hono";
import {
  activationRequestSchema,
  endActivation,
  endActivationQuerySchema,
  getPolicy,
  lintPolicy,
  listPolicies,
  policiesQuerySchema,
  policyQuerySchema,
  postActivation,
  putPolicy,
  savePolicyRequestSchema,
} from "../../shared/wire/policy.ts";
import { ownVenue } from "../accounts/principal.ts";
import { overlayVenueOf } from "../../shared/policy/overlay-id.ts";
import type { ChangedActivation } from "../policies/change/activate-policy.ts";
import type { RefusedChange } from "../policies/change/policy-change.ts";
import type { PolicyChangeDesk } from "../policies/change/policy-change-desk.ts";
import type { PolicyDesk } from "../policies/policy-desk.ts";
import { forbid, type GatewayEnvironment } from "./authenticate.ts";
import { createCallerTurns, type CallerTurns } from "./caller-turns.ts";
import { mount, pathParameter, type GatewayApp } from "./mount.ts";
import { malformedResponse, objectedResponse, problemResponse } from "./problem-answer.ts";
import { readBody, readJson, readQuery } from "./read-request.ts";

function noSuchPolicy(id: string): Response {
  return problemResponse("unknown", `There is no policy pack "${id}", or not in this version`);
}

function refusedResponse(refused: RefusedChange | { readonly kind: "unknown" }): Response {
  switch (refused.kind) {
    case "malformed":
      return malformedResponse(refused.faults);
    case "objected":
      return objectedResponse(refused.lints.map((finding) => ({ ...finding })));
    case "forbidden":
      return problemResponse("forbidden", refused.detail);
    case "unknown":
      return problemResponse("unknown", "There is no such policy pack, or no such activation of it");
  }
}

function changedResponse(context: Context<GatewayEnvironment>, changed: ChangedActivation): Response {
  return changed.kind === "changed" ? context.json(changed.message) : refusedResponse(changed);
}

/** What can come into force, and what is in force and why. */
function mountReading(app: GatewayApp, desk: PolicyDesk, turns: CallerTurns): void {
  mount(app, listPolicies, (context) => {
    const query = readQuery(context, policiesQuerySchema);
    if (query.kind === "malformed") return query.response;
    const { venueId = null, at } = query.value;
    const { principal } = context.var;
    const refusal = forbid(principal, "read-policies", venueId ?? ownVenue(principal));
    if (refusal !== null) return refusal;
    if (venueId === null) return context.json({ policies: [...desk.list(ownVenue(principal))] });
    const found = desk.inForce(venueId, at === undefined ? null : Date.parse(at), ownVenue(principal));
    switch (found.kind) {
      case "found":
        return context.json(found.inForce);
      case "unknown":
        return problemResponse("unknown", `There is no venue "${venueId}", or the pack that it names is not there`);
      case "not-understood":
        return problemResponse("unknown", "A pack of that time is of a form that this program does not know; the ledger of the venue names what was in force");
    }
  });

  mount(app, getPolicy, (context) => {
    const query = readQuery(context, policyQuerySchema);
    if (query.kind === "malformed") return query.response;
    const id = pathParameter(context, "id");
    const { principal } = context.var;
    const refusal = forbid(principal, "read-policies", overlayVenueOf(id) ?? ownVenue(principal));
    if (refusal !== null) return refusal;
    const found = desk.find(id, query.value.version ?? null, ownVenue(principal));
    return found === null ? noSuchPolicy(id) : context.json(found);
  });

  mount(app, lintPolicy, async (context) => {
    const { principal } = context.var;
    const refusal = forbid(principal, "lint-policies", ownVenue(principal));
    if (refusal !== null) return refusal;
    const body = await readJson(context);
    if (body.kind === "malformed") return body.response;
    return turns.newestInTurn(principal, async () => context.json(await desk.lint(body.value, ownVenue(principal))), context.req.raw.signal);
  });
}

/** Saving packs, and putting them in force; the manager of a venue does so with the venue's own pack alone. */
export function mountPolicyRoutes(app: GatewayApp, desk: PolicyDesk, changes: PolicyChangeDesk): void {
  // An order that is lifted waits for no comparison.
  const turns = createCallerTurns();
  mountReading(app, desk, turns);

  mount(app, putPolicy, async (context) => {
    const id = pathParameter(context, "id");
    const { principal } = context.var;
    const refusal = forbid(principal, "write-policies", overlayVenueOf(id));
    if (refusal !== null) return refusal;
    const body = await readBody(context, savePolicyRequestSchema);
    if (body.kind === "malformed") return body.response;
    const { activation = null, ...json } = body.value;
    return turns.inTurn(principal, async () => {
      const saved = await changes.save({ id, json, activation }, principal);
      return saved.kind === "saved" ? context.json(saved.message) : refusedResponse(saved);
    }, context.req.raw.signal);
  });

  mount(app, postActivation, async (context) => {
    const id = pathParameter(context, "id");
    const { principal } = context.var;
    const refusal = forbid(principal, "write-policies", overlayVenueOf(id));
    if (refusal !== null) return refusal;
    const body = await readBody(context, activationRequestSchema);
    if (body.kind === "malformed") return body.response;
    return turns.inTurn(principal, async () => changedResponse(context, await changes.activate(id, body.value, principal)), context.req.raw.signal);
  });

  mount(app, endActivation, async (context) => {
    const packId = pathParameter(context, "id");
    const { principal } = context.var;
    const refusal = forbid(principal, "write-policies", overlayVenueOf(packId));
    if (refusal !== null) return refusal;
    const query = readQuery(context, endActivationQuerySchema);
    if (query.kind === "malformed") return query.response;
    const toEnd = { packId, activationId: pathParameter(context, "activationId"), reason: query.value.reason };
    return changedResponse(context, await changes.end(toEnd, principal));
  });
}
