import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { compress } from "./build/compress.ts";
import { licences } from "./build/licences.ts";
import { packs } from "./build/packs.ts";

// Where a server runs while the screens are developed: spartel serve --demo.
const server = process.env["SPARTEL"] ?? "http://localhost:9191";

export default defineConfig({
  plugins: [react(), tailwindcss(), licences(), packs(), compress()],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
  },
  server: {
    fs: { allow: [".."] },
    proxy: {
      "/api": { target: server, changeOrigin: true, headers: { origin: server } },
      "/health": { target: server, changeOrigin: true },
      "/utopia": { target: server, changeOrigin: true },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "jsdom",
          include: ["src/**/*.test.{ts,tsx}", "tests/unit/**/*.test.{ts,tsx}"],
          setupFiles: ["tests/unit/setup.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          environment: "node",
          include: ["tests/browser/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      { extends: true, test: { name: "pictures", environment: "node", include: ["tests/pictures/**/*.test.ts"], hookTimeout: 120_000 } },
    ],
  },
});
