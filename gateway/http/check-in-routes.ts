import {
  annulCheckIn,
  annulRequestSchema,
  checkInRequestSchema,
  confirmCheckIn,
  findCheckInQuerySchema,
  getCheckIn,
  postCheckIn,
  type SettledMessage,
} from "../../shared/wire/check-in.ts";
import { ownVenue } from "../accounts/principal.ts";
import type { SettleOutcome } from "../admission/admission-store.ts";
import { canonicalDigest } from "../check-in/canonical-digest.ts";
import type { CheckInDesk } from "../check-in/check-in-desk.ts";
import { writeAnswer } from "../check-in/judgement-text.ts";
import { countsBrief } from "../ledger/counts-message.ts";
import { forbid, gateOf } from "./authenticate.ts";
import { mount, pathParameter, type GatewayApp } from "./mount.ts";
import { malformedResponse, notOpenResponse, problemResponse } from "./problem-answer.ts";
import { readBody, readQuery } from "./read-request.ts";

const jsonHeaders = { headers: { "content-type": "application/json" } };

interface Settled {
  readonly venueId: string;
  readonly checkInId: string;
  readonly to: SettledMessage["state"];
}

function settledResponse({ venueId, checkInId, to }: Settled, outcome: SettleOutcome): Response {
  switch (outcome.kind) {
    case "settled":
    case "repeated":
      return Response.json({ id: checkInId, state: to, counts: countsBrief(venueId, outcome) } satisfies SettledMessage);
    case "unknown":
      return problemResponse("unknown", "No check-in with this id at this venue");
    case "other-gate":
      return problemResponse("forbidden", "Only the gate that decided this check-in may confirm or annul it");
    case "not-placed":
      return problemResponse("conflict", "This check-in was not admitted: there is no place to confirm or give back");
    case "settled-otherwise":
      return problemResponse("conflict", "This check-in was settled the other way before");
  }
}

/** Deciding, finding, confirming and annulling check-ins; the first and the last two for gates only. */
export function mountCheckInRoutes(app: GatewayApp, desk: CheckInDesk): void {
  mount(app, postCheckIn, async (context) => {
    const body = await readBody(context, checkInRequestSchema);
    if (body.kind === "malformed") return body.response;
    const gate = gateOf(context.var.principal, "check-in", body.value.gateId);
    if (gate.kind === "forbidden") return gate.response;
    const outcome = await desk.checkIn(gate.venueId, body.value, canonicalDigest(await context.req.json()));
    switch (outcome.kind) {
      case "answered":
        return new Response(outcome.answerText, jsonHeaders);
      case "conflict":
        return problemResponse("conflict", "This check-in id was used before with another body; make a new id for a new attempt");
      case "not-open":
        return notOpenResponse();
    }
  });

  mount(app, getCheckIn, async (context) => {
    const query = readQuery(context, findCheckInQuerySchema);
    if (query.kind === "malformed") return query.response;
    const { principal } = context.var;
    const venueId = query.value.venueId ?? ownVenue(principal);
    if (venueId === null) return malformedResponse([{ path: "venueId", detail: "say at which venue" }]);
    const refusal = forbid(principal, "read-check-in", venueId);
    if (refusal !== null) return refusal;
    const record = await desk.find(venueId, pathParameter(context, "id"));
    return record === null ? problemResponse("unknown", "No check-in with this id at this venue") : new Response(writeAnswer(record), jsonHeaders);
  });

  mount(app, confirmCheckIn, async (context) => {
    const gate = gateOf(context.var.principal, "settle-check-in", null);
    if (gate.kind === "forbidden") return gate.response;
    const settled = { venueId: gate.venueId, checkInId: pathParameter(context, "id"), to: "confirmed" } as const;
    return settledResponse(settled, await desk.settle({ ...settled, gateId: gate.gateId, reason: "" }));
  });

  mount(app, annulCheckIn, async (context) => {
    const body = await readBody(context, annulRequestSchema);
    if (body.kind === "malformed") return body.response;
    const gate = gateOf(context.var.principal, "settle-check-in", null);
    if (gate.kind === "forbidden") return gate.response;
    const settled = { venueId: gate.venueId, checkInId: pathParameter(context, "id"), to: "annulled" } as const;
    return settledResponse(settled, await desk.settle({ ...settled, gateId: gate.gateId, reason: body.value.reason }));
  });
}
