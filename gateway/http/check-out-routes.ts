import { checkOutRequestSchema, postCheckOut, type CheckOutAnswer } from "../../shared/wire/check-out.ts";
import { canonicalDigest } from "../check-in/canonical-digest.ts";
import type { CheckInDesk } from "../check-in/check-in-desk.ts";
import { countsBrief } from "../ledger/counts-message.ts";
import { gateOf } from "./authenticate.ts";
import { mount, type GatewayApp } from "./mount.ts";
import { notOpenResponse, problemResponse } from "./problem-answer.ts";
import { readBody } from "./read-request.ts";

export function mountCheckOutRoutes(app: GatewayApp, desk: CheckInDesk): void {
  mount(app, postCheckOut, async (context) => {
    const body = await readBody(context, checkOutRequestSchema);
    if (body.kind === "malformed") return body.response;
    const gate = gateOf(context.var.principal, "check-out", body.value.gateId);
    if (gate.kind === "forbidden") return gate.response;
    const outcome = await desk.checkOut(gate.venueId, body.value, canonicalDigest(await context.req.json()));
    switch (outcome.kind) {
      case "left":
      case "repeated":
        return Response.json({ id: body.value.id, counts: countsBrief(gate.venueId, outcome) } satisfies CheckOutAnswer);
      case "conflict":
        return problemResponse("conflict", "This check-out id was used before with another body; make a new id for a new one");
      case "not-open":
        return notOpenResponse();
    }
  });
}
