import { io, type Socket } from "socket.io-client";
import type { CountsMessage } from "../../shared/wire/counts.ts";
import { type AlertMessage, type ClientToServerEvents, type ListMessage, liveNamespace, livePath, type PolicyMessage, type ServerToClientEvents } from "../../shared/wire/live.ts";
import type { PersonRole } from "../../shared/domain/role.ts";

/** `refused`: the gateway does not know these credentials, or may not show them this venue; the latter is asked again from time to time. */
export type LiveLink =
  | { readonly kind: "connected" }
  | { readonly kind: "reconnecting"; readonly sinceMs: number }
  | { readonly kind: "refused"; readonly detail: string };

export interface LiveState {
  readonly link: LiveLink;
  /** When the gateway was last heard of, a sign of life without news included; `null` before the first time. */
  readonly lastHeardAtMs: number | null;
}

export interface VenueFollower {
  readonly baseUrl: string;
  readonly venueId: string;
  readonly auth: { readonly token: string } | { readonly role: PersonRole };
  readonly now: () => number;
  readonly onCounts: (counts: CountsMessage) => void;
  readonly onAlert: (alert: AlertMessage) => void;
  readonly onList: (list: ListMessage) => void;
  readonly onPolicy: (policy: PolicyMessage) => void;
  readonly onState: (state: LiveState) => void;
}

const joinTimeoutMs = 5_000;
const joinAgainMs = 2_000;
const reconnectionDelayMs = 300;
const reconnectionDelayMsMax = 3_000;

/** Follows one venue until `close`: joins again after every reconnect, and passes on no snapshot older than one already passed on. */
export function followVenue(follower: VenueFollower): { readonly close: () => void } {
  const socket = openSocket(follower);
  let link: LiveLink = { kind: "reconnecting", sinceMs: follower.now() };
  let lastHeardAtMs: number | null = null;
  let seqSeen = -1;
  let joinAgain: ReturnType<typeof setTimeout> | undefined;

  const report = (): void => follower.onState({ link, lastHeardAtMs });
  const enter = (next: LiveLink): void => {
    link = next;
    report();
  };
  const lose = (): void => enter(link.kind === "reconnecting" ? link : { kind: "reconnecting", sinceMs: follower.now() });
  const heardOf = (): void => {
    lastHeardAtMs = follower.now();
    report();
  };
  const heard = <Message>(pass: (message: Message) => void) => (message: Message): void => {
    pass(message);
    heardOf();
  };
  const showIfNotOlder = (counts: CountsMessage): void => {
    if (counts.seq < seqSeen) return;
    seqSeen = counts.seq;
    follower.onCounts(counts);
  };
  const join = (): void => {
    clearTimeout(joinAgain);
    socket.timeout(joinTimeoutMs).emit("join", { venueId: follower.venueId }, (failure, answer) => {
      if (failure) return void socket.disconnect().connect();
      if (answer.kind === "refused") {
        joinAgain = setTimeout(join, joinAgainMs);
        return enter({ kind: "refused", detail: answer.detail });
      }
      link = { kind: "connected" };
      heard(showIfNotOlder)(answer.counts);
    });
  };

  socket.on("connect", join);
  socket.on("connect_error", (error) => (socket.active ? lose() : enter({ kind: "refused", detail: error.message })));
  socket.on("disconnect", (reason) => {
    clearTimeout(joinAgain);
    if (reason === "io client disconnect") return;
    lose();
    if (reason === "io server disconnect") socket.connect();
  });
  socket.on("counts", heard(showIfNotOlder));
  socket.on("alert", heard(follower.onAlert));
  socket.on("list", heard(follower.onList));
  socket.on("policy", heard(follower.onPolicy));
  socket.io.on("ping", heardOf);
  report();
  return { close: () => void socket.disconnect() };
}

function openSocket({ baseUrl, auth }: Pick<VenueFollower, "baseUrl" | "auth">): Socket<ServerToClientEvents, ClientToServerEvents> {
  return io(baseUrl + liveNamespace, {
    path: livePath,
    auth,
    withCredentials: true,
    forceNew: true,
    transports: ["websocket", "polling"],
    tryAllTransports: true,
    reconnectionDelay: reconnectionDelayMs,
    reconnectionDelayMax: reconnectionDelayMsMax,
  });
}
