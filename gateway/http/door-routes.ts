import { getDoorSetup } from "../../shared/wire/door-setup.ts";
import type { DoorSetupDesk } from "../door-setup/door-setup-desk.ts";
import { gateOf } from "./authenticate.ts";
import { mount, type GatewayApp } from "./mount.ts";
import { notOpenResponse } from "./problem-answer.ts";

/** What a door needs to know; for the gate itself only, and with a secret in it, so that nothing on the way may keep it. */
export function mountDoorRoutes(app: GatewayApp, desk: DoorSetupDesk): void {
  mount(app, getDoorSetup, async (context) => {
    const gate = gateOf(context.var.principal, "read-door-setup", null);
    if (gate.kind === "forbidden") return gate.response;
    const setup = await desk.setupOf(gate.venueId, gate.gateId);
    return setup === null ? notOpenResponse() : context.json(setup, 200, { "cache-control": "no-store" });
  });
}
