import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { atMost, type BenchRow } from "./bench-row.ts";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const bytesPerKilobyte = 1_000;
const kilobytesMost = 90;

/** Loaded by every door with a camera right after the page: the scan worker, and the decoder that it tries first. */
const loadedByCamera = /^(scan-worker|zxing-wasm-decoder)-/;

/** Every script that the page loads at first: those in its HTML, all that these import statically, and what the camera needs. */
function firstScripts(page: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const source = readFileSync(join(dist, path), "utf8");
    for (const match of source.matchAll(/(?:^|[;}\s])import\s*(?:[^"'()]*?from\s*)?["']\.\/([\w.-]+\.js)["']/g)) visit(`assets/${match[1] ?? ""}`);
  };
  const html = readFileSync(join(dist, page, "index.html"), "utf8");
  for (const match of html.matchAll(/(?:src|href)="\/(assets\/[\w.-]+\.js)"/g)) visit(match[1] ?? "");
  for (const file of readdirSync(join(dist, "assets"))) if (loadedByCamera.test(file) && file.endsWith(".js")) visit(`assets/${file}`);
  return seen;
}

export function benchPageSize(): readonly BenchRow[] {
  const scripts = [...firstScripts("door")];
  const kilobytes = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path))).length, 0) / bytesPerKilobyte;
  return [atMost({ id: "door-page-size", name: `Door page, first load: JavaScript of ${scripts.length} files, gzip`, unit: "kB" }, kilobytes, kilobytesMost)];
}
