import { assessEventPlan, eventPlanSchema } from "../../shared/wire/event-plan.ts";
import type { EventDesk } from "../events/event-desk.ts";
import { forbid } from "./authenticate.ts";
import { mount, pathParameter, type GatewayApp } from "./mount.ts";
import { problemResponse } from "./problem-answer.ts";
import { readBody } from "./read-request.ts";

export function mountEventRoutes(app: GatewayApp, desk: EventDesk): void {
  mount(app, assessEventPlan, async (context) => {
    const venueId = pathParameter(context, "venueId");
    const refusal = forbid(context.var.principal, "assess-events", venueId);
    if (refusal !== null) return refusal;
    const body = await readBody(context, eventPlanSchema);
    if (body.kind === "malformed") return body.response;
    const assessment = desk.assess(venueId, body.value);
    return assessment === null ? problemResponse("unknown", `There is no venue "${venueId}", or its policy is gone`) : context.json(assessment);
  });
}
