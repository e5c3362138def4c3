import type { GatewayClient } from "../link/gateway-client.ts";
import type { followVenue } from "../link/live-client.ts";
import type { PolicyRole } from "./sign-in-as.ts";

export type PolicyGateway = Pick<
  GatewayClient,
  "openSession" | "currentSession" | "closeSession" | "venues" | "policies" | "policiesInForce" | "policiesToCome" | "policy" | "savePolicy" | "lintPolicy" | "activatePolicy" | "endActivation" | "divisions" | "riskAreas"
>;

/** What the page works with. */
export interface PolicyParts {
  readonly clients: Readonly<Record<PolicyRole, PolicyGateway>>;
  readonly baseUrl: string;
  readonly follow: typeof followVenue;
  readonly now: () => number;
}
