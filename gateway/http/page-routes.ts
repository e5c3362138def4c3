import { serveStatic } from "@hono/node-server/serve-static";
import type { MiddlewareHandler } from "hono";
import type { GatewayApp } from "./mount.ts";

function cacheFor(control: string): MiddlewareHandler {
  return async (context, next) => {
    await next();
    if (context.res.ok) context.res.headers.set("cache-control", control);
  };
}

/** The built pages below `folder`: `/door` and its neighbours, and the hashed assets, which never change under their name; compressed copies lie beside them. */
export function mountPages(app: GatewayApp, folder: string, pages: readonly string[]): void {
  app.use("/assets/*", cacheFor("public, max-age=31536000, immutable"), serveStatic({ root: folder, precompressed: true }));
  for (const page of pages) {
    app.get(`/${page}`, cacheFor("no-cache"), serveStatic({ root: folder, path: `${page}/index.html`, precompressed: true }));
  }
}
