import type { Server as HttpServer } from "node:http";
import type { Server as HttpsServer } from "node:https";
import type { PolicyMessage } from "../../shared/wire/live.ts";
import type { TokenRegister } from "../accounts/token-register.ts";
import { countsMessage } from "../ledger/counts-message.ts";
import type { LedgerReader } from "../ledger/ledger-reader.ts";
import type { StoreFeed } from "../ledger/store-feed.ts";
import type { EventLog } from "../observe/event-log.ts";
import type { GatewayMetrics } from "../observe/gateway-metrics.ts";
import type { RiskListRegister } from "../risk-lists/risk-list-register.ts";
import { broadcastCounts } from "./count-broadcaster.ts";
import { openLiveServer } from "./live-server.ts";

export interface LiveChannelParts {
  readonly http: HttpServer | HttpsServer;
  readonly origins: readonly string[];
  readonly tokens: TokenRegister;
  readonly ledger: LedgerReader;
  readonly feed: StoreFeed;
  readonly riskLists: Pick<RiskListRegister, "onActivated">;
  readonly onPolicyChanged: (listener: (change: PolicyMessage) => void) => void;
  readonly now: () => number;
  readonly log: EventLog;
  readonly metrics: GatewayMetrics;
}

export interface LiveChannel {
  /** Stops sending and closes the HTTP server below, too. */
  close(): Promise<void>;
}

/** All that is sent live: counts and alerts, another policy, another risk list; and nothing any more to a token that was revoked. */
export function openLiveChannel({ http, origins, tokens, ledger, feed, riskLists, onPolicyChanged, now, log, metrics }: LiveChannelParts): LiveChannel {
  const live = openLiveServer({
    http,
    tokens,
    origins,
    countsOf: async (venueId) => {
      const counts = await ledger.counts(venueId);
      return counts === null ? null : countsMessage(counts);
    },
    now,
    onClients: metrics.liveClients,
    onRefused: log.accessRefused,
  });
  const stopBroadcast = broadcastCounts({ ledger, feed, audience: live, now, onFault: log.failed });
  tokens.onRefreshed(live.disconnectRevoked);
  onPolicyChanged(live.sendPolicy);
  riskLists.onActivated((list) => live.sendList({ version: list.version, endUpdateTime: new Date(list.endUpdateTimeMs).toISOString() }));

  return {
    close: async () => {
      stopBroadcast();
      await live.close();
    },
  };
}
