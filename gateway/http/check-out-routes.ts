import { checkOutRequestSchema, postCheckOut } from "../../shared/wire/check-out.ts";
import { canonicalDigest } from "../check-in/canonical-digest.ts";
import type { CheckInDesk } from "../check-in/check-in-desk.ts";
import { writeExitAnswer } from "../check-in/check-out.ts";
import { gateOf } from "./authenticate.ts";
import { mount, type GatewayApp } from "./mount.ts";
import { notOpenResponse, problemResponse } from "./problem-answer.ts";
import { readBody } from "./read-request.ts";

const jsonHeaders = { headers: { "content-type": "application/json" } };

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
        return new Response(writeExitAnswer(gate.venueId, body.value.id, outcome), jsonHeaders);
      case "conflict":
        return problemResponse("conflict", "This check-out id was used before with another body; make a new id for a new one");
      case "not-open":
        return notOpenResponse();
    }
  });
}
