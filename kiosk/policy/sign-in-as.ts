import type { PersonRole } from "../../shared/domain/role.ts";
import type { GatewayClient } from "../link/gateway-client.ts";
import { resumeSession, signIn, type SignInOutcome } from "../link/person-session.ts";

/** Those who may change policies. */
export type PolicyRole = Extract<PersonRole, "administrator" | "manager">;

type Clients<Client> = Readonly<Record<PolicyRole, Client>>;

/** Whose page it is now: the session, and the client that speaks in its role. */
export interface SignedInAs<Client> {
  readonly client: Client | null;
  readonly outcome: SignInOutcome;
}

/** The first role that is let in; else what the last one heard. A gateway that does not answer one will not answer another. */
async function firstLetIn<Client>(clients: Clients<Client>, roles: readonly PolicyRole[], attempt: (client: Client, role: PolicyRole) => Promise<SignInOutcome>): Promise<SignedInAs<Client>> {
  let outcome: SignInOutcome = { kind: "signed-out" };
  for (const role of roles) {
    outcome = await attempt(clients[role], role);
    if (outcome.kind === "signed-in") return { client: clients[role], outcome };
    if (outcome.kind === "unreachable") break;
  }
  return { client: null, outcome };
}

/** The token itself says whose it is: there are more managers than administrators, so theirs is tried first. */
export function signInAs<Client extends Pick<GatewayClient, "openSession">>(clients: Clients<Client>, token: string): Promise<SignedInAs<Client>> {
  return firstLetIn(clients, ["manager", "administrator"], (client, role) => signIn(client, { token, role }));
}

/** Whoever has both sessions in this browser wants the one that can do more. */
export function resumeAs<Client extends Pick<GatewayClient, "currentSession">>(clients: Clients<Client>): Promise<SignedInAs<Client>> {
  return firstLetIn(clients, ["administrator", "manager"], (client) => resumeSession(client));
}
