import { compress } from "hono/compress";
import { OpenAPIHono } from "@hono/zod-openapi";
import { listRiskAreas } from "../shared/wire/risk-areas.ts";
import { openSession } from "../shared/wire/session.ts";
import type { TokenDesk } from "./accounts/token-desk.ts";
import type { TokenRegister } from "./accounts/token-register.ts";
import { StoreUnavailable } from "./admission/admission-store.ts";
import type { CheckInDesk } from "./check-in/check-in-desk.ts";
import type { ReplayDesk } from "./check-in/replay-desk.ts";
import type { DoorSetupDesk } from "./door-setup/door-setup-desk.ts";
import { authenticate, type GatewayEnvironment } from "./http/authenticate.ts";
import { mountCheckInRoutes } from "./http/check-in-routes.ts";
import { mountCheckOutRoutes } from "./http/check-out-routes.ts";
import { mountDoorRoutes } from "./http/door-routes.ts";
import { mountEventRoutes } from "./http/event-routes.ts";
import { mountHealthRoutes } from "./http/health-routes.ts";
import { mountInspectionRoutes } from "./http/inspection-routes.ts";
import { limitBodies } from "./http/limit-bodies.ts";
import { limitBody } from "./http/limit-body.ts";
import { logRefusals } from "./http/log-refusals.ts";
import type { GatewayApp } from "./http/mount.ts";
import { mountDescription } from "./http/description-routes.ts";
import { problemResponse } from "./http/problem-answer.ts";
import { mountPersonalListRoutes } from "./http/personal-list-routes.ts";
import { mountPlaceRoutes, type PlaceParts } from "./http/place-routes.ts";
import { mountPoliciesToComeRoutes } from "./http/policies-to-come-routes.ts";
import { mountPolicyRoutes } from "./http/policy-routes.ts";
import { mountReplayRoutes } from "./http/replay-routes.ts";
import { mountRiskListRoutes } from "./http/risk-list-routes.ts";
import { mountSessionRoutes, mountSignIn } from "./http/session-routes.ts";
import { mountTokenRoutes } from "./http/token-routes.ts";
import { mountVenueRoutes } from "./http/venue-routes.ts";
import type { InspectionDesk } from "./inspection/inspection-desk.ts";
import type { LedgerReader } from "./ledger/ledger-reader.ts";
import type { EventLog } from "./observe/event-log.ts";
import type { GatewayMetrics } from "./observe/gateway-metrics.ts";
import type { PersonalListDesk } from "./personal-lists/personal-list-desk.ts";
import type { EventDesk } from "./events/event-desk.ts";
import type { PolicyChangeDesk } from "./policies/change/policy-change-desk.ts";
import type { PolicyDesk } from "./policies/policy-desk.ts";
import type { RiskListDesk } from "./risk-lists/risk-list-desk.ts";
import type { FindPoliciesToCome } from "./venues/policies-to-come.ts";
import type { VenueDesk } from "./venues/venue-desk.ts";

export interface AppParts {
  readonly tokens: TokenRegister;
  readonly tokenDesk: TokenDesk;
  readonly checkIns: CheckInDesk;
  readonly replays: ReplayDesk;
  readonly doorSetup: DoorSetupDesk;
  readonly venues: VenueDesk;
  readonly policies: PolicyDesk;
  readonly events: EventDesk;
  readonly policyChanges: PolicyChangeDesk;
  readonly policiesToCome: FindPoliciesToCome;
  readonly riskLists: RiskListDesk;
  readonly places: PlaceParts;
  readonly personalLists: PersonalListDesk;
  readonly inspections: InspectionDesk;
  readonly ledger: LedgerReader;
  readonly checkReady: () => Promise<void>;
  readonly secureCookies: boolean;
  readonly demo: boolean;
  readonly now: () => number;
  readonly log: EventLog;
  readonly metrics: GatewayMetrics;
}

const signInBytesMax = 4 * 1024;

/** The whole HTTP interface over its parts; opens nothing and reads no settings. Pages are added by `mountPages`. */
export function createApp(parts: AppParts): GatewayApp {
  const app = new OpenAPIHono<GatewayEnvironment>();
  app.use("/api/*", logRefusals(parts.log));
  app.use("/api/v1/venues/*", compress());
  app.use("/api/v1/door", compress());
  app.use("/api/v1/policies/*", compress());
  app.use(listRiskAreas.path, compress());

  mountHealthRoutes(app, parts);
  app.use(openSession.path, limitBody(signInBytesMax));
  mountSignIn(app, parts.tokens, parts.secureCookies);
  // A body is read only from somebody who is known.
  app.use("/api/*", authenticate(parts.tokens));
  app.use("/api/*", limitBodies());
  mountCheckInRoutes(app, parts.checkIns);
  mountCheckOutRoutes(app, parts.checkIns);
  mountReplayRoutes(app, parts.replays);
  mountDoorRoutes(app, parts.doorSetup);
  mountVenueRoutes(app, parts.venues, parts.ledger);
  mountEventRoutes(app, parts.events);
  mountPolicyRoutes(app, parts.policies, parts.policyChanges);
  mountPoliciesToComeRoutes(app, parts.policiesToCome);
  mountRiskListRoutes(app, parts.riskLists);
  mountPlaceRoutes(app, parts.places);
  mountPersonalListRoutes(app, parts.personalLists);
  mountInspectionRoutes(app, parts.inspections, parts.ledger);
  mountSessionRoutes(app);
  mountTokenRoutes(app, parts.tokenDesk, parts.venues);
  mountDescription(app);

  app.notFound((context) => problemResponse("unknown", `There is nothing at ${context.req.path}`));
  app.onError((error, context) => {
    if (error instanceof StoreUnavailable) {
      parts.log.storeUnavailable(error);
      parts.metrics.storeUnavailable();
      return problemResponse("not-durable", "The store cannot promise to keep this at the moment; send the same request again");
    }
    if (context.req.raw.signal.aborted && "code" in error && error.code === "ECONNRESET") {
      parts.log.requestBrokenOff({ path: context.req.path });
      return problemResponse("malformed", "The request was broken off");
    }
    parts.log.failed(error);
    return problemResponse("failed", "Something is broken in the gateway; its log says what");
  });
  return app;
}
