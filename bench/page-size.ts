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

const staticImport = /(?:^|[;}\s])import\s*(?:[^"'()]*?from\s*)?["']\.\/([\w.-]+\.js)["']/g;
const lateImport = /\bimport\(\s*["'`]\.\/([\w.-]+\.js)["'`]\s*\)/g;

function sourceOf(path: string): string {
  return readFileSync(join(dist, path), "utf8");
}

function importsOf(path: string, kind: RegExp): readonly string[] {
  return [...sourceOf(path).matchAll(kind)].map((match) => `assets/${match[1] ?? ""}`);
}

/** These scripts, and all that they import at once. */
function withStaticImports(paths: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    importsOf(path, staticImport).forEach(visit);
  };
  paths.forEach(visit);
  return seen;
}

/** Every script in the HTML of the page, with what the browser fetches for it before it runs. */
function scriptsInPage(page: string): ReadonlySet<string> {
  const html = sourceOf(join(page, "index.html"));
  return withStaticImports([...html.matchAll(/(?:src|href)="\/(assets\/[\w.-]+\.js)"/g)].map((match) => match[1] ?? ""));
}

function scriptsOfCamera(): ReadonlySet<string> {
  const files = readdirSync(join(dist, "assets")).filter((file) => loadedByCamera.test(file) && file.endsWith(".js"));
  return withStaticImports(files.map((file) => `assets/${file}`));
}

function kilobytesOf(paths: Iterable<string>): number {
  return [...paths].reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path))).length, 0) / bytesPerKilobyte;
}

/** The first load, and beside it everything that a door can fetch once it is ready: live counts, and the panel of every rule. */
export function benchPageSize(): readonly BenchRow[] {
  const page = scriptsInPage("door");
  const first = new Set([...page, ...scriptsOfCamera()]);
  const late = [...withStaticImports([...page].flatMap((path) => importsOf(path, lateImport)))].filter((path) => !first.has(path));
  if (late.length === 0) throw new Error("The door fetches nothing later: is what it imports still found?");
  const firstKilobytes = kilobytesOf(first);
  const lateKilobytes = kilobytesOf(late);
  return [
    atMost({ id: "door-page-size", name: `Door page, first load: JavaScript of ${first.size} files, gzip`, unit: "kB" }, firstKilobytes, kilobytesMost),
    {
      id: "door-page-later",
      name: `Door page, what follows once it is ready, at most: JavaScript of ${late.length} files, gzip`,
      value: lateKilobytes,
      unit: "kB",
      against: `first load: ${firstKilobytes.toFixed(1)} kB`,
      ratio: lateKilobytes / firstKilobytes,
      target: "none, for comparison",
      met: true,
    },
  ];
}
