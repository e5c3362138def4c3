export interface GatewayClock {
  readonly nowMs: () => number;
  /** Takes over the gateway's time from an answer that has just come. */
  readonly setBy: (serverTime: string) => void;
}

/** Codes are judged, and events dated, by the gateway's clock: tablets are often minutes off. */
export function createGatewayClock(deviceNowMs: () => number): GatewayClock {
  let offsetMs = 0;
  return {
    nowMs: () => deviceNowMs() + offsetMs,
    setBy(serverTime) {
      const serverMs = Date.parse(serverTime);
      if (!Number.isNaN(serverMs)) offsetMs = serverMs - deviceNowMs();
    },
  };
}
