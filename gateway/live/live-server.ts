import type { Server as HttpServer } from "node:http";
import type { Server as HttpsServer } from "node:https";
import { parse as parseCookies } from "hono/utils/cookie";
import { Server, type Socket } from "socket.io";
import type { CountsMessage } from "../../shared/wire/counts.ts";
import { liveNamespace, livePath, type ClientToServerEvents, type JoinAnswer, type ListMessage, type PolicyMessage, type ServerToClientEvents } from "../../shared/wire/live.ts";
import { mayAct, type Principal } from "../accounts/principal.ts";
import { sessionCookieName, sessionPrincipal, toPersonRole } from "../accounts/session-cookie.ts";
import type { TokenRegister } from "../accounts/token-register.ts";
import type { LiveAudience } from "./count-broadcaster.ts";

type LiveSocket = Socket<ClientToServerEvents, ServerToClientEvents>;

export interface LiveServerParts {
  readonly http: HttpServer | HttpsServer;
  readonly tokens: TokenRegister;
  /** Other origins than the one the page came from that may connect. */
  readonly origins: readonly string[];
  readonly countsOf: (venueId: string) => Promise<CountsMessage | null>;
  readonly now: () => number;
  readonly onClients: (count: number) => void;
  readonly onRefused: (refused: { readonly path: string; readonly status: 401 | 403; readonly role: string | null }) => void;
}

export interface LiveServer extends LiveAudience {
  sendList(message: ListMessage): void;
  sendPolicy(message: PolicyMessage): void;
  /** Cuts off whoever came with a token that opens nothing any more. */
  disconnectRevoked(): void;
  close(): Promise<void>;
}

const messageBytesMax = 4_096;
/** A page joins one venue, and once more after each break of its connection. */
const joinsPerSecondMax = 20;
const secondMs = 1_000;

/** Asked anew each time, so that a revoked token is not remembered. */
function principalOf(socket: LiveSocket, tokens: TokenRegister): Principal | null {
  const auth: Record<string, unknown> = socket.handshake.auth;
  if (typeof auth["token"] === "string") return tokens.find(auth["token"]);
  const role = typeof auth["role"] === "string" ? toPersonRole(auth["role"]) : null;
  if (role === null) return null;
  return sessionPrincipal(tokens, role, parseCookies(socket.handshake.headers.cookie ?? "")[sessionCookieName(role)]);
}

/** A browser always says where a page came from; a page of another site gets no connection (ASVS v5.0.0-4.4.2). */
function mayConnect(origin: string | undefined, host: string | undefined, others: readonly string[]): boolean {
  if (origin === undefined) return true;
  if (others.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** Says yes so many times a second. */
function atMostASecond(timesMax: number, now: () => number): () => boolean {
  let sinceMs = now();
  let times = 0;
  return () => {
    const nowMs = now();
    if (Math.abs(nowMs - sinceMs) >= secondMs) [sinceMs, times] = [nowMs, 0];
    times += 1;
    return times <= timesMax;
  };
}

function roomOf(venueId: string): string {
  return `venue:${venueId}`;
}

/** The Socket.IO end of the live counts: who may listen to what, and nothing about when something is sent. */
export function openLiveServer(parts: LiveServerParts): LiveServer {
  const io = new Server<ClientToServerEvents, ServerToClientEvents>(parts.http, {
    path: livePath,
    serveClient: false,
    maxHttpBufferSize: messageBytesMax,
    perMessageDeflate: false,
    transports: ["websocket", "polling"],
    allowRequest: (request, answer) => {
      const may = mayConnect(request.headers.origin, request.headers.host, parts.origins);
      if (!may) parts.onRefused({ path: livePath, status: 403, role: null });
      answer(null, may);
    },
  });
  const live = io.of(liveNamespace);
  io.use((_socket, next) => next(new Error("unauthenticated")));

  live.use((socket, next) => {
    if (principalOf(socket, parts.tokens) !== null) return next();
    parts.onRefused({ path: livePath, status: 401, role: null });
    return next(new Error("unauthenticated"));
  });

  async function join(socket: LiveSocket, venueId: unknown): Promise<JoinAnswer> {
    const principal = principalOf(socket, parts.tokens);
    if (principal === null || typeof venueId !== "string" || !mayAct(principal, "follow-live", venueId)) {
      parts.onRefused({ path: livePath, status: principal === null ? 401 : 403, role: principal?.role ?? null });
      return { kind: "refused", detail: "Not a venue that this token may follow" };
    }
    const counts = await parts.countsOf(venueId);
    if (counts === null) return { kind: "refused", detail: "No such venue, or it is not open yet" };
    await socket.join(roomOf(venueId));
    return { kind: "joined", counts };
  }

  live.on("connection", (socket) => {
    parts.onClients(live.sockets.size);
    socket.on("disconnect", () => parts.onClients(live.sockets.size));
    const mayJoin = atMostASecond(joinsPerSecondMax, parts.now);
    socket.on("join", (request: unknown, answer: unknown) => {
      if (!mayJoin()) return void socket.disconnect(true);
      if (typeof answer !== "function") return;
      const venueId = typeof request === "object" && request !== null && "venueId" in request ? request.venueId : null;
      join(socket, venueId).then(
        (message) => answer(message),
        () => answer({ kind: "refused", detail: "The counts cannot be read at the moment; try again" } satisfies JoinAnswer),
      );
    });
  });

  return {
    isWatched: (venueId) => live.adapter.rooms.has(roomOf(venueId)),
    sendCounts: (message) => live.to(roomOf(message.venueId)).emit("counts", message),
    sendAlert: (message) => live.to(roomOf(message.venueId)).emit("alert", message),
    sendList: (message) => live.emit("list", message),
    sendPolicy: (message) => live.to(roomOf(message.venueId)).emit("policy", message),
    disconnectRevoked: () => {
      for (const socket of live.sockets.values()) if (principalOf(socket, parts.tokens) === null) socket.disconnect(true);
    },
    close: () => io.close(),
  };
}
