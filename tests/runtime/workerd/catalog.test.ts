import { describe, expect, it } from "vitest";
import { open } from "../../../src/bundle/open.ts";
import { pack } from "../../../src/bundle/pack.ts";
import { createApp } from "../../../src/worker/app.ts";
import { PUBLIC } from "../../../src/worker/audience.ts";
import { exampleBuild, exampleEpisode } from "../../catalog/example-show.ts";

// The catalog as an isolate reads it, and the app on it.

const AIR = Date.UTC(2026, 1, 1, 9);
const episodes = [
  exampleEpisode({ title: "Tides & Ünïcode 🎙", publishedAt: AIR - 1000 }),
  exampleEpisode({ slug: "storms", publishedAt: AIR }),
];
const bytes = pack(exampleBuild(episodes)).buffer;
const catalog = open(bytes);

const request = (now: number, path: string) =>
  createApp({
    catalog,
    clock: () => now,
    audienceOf: () => PUBLIC,
    files: { open: async () => null },
    bucket: null,
  }).request(`https://pod.example${path}`);

describe("a catalog in workerd", () => {
  it("holds the episodes as they were packed", () => {
    expect(catalog.entries.map(({ slug }) => slug)).toEqual(["storms", "tides"]);
    expect(catalog.episodeAt(1)).toEqual(episodes[0]);
  });

  it("is served by the edition: the feed gains an episode at its air date", async () => {
    const [before, after] = await Promise.all([request(AIR - 1, "/feed.xml"), request(AIR, "/feed.xml")]);
    const [early, late] = [await before.text(), await after.text()];
    expect(early).toContain("Tides &amp; Ünïcode 🎙".replace("&amp;", "&"));
    expect(early).not.toContain("storms");
    expect(late).toContain("storms");
    expect(after.headers.get("content-length")).toBe(String(new TextEncoder().encode(late).byteLength));
  });

  it("renders pages, in the show's language and time zone", async () => {
    const html = await (await request(AIR, "/episodes/tides")).text();
    expect(html).toContain("<h1>Tides &amp; Ünïcode 🎙</h1>");
    expect(html).toContain("February 1, 2026");
  });

  it("is refused when it is none", () => {
    expect(() => open(new Uint8Array(20).buffer)).toThrow(/build again/);
  });
});
