import { z } from "zod";
import type { DemoLinks } from "../../shared/wire/demo.ts";
import type { GatewayApp } from "../http/mount.ts";
import { readQuery } from "../http/read-request.ts";
import type { DemoAccess } from "./demo-folder.ts";
import { issueDemoVisitors, type DemoIssuer } from "./demo-visitors.ts";

const codesQuerySchema = z.object({ visitor: z.coerce.number().int().min(0).max(1_000_000).default(0) });

/** Paths with the token in the fragment, which a browser never sends. */
export function demoLinks(access: DemoAccess): DemoLinks {
  return {
    doors: access.venues.flatMap((venue) => venue.gates.map((gate) => ({ venue: venue.name, gate: gate.id, url: `/door#token=${gate.token}` }))),
    managers: access.venues.map((venue) => ({ venue: venue.name, url: `/manager#token=${venue.manager}` })),
    rules: access.venues.map((venue) => ({ venue: venue.name, url: `/policy#token=${venue.manager}` })),
    inspector: { url: `/inspector#token=${access.inspector}` },
  };
}

export interface DemoRouteParts {
  readonly signer: DemoIssuer;
  readonly links: DemoLinks;
  readonly now: () => number;
}

/** The sample codes as JSON, freshly signed for whoever asks, and the links into the demo. */
export function mountDemoRoutes(app: GatewayApp, { signer, links, now }: DemoRouteParts): void {
  app.get("/demo/codes.json", async (context) => {
    const query = readQuery(context, codesQuerySchema);
    if (query.kind === "malformed") return query.response;
    return context.json([...(await issueDemoVisitors(signer, query.value.visitor, now()))]);
  });
  app.get("/demo/links.json", (context) => context.json(links));
}
