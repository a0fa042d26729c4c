import { describe, expect, inject, it } from "vitest";
import { open } from "../../../src/bundle/open.ts";
import { createApp } from "../../../src/worker/app.ts";
import { PUBLIC } from "../../../src/worker/audience.ts";

// The catalog as an isolate reads it, and the app on it. tests/runtime/provide-catalog.ts packs it, in Node.

const AIR = Date.UTC(2026, 1, 1, 9);
// The type of what is provided is declared where Node runs.
const packed = inject("catalog" as never) as string;
const catalog = open(Uint8Array.from(atob(packed), (character) => character.charCodeAt(0)).buffer);

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
    expect(catalog.episodeAt(1)).toMatchObject({ title: "Tides & Ünïcode 🎙", publishedAt: AIR - 1000 });
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
