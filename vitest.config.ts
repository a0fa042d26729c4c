import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

/**
 * No test fails because the machine is busy: these limits, in milliseconds, are met by what never ends and by nothing else. Work on hostile
 * input is held to them too. Such input is large: read in a time that grows with its square, it would take many minutes.
 */
const LIMITS = { testTimeout: 120_000, hookTimeout: 120_000, teardownTimeout: 120_000 };

/** What waits for something to become true waits as long as Playwright does; vitest's own second is soon over. */
const POLLS = { expect: { poll: { timeout: 30_000 } } };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          environment: "node",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/runtime/workerd/**"],
          ...LIMITS,
          ...POLLS,
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
          ...LIMITS,
        },
        oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
      },
    ],
  },
});
