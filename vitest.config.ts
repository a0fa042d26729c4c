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
    ],
  },
});
void cloudflareTest;
