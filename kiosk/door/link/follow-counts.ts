import type { Connection } from "../../ui/connection-badge.tsx";
import type { DoorEvent } from "../door-event.ts";
import type { GatewayClock } from "./gateway-clock.ts";

export interface CountsFollower {
  readonly venueId: string;
  readonly token: string;
  readonly clock: GatewayClock;
  readonly onConnection: (connection: Connection) => void;
  readonly send: (event: DoorEvent) => void;
  /** The policy or the list has changed, or this door may have been shut out. */
  readonly reload: () => void;
}

const fetchAgainMs = 3_000;

/**
 * Follows the counts of a venue until the function that it gives back is called. What does so is fetched only now, since a door
 * can check visitors without it, and the first code should not wait.
 */
export function followCounts(follower: CountsFollower): () => void {
  let isOver = false;
  let stop = (): void => undefined;

  function fetchAndFollow(): void {
    void import("../../link/live-client.ts").then(
      ({ followVenue }) => {
        if (!isOver) stop = follow(followVenue, follower);
      },
      () => {
        const again = setTimeout(fetchAndFollow, fetchAgainMs);
        stop = () => clearTimeout(again);
      },
    );
  }

  fetchAndFollow();
  return () => {
    isOver = true;
    stop();
  };
}

type FollowVenue = (typeof import("../../link/live-client.ts"))["followVenue"];

function follow(followVenue: FollowVenue, { venueId, token, clock, onConnection, send, reload }: CountsFollower): () => void {
  const { close } = followVenue({
    baseUrl: "",
    venueId,
    auth: { token },
    now: clock.nowMs,
    onCounts: (counts) => send({ kind: "counts", counts }),
    onAlert: () => undefined,
    onList: reload,
    onPolicy: reload,
    onState({ link }) {
      onConnection(link.kind);
      if (link.kind === "refused") reload();
    },
  });
  return close;
}
