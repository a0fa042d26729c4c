import { describe, expect, it } from "vitest";
import { bluesky } from "../../src/announcements/targets/bluesky.ts";
import { discord } from "../../src/announcements/targets/discord.ts";
import type { Show } from "../../src/catalog/show.ts";
import { listening } from "../../src/worker/listening.ts";
import { exampleCatalog, exampleEpisode } from "../catalog/example-show.ts";

const AIRED = Date.UTC(2026, 1, 1, 9);
const MINUTE = 60_000;
const POSTS = { announce: [bluesky({ handle: "pod.example" }, "en")] };

const listens = (now: number, show: Partial<Show> = POSTS) =>
  listening(exampleCatalog([exampleEpisode({ publishedAt: AIRED })], show), now);

describe("a site that posts asks for its posts", () => {
  it.each([
    ["at the air date of its newest episode", AIRED, 5_000],
    ["five minutes later", AIRED + 5 * MINUTE, 5_000],
    ["an hour later", AIRED + 60 * MINUTE, MINUTE],
    ["a day later", AIRED + 1440 * MINUTE, 5 * MINUTE],
    ["before it has any episode", AIRED - 1, 5_000],
  ])("%s", (_, now, everyMs) => {
    expect(listens(now)).toEqual({ everyMs, isAwaited: false });
  });
});

describe("nobody asks", () => {
  it.each<[string, Partial<Show>]>([
    ["for a show that tells nobody", {}],
    ["for one whose posts nobody can answer", { announce: [discord({})] }],
  ])("%s", (_, show) => {
    expect(listens(AIRED, show)).toBe(null);
  });
});
