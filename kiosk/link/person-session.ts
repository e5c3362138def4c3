import type { PersonRole } from "../../shared/domain/role.ts";
import type { SessionMessage } from "../../shared/wire/session.ts";
import type { GatewayAnswer } from "./gateway-answer.ts";
import type { GatewayClient } from "./gateway-client.ts";

export type SignInOutcome =
  | { readonly kind: "signed-in"; readonly session: SessionMessage }
  | { readonly kind: "signed-out" }
  | { readonly kind: "token-refused" }
  | { readonly kind: "unreachable" };

/** The token of a link like `/manager#token=…`; what is in a fragment never leaves the browser. */
export function tokenInFragment(fragment: string): string | null {
  return new URLSearchParams(fragment.replace(/^#/, "")).get("token");
}

/** Exchanges a token for the session cookie of the role, so that no script can read it afterwards. */
export async function signIn(client: Pick<GatewayClient, "openSession">, request: { readonly token: string; readonly role: PersonRole }): Promise<SignInOutcome> {
  return outcomeOf(await client.openSession(request), "token-refused");
}

/** Whether the browser still holds a session of the role. */
export async function resumeSession(client: Pick<GatewayClient, "currentSession">): Promise<SignInOutcome> {
  return outcomeOf(await client.currentSession(), "signed-out");
}

function outcomeOf(answer: GatewayAnswer<SessionMessage>, whenRefused: "token-refused" | "signed-out"): SignInOutcome {
  switch (answer.kind) {
    case "ok":
      return { kind: "signed-in", session: answer.value };
    case "problem":
      return answer.status >= 500 ? { kind: "unreachable" } : { kind: whenRefused };
    case "unreachable":
      return { kind: "unreachable" };
  }
}
