import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { makeSigningPair } from "../shared/issue/make-issuer-key.ts";

const bytesSigned = 200;
const pair = await makeSigningPair("EdDSA");
const message = new Uint8Array(bytesSigned);
const signature = await crypto.subtle.sign({ name: "Ed25519" }, pair.privateKey, message);

/** What every check-in is compared with: the same server and framework, a POST that parses the same body and says nothing. */
const app = new Hono();
app.post("/empty", async (context) => {
  await context.req.json();
  return context.json({});
});

/** The same with the one thing that no check-in can do without: one signature verified. */
app.post("/verified", async (context) => {
  await context.req.json();
  await crypto.subtle.verify({ name: "Ed25519" }, pair.publicKey, signature, message);
  return context.json({});
});

serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, (address) => {
  process.send?.(address.port);
});
