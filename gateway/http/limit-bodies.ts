import { createMiddleware } from "hono/factory";
import { personalListBytesMax, putPersonalList } from "../../shared/wire/personal-list.ts";
import { postRiskList, riskListBytesMax } from "../../shared/wire/risk-list.ts";
import { mayAct } from "../accounts/principal.ts";
import type { Action } from "../accounts/rights.ts";
import type { GatewayEnvironment } from "./authenticate.ts";
import { limitBody } from "./limit-body.ts";

const bodyBytesMax = 256 * 1024;
const [personalListPath = ""] = putPersonalList.path.split("{");

interface LargeBody {
  readonly isAt: (path: string) => boolean;
  readonly action: Action;
  readonly limit: ReturnType<typeof limitBody>;
}

const largeBodies: readonly LargeBody[] = [
  { isAt: (path) => path === postRiskList.path, action: "write-risk-lists", limit: limitBody(riskListBytesMax) },
  { isAt: (path) => path.startsWith(personalListPath), action: "write-personal-lists", limit: limitBody(personalListBytesMax) },
];

const limitOthers = limitBody(bodyBytesMax);

/** Lists are large, and only from those who may write them is so much read. */
export function limitBodies(): ReturnType<typeof createMiddleware<GatewayEnvironment>> {
  return createMiddleware<GatewayEnvironment>((context, next) => {
    const large = largeBodies.find(({ isAt, action }) => isAt(context.req.path) && mayAct(context.var.principal, action, null));
    return (large?.limit ?? limitOthers)(context, next);
  });
}
