import { describe, expect, it } from "vitest";
import { exampleEpisode } from "../../catalog/example-show.ts";
import { exampleSite, richEpisode } from "../example-site.ts";

const NOW = Date.UTC(2026, 1, 1);
const site = exampleSite([
  richEpisode(),
  exampleEpisode({ slug: "bare", publishedAt: Date.UTC(2025, 11, 1) }),
]);
const request = (path: string, headers: Record<string, string> = {}) => site.request(NOW, path, { headers });

const FILES = [
  ["transcript.vtt", "text/vtt; charset=utf-8"],
  ["transcript.srt", "application/x-subrip; charset=utf-8"],
  ["transcript.json", "application/json"],
  ["transcript.txt", "text/plain; charset=utf-8"],
  ["chapters.json", "application/json+chapters"],
] as const;

describe.each(FILES)("/episodes/<slug>/%s", (name, type) => {
  const path = `/episodes/tides/${name}`;

  it(`is ${type}, for every site's scripts`, async () => {
    const response = await request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await response.text()).toContain("tides");
  });

  it("is 304 for whoever has it", async () => {
    const full = await request(path);
    const etag = full.headers.get("etag") ?? "";
    const again = await request(path, { "if-none-match": `W/${etag}` });
    expect(again.status).toBe(304);
    expect(again.headers.get("etag")).toBe(etag);
    expect(again.headers.get("cache-control")).toBe(full.headers.get("cache-control"));
  });

  it.each(["bare", "nobody"])("is 404 for %s, which has none", async (slug) => {
    expect((await request(`/episodes/${slug}/${name}`)).status).toBe(404);
  });
});

describe("a format that nobody writes", () => {
  it.each(["transcript.docx", "transcript.", "chapters.xml", "transcript/vtt"])("%s is 404", async (name) => {
    expect((await request(`/episodes/tides/${name}`)).status).toBe(404);
  });
});
