import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";

export const faults = ["down", "failing", "busy", "refusing", "redirecting", "web-page", "no-type", "garbled", "other-encoding", "torn", "too-large", "bomb"] as const;

export type Fault = (typeof faults)[number];

const tooManyBytes = 64 * 1024 + 1;

export function sendJson(response: ServerResponse, body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(200, { "content-type": "application/json;charset=UTF-8", ...headers }).end(body);
}

/** What a network, a proxy or a broken platform does with an honest answer. */
export function sendFaulty(fault: Fault, response: ServerResponse, body: string): void {
  switch (fault) {
    case "down":
      response.socket?.destroy();
      return;
    case "failing":
      response.writeHead(503, { "content-type": "application/json" }).end(body);
      return;
    case "busy":
      response.writeHead(429, { "content-type": "application/json" }).end(body);
      return;
    case "refusing":
      response.writeHead(403, { "content-type": "application/json" }).end(body);
      return;
    case "redirecting":
      response.writeHead(307, { location: "/elsewhere/decode" }).end();
      return;
    case "web-page":
      response.writeHead(200, { "content-type": "text/html" }).end(body);
      return;
    case "no-type":
      response.writeHead(200).end(body);
      return;
    case "garbled":
      sendJson(response, body.slice(0, -1));
      return;
    case "other-encoding":
      sendJson(response, Buffer.from(body.replace("SUCCESS", "成功"), "utf16le"));
      return;
    case "torn":
      response.writeHead(200, { "content-type": "application/json", "content-length": String(body.length + 1) });
      response.write(body, () => response.socket?.destroy());
      return;
    case "too-large":
      sendJson(response, body + " ".repeat(tooManyBytes - Buffer.byteLength(body)));
      return;
    case "bomb":
      sendJson(response, gzipSync(body + " ".repeat(8 * 1024 * 1024)), { "content-encoding": "gzip" });
      return;
  }
}
