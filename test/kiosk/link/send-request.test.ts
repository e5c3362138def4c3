import { createServer, type RequestListener, type Server } from "node:http";
import { afterEach, expect, test } from "vitest";
import { createGatewayClient } from "../../../kiosk/link/gateway-client.ts";

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function clientOf(listener: RequestListener, timeLimitMs: number) {
  const started = createServer(listener);
  server = started;
  const port = await new Promise<number>((resolve, reject) => {
    started.listen(0, "127.0.0.1", () => {
      const address = started.address();
      if (address === null || typeof address === "string") reject(new Error("Cannot listen on a port"));
      else resolve(address.port);
    });
  });
  return createGatewayClient({ baseUrl: `http://127.0.0.1:${port}`, credentials: { kind: "person", role: "manager" }, fetch, timeLimitMs });
}

test("reads an answer over the network", async () => {
  const client = await clientOf((_request, response) => void response.setHeader("content-type", "application/json").end('{"venues":[]}'), 5_000);
  expect(await client.venues()).toEqual({ kind: "ok", value: { venues: [] } });
});

test("gives up on a gateway that never answers", async () => {
  const client = await clientOf(() => {}, 50);
  expect(await client.venues()).toEqual({ kind: "unreachable", detail: "The operation was aborted due to timeout" });
});

test("gives up on an answer that never ends", async () => {
  const client = await clientOf((_request, response) => void response.setHeader("content-type", "application/json").write('{"venues":['), 50);
  expect(await client.venues()).toEqual({ kind: "unreachable", detail: "The operation was aborted due to timeout" });
});

test("a connection that is cut is no answer", async () => {
  const client = await clientOf((request) => void request.socket.destroy(), 5_000);
  expect((await client.venues()).kind).toBe("unreachable");
});

test("does not follow a redirect to somewhere else", async () => {
  const client = await clientOf((request, response) => {
    if (request.url === "/elsewhere") response.setHeader("content-type", "application/json").end('{"venues":[]}');
    else response.writeHead(302, { location: "/elsewhere" }).end();
  }, 5_000);
  expect((await client.venues()).kind).toBe("unreachable");
});
