import "./inspector.css";
import { startDesk } from "../desk/start-desk.tsx";
import { createGatewayClient } from "../link/gateway-client.ts";
import { InspectorScreen } from "./inspector-screen.tsx";
import { runInspector } from "./run-inspector.ts";

const requestMsMax = 10_000;

const inspector = runInspector({
  client: createGatewayClient({ baseUrl: location.origin, credentials: { kind: "person", role: "inspector" }, fetch: fetch.bind(window), timeLimitMs: requestMsMax }),
  now: Date.now,
});

startDesk({
  now: Date.now,
  open: (token) => void inspector.open(token),
  draw: (moment) => (
    <InspectorScreen
      {...moment}
      state={inspector.state.value}
      onToken={(token) => void inspector.signIn(token)}
      onSignOut={() => void inspector.signOut()}
      onRefresh={() => void inspector.refresh()}
      onLedgerOpened={(venueId) => void inspector.openLedger(venueId)}
      onSpan={(venueId, span) => void inspector.showSpan(venueId, span)}
      onLedgerClosed={() => inspector.closeLedger()}
      onReplay={(checkInId) => void inspector.openReplay(checkInId)}
      onReplayClosed={() => inspector.closeReplay()}
    />
  ),
});
