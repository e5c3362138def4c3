import { deleteCookie, setCookie } from "hono/cookie";
import { closeSession, getSession, openSession, openSessionRequestSchema, type SessionMessage } from "../../shared/wire/session.ts";
import { ownVenue, type Principal } from "../accounts/principal.ts";
import { sessionCookieName, sessionPrincipal, sessionSecondsMax } from "../accounts/session-cookie.ts";
import type { TokenRegister } from "../accounts/token-register.ts";
import { mount, type GatewayApp } from "./mount.ts";
import { problemResponse } from "./problem-answer.ts";
import { readBody } from "./read-request.ts";

function sessionOf(principal: Principal): SessionMessage | null {
  if (principal.role === "gate") return null;
  return { role: principal.role, venueId: ownVenue(principal), name: principal.name };
}

const notAPerson = "This token is not one of a person";

/** Sign-in is the one exchange that needs no principal: mount it before authentication. */
export function mountSignIn(app: GatewayApp, tokens: TokenRegister, secure: boolean): void {
  mount(app, openSession, async (context) => {
    const body = await readBody(context, openSessionRequestSchema);
    if (body.kind === "malformed") return body.response;
    const { token, role } = body.value;
    const principal = sessionPrincipal(tokens, role, token);
    if (principal === null) return problemResponse("unauthenticated", `This is not the token of a ${role}`);
    const session = sessionOf(principal);
    if (session === null) return problemResponse("unauthenticated", notAPerson);
    setCookie(context, sessionCookieName(role), token, { httpOnly: true, sameSite: "Strict", secure, path: "/", maxAge: sessionSecondsMax });
    return context.json(session);
  });
}

/** Who is signed in, and signing out; behind authentication. */
export function mountSessionRoutes(app: GatewayApp): void {
  mount(app, getSession, (context) => {
    const session = sessionOf(context.var.principal);
    return session === null ? problemResponse("forbidden", notAPerson) : context.json(session);
  });

  mount(app, closeSession, (context) => {
    const { role } = context.var.principal;
    if (role === "gate") return problemResponse("forbidden", notAPerson);
    deleteCookie(context, sessionCookieName(role), { path: "/" });
    return context.body(null, 204);
  });
}
