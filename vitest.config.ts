import { availableParallelism } from "node:os";
import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

/** Rooms whose tests start nothing, write nothing and share nothing. */
const PURE_ROOMS = [
  "moments",
  "arguments",
  "languages",
  "html",
  "schemas",
  "catalog",
  "chapters",
  "notes",
  "transcripts",
  "audio",
  "http",
  "feeds",
  "feed-check",
  "machines",
  "search",
  "pages",
  "player",
  "offline",
  "bundle",
  "bytes",
  "schedule",
  "announcements",
  "import/compare",
  "import/notes",
  "import/proof",
  "import/read",
  "import/translate",
];
const PURE = PURE_ROOMS.map((room) => `tests/${room}/**/*.test.{ts,tsx}`);

/**
 * No test fails because the machine is busy: these limits, in milliseconds, are met by what never ends and by nothing else. Work on hostile
 * input is held to them too. Such input is large: read in a time that grows with its square, it would take many minutes.
 */
const LIMITS = { testTimeout: 120_000, hookTimeout: 120_000, teardownTimeout: 120_000 };

/** A test that asserts nothing cannot fail: so it does. */
const EXPECT = { requireAssertions: true };

/** Files whose tests put something else in the place of a module: it would stay there for the files that come after them. */
const ALONE = "tests/**/*.alone.test.{ts,tsx}";

/** One process for many files: most of the code is read, and made fast, once. */
const TOGETHER = { isolate: false };

const OXC = { jsx: { runtime: "automatic", importSource: "hono/jsx" } } as const;

export default defineConfig({
  test: {
    // vitest leaves a core free, which on two cores is half of them. Half as many workers more use the time in which others wait: for a server
    // to start, for an air date to come.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    projects: [
      {
        test: {
          name: "pure",
          include: PURE,
          ...TOGETHER,
          setupFiles: ["tests/fuzz.ts"],
          ...LIMITS,
          expect: EXPECT,
        },
        oxc: OXC,
      },
      {
        test: {
          name: "node",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [...PURE, ALONE, "tests/browser/**", "tests/runtime/workerd/**"],
          ...TOGETHER,
          ...LIMITS,
          expect: EXPECT,
        },
        oxc: OXC,
      },
      {
        test: { name: "alone", include: [ALONE], ...LIMITS, expect: EXPECT },
        oxc: OXC,
      },
      {
        // What must be seen in Chromium.
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/serve-sample-show.ts"],
          ...TOGETHER,
          ...LIMITS,
          // What waits for something to become true waits as long as Playwright does; vitest's own second is soon over.
          expect: { ...EXPECT, poll: { timeout: 30_000 } },
        },
        oxc: OXC,
      },
      {
        // What must run in the Workers runtime itself, with a real bucket and a real object beside it.
        plugins: [
          cloudflareTest({
            remoteBindings: false,
            main: "tests/runtime/workerd/announcing-worker.ts",
            miniflare: {
              compatibilityDate: "2026-10-01",
              r2Buckets: ["MEDIA"],
              bindings: { AIRDATE_SECRET: "a secret" },
              durableObjects: { ANNOUNCER: { className: "Announcer", useSQLite: true } },
            },
          }),
        ],
        test: {
          name: "workerd",
          include: ["tests/runtime/workerd/**/*.test.ts"],
          globalSetup: ["tests/runtime/provide-catalog.ts"],
          ...LIMITS,
          expect: EXPECT,
        },
        oxc: OXC,
      },
    ],
  },
});
