import { serve } from "@hono/node-server";
import { Hono } from "hono";

/** What every check-in is compared with: the same server and framework, a POST that parses the same body and says nothing. */
const app = new Hono();
app.post("/api/v1/check-ins", async (context) => {
  await context.req.json();
  return context.json({});
});
serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, (address) => {
  process.send?.(address.port);
});
