import type { OpenAPIHono, RouteConfig } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { GatewayEnvironment } from "./authenticate.ts";

export type GatewayApp = OpenAPIHono<GatewayEnvironment>;

type Route = RouteConfig & { getRoutingPath(): string };

/** Puts an exchange of `shared/wire` on the server and into its OpenAPI description. */
export function mount(app: GatewayApp, route: Route, handle: (context: Context<GatewayEnvironment>) => Promise<Response> | Response): void {
  app.openAPIRegistry.registerPath(route);
  app.on(route.method, route.getRoutingPath(), handle);
}

/** The value of a path parameter that the route declares. */
export function pathParameter(context: Context<GatewayEnvironment>, name: string): string {
  return context.req.param(name) ?? "";
}
