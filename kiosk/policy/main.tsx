import "./policy.css";
import { startDesk } from "../desk/start-desk.tsx";
import { createGatewayClient } from "../link/gateway-client.ts";
import { followVenue } from "../link/live-client.ts";
import { PolicyScreen } from "./policy-screen.tsx";
import { runPolicy } from "./run-policy.ts";
import type { PolicyRole } from "./sign-in-as.ts";

/** Comparing a pack with all that lies above it can take the gateway a while. */
const requestMsMax = 30_000;
const baseUrl = location.origin;

function clientOf(role: PolicyRole) {
  return createGatewayClient({ baseUrl, credentials: { kind: "person", role }, fetch: fetch.bind(window), timeLimitMs: requestMsMax });
}

const policy = runPolicy({ clients: { administrator: clientOf("administrator"), manager: clientOf("manager") }, baseUrl, follow: followVenue, now: Date.now });

window.addEventListener("beforeunload", (event) => {
  if (policy.wouldLose()) event.preventDefault();
});

startDesk({
  now: Date.now,
  open: (token) => void policy.open(token),
  draw: (moment) => (
    <PolicyScreen
      {...moment}
      state={policy.state.value}
      drafts={policy.drafts()}
      trying={policy.tried.trying.value}
      gazetteer={policy.tried.gazetteer()}
      onToken={(token) => void policy.signIn(token)}
      onSignOut={() => void policy.signOut()}
      onVenue={policy.chooseVenue}
      onTab={policy.chooseTab}
      onDay={policy.chooseDay}
      onRefresh={policy.refresh}
      onChange={(change) => void policy.change(change)}
      onEdit={(packId) => void policy.edit(packId)}
      onTrying={policy.tried.tryOut}
    />
  ),
});
