import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import { roleHeader } from "../../shared/wire/session.ts";
import { mayAct, ownVenue, type Principal } from "../accounts/principal.ts";
import type { Action } from "../accounts/rights.ts";
import { sessionCookieName, sessionPrincipal, toPersonRole } from "../accounts/session-cookie.ts";
import type { TokenRegister } from "../accounts/token-register.ts";
import { problemResponse } from "./problem-answer.ts";

export interface GatewayEnvironment {
  Variables: { principal: Principal };
}

/** RFC 6750, section 2.1. */
const bearerPattern = /^Bearer +([\w.~+/-]{16,200}=*)$/i;

/** Whoever sends a token means it: beside a malformed one the cookie does not count. */
function principalOf(context: Context, tokens: TokenRegister): Principal | null {
  const authorization = context.req.header("authorization");
  if (authorization !== undefined) {
    const token = bearerPattern.exec(authorization)?.[1];
    return token === undefined ? null : tokens.find(token);
  }
  const role = toPersonRole(context.req.header(roleHeader));
  return role === null ? null : sessionPrincipal(tokens, role, getCookie(context, sessionCookieName(role)));
}

/** A session cookie counts only with the role header: no other site can send that header, so no other site can use the cookie. */
export function authenticate(tokens: TokenRegister): ReturnType<typeof createMiddleware<GatewayEnvironment>> {
  return createMiddleware<GatewayEnvironment>(async (context, next) => {
    const principal = principalOf(context, tokens);
    if (principal === null) return problemResponse("unauthenticated", "Send a valid token as Authorization: Bearer, or sign in again");
    context.set("principal", principal);
    await next();
    return undefined;
  });
}

/** The refusal when the principal may not do this at that venue; `null` when it may. */
export function forbid(principal: Principal, action: Action, venueId: string | null): Response | null {
  if (mayAct(principal, action, venueId)) return null;
  return problemResponse("forbidden", `A token of the role "${principal.role}" may not "${action}"${venueId === null ? "" : ` at the venue "${venueId}"`}`);
}

type GateAccess = { readonly kind: "gate"; readonly venueId: string; readonly gateId: string } | { readonly kind: "forbidden"; readonly response: Response };

/** The gate that is acting; a gate can speak only for itself. `claimedGateId` is what the body says, where it says so. */
export function gateOf(principal: Principal, action: Action, claimedGateId: string | null): GateAccess {
  const refusal = forbid(principal, action, ownVenue(principal));
  if (refusal !== null || principal.role !== "gate") {
    return { kind: "forbidden", response: refusal ?? problemResponse("forbidden", `Only a gate may "${action}"`) };
  }
  if (claimedGateId !== null && claimedGateId !== principal.gateId) {
    return { kind: "forbidden", response: problemResponse("forbidden", `This token is of the gate "${principal.gateId}", not of "${claimedGateId}"`) };
  }
  return { kind: "gate", venueId: principal.venueId, gateId: principal.gateId };
}
