import type { OpenAPIHono, RouteConfig } from "@hono/zod-openapi";
import type { Context } from "hono";
import { faultsOf } from "../../shared/wire/faults-of.ts";
import type { GatewayEnvironment } from "./authenticate.ts";
import { malformedResponse } from "./problem-answer.ts";

export type GatewayApp = OpenAPIHono<GatewayEnvironment>;

type Route = RouteConfig & { getRoutingPath(): string };

/** Puts an exchange of `shared/wire` on the server and into its OpenAPI description. Path parameters are checked before anything is done with them. */
export function mount(app: GatewayApp, route: Route, handle: (context: Context<GatewayEnvironment>) => Promise<Response> | Response): void {
  app.openAPIRegistry.registerPath(route);
  app.on(route.method, route.getRoutingPath(), (context) => malformedPath(context, route) ?? handle(context));
}

function malformedPath(context: Context<GatewayEnvironment>, route: Route): Response | null {
  const parsed = route.request?.params?.safeParse(context.req.param());
  return parsed === undefined || parsed.success ? null : malformedResponse(faultsOf(parsed.error));
}

/** The value of a path parameter that the route declares. */
export function pathParameter(context: Context<GatewayEnvironment>, name: string): string {
  return context.req.param(name) ?? "";
}
