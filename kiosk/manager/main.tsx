import "./manager.css";
import { startDesk } from "../desk/start-desk.tsx";
import { createGatewayClient } from "../link/gateway-client.ts";
import { followVenue } from "../link/live-client.ts";
import { createFullAlarm } from "./full-alarm.ts";
import { ManagerScreen } from "./manager-screen.tsx";
import { playFullTone } from "./play-full-tone.ts";
import { runManager } from "./run-manager.ts";

const requestMsMax = 10_000;

const alarm = createFullAlarm({ storage: localStorage, page: document, openAudio: () => new AudioContext(), play: playFullTone });
const baseUrl = location.origin;
const manager = runManager({
  client: createGatewayClient({ baseUrl, credentials: { kind: "person", role: "manager" }, fetch: fetch.bind(window), timeLimitMs: requestMsMax }),
  baseUrl,
  follow: followVenue,
  now: Date.now,
  ring: alarm.ring,
});

startDesk({
  now: Date.now,
  open: (token) => void manager.open(token),
  draw: (moment) => (
    <ManagerScreen
      {...moment}
      state={manager.state.value}
      sound={alarm.state.value}
      onSound={alarm.toggle}
      onToken={(token) => void manager.signIn(token)}
      onSignOut={() => void manager.signOut()}
      onLimitTyped={(field, text) => manager.typeLimit(field, text)}
      onLimitSaved={() => void manager.saveLimit()}
    />
  ),
});
