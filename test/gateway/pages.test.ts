import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { OpenAPIHono } from "@hono/zod-openapi";
import { describe, expect, test } from "vitest";
import type { GatewayEnvironment } from "../../gateway/http/authenticate.ts";
import { mountPages } from "../../gateway/http/page-routes.ts";

const page = "<p>door</p>".repeat(500);
const decoder = Buffer.from("code reader ".repeat(500));

/** Pages as the build leaves them, with a compressed copy beside each file. */
function openPages(): OpenAPIHono<GatewayEnvironment> {
  const folder = mkdtempSync(join(tmpdir(), "venue-gate-pages-"));
  for (const [path, content] of [
    ["door/index.html", Buffer.from(page)],
    ["assets/decoder.wasm", decoder],
  ] as const) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), content);
    writeFileSync(join(folder, `${path}.gz`), gzipSync(content, { level: 9 }));
  }
  const app = new OpenAPIHono<GatewayEnvironment>();
  mountPages(app, folder, ["door"]);
  return app;
}

describe("the pages", () => {
  test.each([
    ["/assets/decoder.wasm", decoder, "public, max-age=31536000, immutable"],
    ["/door", Buffer.from(page), "no-cache"],
  ])("send the copy of %s that was compressed when they were built, and compress nothing themselves", async (path, content, cacheControl) => {
    const pages = openPages();
    const compressed = await pages.request(path, { headers: { "accept-encoding": "gzip, deflate" } });
    expect(compressed.headers.get("content-encoding")).toBe("gzip");
    expect(compressed.headers.get("vary")).toMatch(/accept-encoding/i);
    expect(compressed.headers.get("cache-control")).toBe(cacheControl);
    expect(Buffer.from(await compressed.arrayBuffer()).equals(gzipSync(content, { level: 9 }))).toBe(true);
    const plain = await pages.request(path, { headers: { "accept-encoding": "deflate" } });
    expect(plain.headers.get("content-encoding")).toBeNull();
    expect(Buffer.from(await plain.arrayBuffer()).equals(content)).toBe(true);
  });
});
