import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** Stands between a client and a server, as a network does that can fail. */
export interface BreakableProxy {
  readonly port: number;
  /** How many connections were refused since the last cut. */
  refusals(): number;
  /** Ends every connection, and every new one at once. */
  cut(): void;
  heal(): void;
  stop(): Promise<void>;
}

export async function startBreakableProxy(targetPort: number): Promise<BreakableProxy> {
  const sockets = new Set<Socket>();
  let broken = false;
  let refusals = 0;
  const server = createServer((near) => {
    if (broken) {
      refusals += 1;
      near.destroy();
      return;
    }
    const far = connect(targetPort, "127.0.0.1");
    for (const [socket, other] of [[near, far], [far, near]] as const) {
      sockets.add(socket);
      socket.pipe(other);
      socket.on("error", () => {});
      socket.on("close", () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The proxy has no port");
  const endAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: address.port,
    refusals: () => refusals,
    cut: () => {
      broken = true;
      refusals = 0;
      endAll();
    },
    heal: () => {
      broken = false;
    },
    stop: async () => {
      const closed = once(server, "close");
      server.close();
      endAll();
      await closed;
    },
  };
}
