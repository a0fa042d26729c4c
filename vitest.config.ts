import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          environment: "node",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/runtime/workerd/**"],
        },
        oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
      },
      {
        // What must run in the Workers runtime itself, with a real bucket beside it.
        plugins: [
          cloudflareTest({
            remoteBindings: false,
            miniflare: { compatibilityDate: "2026-10-01", r2Buckets: ["MEDIA"] },
          }),
        ],
        test: {
          name: "workerd",
          include: ["tests/runtime/workerd/**/*.test.ts"],
          globalSetup: ["tests/runtime/provide-catalog.ts"],
        },
        oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
      },
    ],
  },
});
