import { createServer } from "node:http";
import { once } from "node:events";
import { Server } from "socket.io";
import { afterEach, expect, test } from "vitest";
import { followVenue, type LiveState } from "../../../kiosk/link/live-client.ts";
import type { CountsMessage } from "../../../shared/wire/counts.ts";
import type { ClientToServerEvents, JoinAnswer, ServerToClientEvents } from "../../../shared/wire/live.ts";

const closing: (() => unknown)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

function countsAt(seq: number, inside: number): CountsMessage {
  return { venueId: "theatre", seq, inside, insideLow: inside, insideHigh: inside, limit: 300, left: 300 - inside, entered: inside, exited: 0, refused: 0, at: "2022-09-01T10:00:00Z" };
}

interface Gateway {
  readonly baseUrl: string;
  readonly live: ReturnType<Server<ClientToServerEvents, ServerToClientEvents>["of"]>;
  readonly joins: string[];
}

/** A Socket.IO server that answers the n-th join with the n-th answer, and after that with the last. */
async function gatewayAnswering(answers: readonly JoinAnswer[], admits: (auth: unknown) => boolean = () => true): Promise<Gateway> {
  const http = createServer();
  const io = new Server<ClientToServerEvents, ServerToClientEvents>(http, { path: "/live/", serveClient: false });
  const live = io.of("/live");
  const joins: string[] = [];
  live.use((socket, next) => next(admits(socket.handshake.auth) ? undefined : new Error("No valid token")));
  live.on("connection", (socket) => {
    socket.on("join", ({ venueId }, answer) => {
      joins.push(venueId);
      const message = answers[Math.min(joins.length, answers.length) - 1];
      if (message) answer(message);
    });
  });
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  closing.push(() => io.close());
  const address = http.address();
  if (address === null || typeof address === "string") throw new Error("Cannot listen on a port");
  return { baseUrl: `http://127.0.0.1:${address.port}`, live, joins };
}

function follow(gateway: Gateway) {
  const seen: CountsMessage[] = [];
  const states: LiveState[] = [];
  const alerts: string[] = [];
  const waiting: { reached: () => boolean; resolve: () => void }[] = [];
  const settle = (): void => waiting.filter(({ reached }) => reached()).forEach(({ resolve }) => resolve());
  let clockMs = 1_000;
  const follower = followVenue({
    baseUrl: gateway.baseUrl,
    venueId: "theatre",
    auth: { token: "manager-token-0001" },
    now: () => clockMs++,
    onCounts: (counts) => void seen.push(counts),
    onAlert: (alert) => void alerts.push(alert.kind),
    onList: () => {},
    onPolicy: () => {},
    onState: (state) => {
      states.push(state);
      settle();
    },
  });
  closing.push(follower.close);
  const until = (reached: () => boolean): Promise<void> => (reached() ? Promise.resolve() : new Promise((resolve) => void waiting.push({ reached, resolve })));
  const link = (): string | undefined => states.at(-1)?.link.kind;
  return { seen, states, alerts, until, link, close: follower.close };
}

test("shows the counts of the join, then those that follow", async () => {
  const gateway = await gatewayAnswering([{ kind: "joined", counts: countsAt(5, 10) }]);
  const page = follow(gateway);
  await page.until(() => page.link() === "connected");
  gateway.live.emit("counts", countsAt(6, 11));
  await page.until(() => page.seen.length === 2);
  expect(gateway.joins).toEqual(["theatre"]);
  expect(page.seen.map(({ seq }) => seq)).toEqual([5, 6]);
});

test("says when it started to try, and when it first heard of the gateway", async () => {
  const gateway = await gatewayAnswering([{ kind: "joined", counts: countsAt(5, 10) }]);
  const page = follow(gateway);
  await page.until(() => page.link() === "connected");
  expect(page.states).toEqual([
    { link: { kind: "reconnecting", sinceMs: 1_000 }, lastHeardAtMs: null },
    { link: { kind: "connected" }, lastHeardAtMs: 1_001 },
  ]);
});

test("passes on no snapshot older than one already shown, but the same number again", async () => {
  const gateway = await gatewayAnswering([{ kind: "joined", counts: countsAt(5, 10) }]);
  const page = follow(gateway);
  await page.until(() => page.link() === "connected");
  gateway.live.emit("counts", countsAt(4, 9));
  gateway.live.emit("counts", countsAt(5, 10));
  gateway.live.emit("counts", countsAt(7, 12));
  await page.until(() => page.seen.at(-1)?.seq === 7);
  expect(page.seen.map(({ seq }) => seq)).toEqual([5, 5, 7]);
});

test("passes on that the venue is full", async () => {
  const gateway = await gatewayAnswering([{ kind: "joined", counts: countsAt(5, 299) }]);
  const page = follow(gateway);
  await page.until(() => page.link() === "connected");
  gateway.live.emit("alert", { venueId: "theatre", kind: "full", seq: 6, at: "2022-09-01T10:00:00Z" });
  await page.until(() => page.alerts.length === 1);
  expect(page.alerts).toEqual(["full"]);
});

test.each([
  { title: "the connection breaks", closeTransport: true },
  { title: "the gateway lets the page go", closeTransport: false },
])("joins again when $title", async ({ closeTransport }) => {
  const gateway = await gatewayAnswering([
    { kind: "joined", counts: countsAt(5, 10) },
    { kind: "joined", counts: countsAt(9, 14) },
  ]);
  const page = follow(gateway);
  await page.until(() => page.link() === "connected");
  gateway.live.disconnectSockets(closeTransport);
  await page.until(() => page.link() === "reconnecting");
  await page.until(() => page.seen.length === 2);
  expect(gateway.joins).toEqual(["theatre", "theatre"]);
  expect(page.seen.map(({ seq }) => seq)).toEqual([5, 9]);
});

test("says that the venue may not be joined", async () => {
  const gateway = await gatewayAnswering([{ kind: "refused", detail: "Not your venue" }]);
  const page = follow(gateway);
  await page.until(() => page.link() === "refused");
  expect(page.states.at(-1)).toEqual({ link: { kind: "refused", detail: "Not your venue" }, lastHeardAtMs: null });
  expect(page.seen).toEqual([]);
});

test("asks again for a venue that could not be joined", async () => {
  const gateway = await gatewayAnswering([
    { kind: "refused", detail: "Not open yet" },
    { kind: "joined", counts: countsAt(1, 0) },
  ]);
  const page = follow(gateway);
  await page.until(() => page.link() === "connected");
  expect(page.states.map(({ link }) => link.kind)).toEqual(["reconnecting", "refused", "connected"]);
});

test("gives up when its token is not valid", async () => {
  const gateway = await gatewayAnswering([{ kind: "joined", counts: countsAt(5, 10) }], () => false);
  const page = follow(gateway);
  await page.until(() => page.link() === "refused");
  expect(page.states.at(-1)).toEqual({ link: { kind: "refused", detail: "No valid token" }, lastHeardAtMs: null });
});

test("shows its token when it connects", async () => {
  const auths: unknown[] = [];
  const gateway = await gatewayAnswering([{ kind: "joined", counts: countsAt(5, 10) }], (auth) => auths.push(auth) > 0);
  const page = follow(gateway);
  await page.until(() => page.link() === "connected");
  expect(auths).toEqual([{ token: "manager-token-0001" }]);
});
