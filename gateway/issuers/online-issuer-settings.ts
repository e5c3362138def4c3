import type { OnlineCodeShape } from "../../shared/verify/online-code-shape.ts";
import type { HealthTableName } from "../../shared/verify/status-tables/health-tables.ts";

/** All that the gateway must know to ask one issuing platform; holds a secret, so it is never logged. */
export interface OnlineIssuerSettings {
  readonly issuer: string;
  readonly url: string;
  readonly appId: string;
  readonly secretKey: string;
  readonly shape: OnlineCodeShape;
  /** What its values mean, and the field that they are in. */
  readonly table: HealthTableName;
  readonly statusField: string;
  readonly timeoutMs: number;
  /** How many questions may be open at once. */
  readonly callsMax: number;
  /** After so many outages in a row it is left alone for `pauseMs`. */
  readonly failuresToOpen: number;
  readonly pauseMs: number;
}
