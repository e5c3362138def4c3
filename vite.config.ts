import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

function pathOf(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

export default defineConfig({
  root: pathOf("kiosk"),
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
      input: {
        door: pathOf("kiosk/door/index.html"),
        manager: pathOf("kiosk/manager/index.html"),
        inspector: pathOf("kiosk/inspector/index.html"),
        demo: pathOf("kiosk/demo/index.html"),
      },
    },
  },
});
