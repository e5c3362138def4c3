import type { GatewayApp } from "./mount.ts";
import { docsPage, docsStyle } from "./docs-page.ts";

/** `/openapi.json` and its readable form at `/docs`; made once, from the same contracts that the exchanges are checked against. */
export function mountDescription(app: GatewayApp): void {
  const description = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: { title: "venue-gate", version: "1", description: "Entry checks for venues: check-ins, counts, capacity, risk lists, ledger" },
    security: [{ bearer: [] }],
  });
  const withSecurity = { ...description, components: { ...description.components, securitySchemes: { bearer: { type: "http", scheme: "bearer" } } } };
  app.get("/openapi.json", (context) => context.json(withSecurity));
  app.get("/docs", (context) => context.html(docsPage(description)));
  app.get("/docs.css", (context) => context.body(docsStyle, 200, { "content-type": "text/css" }));
}
