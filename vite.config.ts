import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { defineConfig, type Plugin } from "vite";

function pathOf(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

const compress = promisify(gzip);
const copyBytesMin = 1_024;

/** Puts compressed copies beside what is built, so that the gateway compresses nothing for every visitor anew. */
function compressedCopies(): Plugin {
  return {
    name: "compressed-copies",
    apply: "build",
    async writeBundle({ dir = "" }, bundle) {
      for (const file of Object.keys(bundle)) {
        const path = join(dir, file);
        const content = await readFile(path);
        if (content.byteLength < copyBytesMin) continue;
        await writeFile(`${path}.gz`, await compress(content));
      }
    },
  };
}

export default defineConfig({
  root: pathOf("kiosk"),
  plugins: [compressedCopies()],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  // The scan worker loads its decoder in a second step, which only module workers can.
  worker: { format: "es" },
  build: {
    outDir: pathOf("dist"),
    emptyOutDir: true,
    target: "es2024",
    // The pages allow scripts and pictures from their own address only, so nothing may become a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Nothing of cborg happens on import, which its package does not say; so the pages get its decoder without its encoder.
      treeshake: { moduleSideEffects: [{ test: /\/node_modules\/cborg\//, sideEffects: false }] },
      input: {
        door: pathOf("kiosk/door/index.html"),
        manager: pathOf("kiosk/manager/index.html"),
        inspector: pathOf("kiosk/inspector/index.html"),
        policy: pathOf("kiosk/policy/index.html"),
        demo: pathOf("kiosk/demo/index.html"),
      },
    },
  },
});
