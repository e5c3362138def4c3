import { createMiddleware } from "hono/factory";
import type { EventLog } from "../observe/event-log.ts";
import type { GatewayEnvironment } from "./authenticate.ts";

const pathCharactersMax = 200;

/** Logs every answer that denies access (ASVS v5.0.0-16.3.2); never what was sent to get it. */
export function logRefusals(log: EventLog): ReturnType<typeof createMiddleware<GatewayEnvironment>> {
  return createMiddleware<GatewayEnvironment>(async (context, next) => {
    await next();
    const { status } = context.res;
    if (status !== 401 && status !== 403) return;
    log.accessRefused({ path: context.req.path.slice(0, pathCharactersMax), status, role: status === 401 ? null : context.var.principal.role });
  });
}
