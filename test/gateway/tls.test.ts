import { readFileSync } from "node:fs";
import { get } from "node:https";
import { expect, test } from "vitest";
import { startGateway } from "../support/gateway-process.ts";

const files = { TLS_CERTIFICATE: "test/fixtures/tls/certificate.pem", TLS_KEY: "test/fixtures/tls/key.pem" };

function statusOf(url: string, ca: Buffer): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { ca }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });
}

test("the gateway speaks TLS with the certificate and key that it is given", async () => {
  const gateway = await startGateway(files);
  try {
    expect(gateway.url).toMatch(/^https:\/\/localhost:\d+$/);
    expect(await statusOf(`${gateway.url}/healthz`, readFileSync(files.TLS_CERTIFICATE))).toBe(200);
  } finally {
    await gateway.kill();
  }
});
