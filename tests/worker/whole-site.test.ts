import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parsePage } from "../pages/parsed-page.ts";
import { PROJECT } from "../runtime/temporary-project.ts";
import { type Ask, builtSite } from "./built-site.ts";
import { exampleSite, ORIGIN, richEpisode } from "./example-site.ts";
import { fullEpisode } from "./full-episode.ts";

const NOW = Date.UTC(2026, 1, 1);
const THE_END = Date.UTC(2100, 0, 1);
const many = Array.from({ length: 30 }, (_, index) =>
  richEpisode({
    slug: `episode-${index + 10}`,
    number: index + 10,
    publishedAt: NOW - (index + 2) * 86_400_000,
    season: 1 + (index % 2),
    tags: ["Küche & Keller", index % 3 ? "C#" : "🎧"],
    transcripts: [],
    chapters: [],
  }),
);
const site = exampleSite(
  [...many, fullEpisode(), richEpisode({ slug: "later", number: 99, publishedAt: NOW + 1, tags: ["later"] })],
  { show: { people: [{ name: "Ann" }], seasons: { 3: { name: "The third" } } } },
);

describe.each<readonly [string, () => Promise<Ask>]>([
  ["the example", async () => (path) => site.request(NOW, path)],
  [
    "the sample show, with everything out that ever will be",
    () => builtSite(path.join(PROJECT, "episodes"), THE_END),
  ],
])("%s, from link to link", (_, open) => {
  let answers: ReadonlyMap<string, Answer>;
  let pages: readonly (readonly [path: string, answer: Answer])[];

  beforeAll(async () => {
    answers = await crawl(await open());
    pages = [...answers].filter(([, { type, status }]) => status === 200 && type.startsWith("text/html;"));
  });

  it("has no internal link that leads nowhere", () => {
    expect([...answers].filter(([, { status }]) => status !== 200).map(([path]) => path)).toEqual([]);
    expect(pages.length).toBeGreaterThan(30);
  });

  it("is in the sitemap page by page, and nothing else is", () => {
    const sitemap = answers.get("/sitemap.xml")?.body ?? "";
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? "");
    const canonical = pages.flatMap(
      ([, { body }]) => /<link rel="canonical" href="([^"]+)"/.exec(body)?.[1] ?? [],
    );
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.sort()).toEqual([...new Set(canonical)].sort());
  });

  it("has data for search engines on every page that can be read", () => {
    for (const [path, { body }] of pages.filter(([, answer]) => answer.body.includes('rel="canonical"'))) {
      const [, json = ""] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(body) ?? [];
      expect(JSON.parse(json)["@graph"], path).not.toHaveLength(0);
    }
  });
});

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

async function crawl(ask: Ask): Promise<Map<string, Answer>> {
  const seen = new Map<string, Answer>();
  const waiting = ["/", "/sitemap.xml", "/llms.txt", "/robots.txt", "/site.webmanifest"];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (seen.has(address) || address.startsWith("/assets/")) continue;
    const response = await ask(address);
    const answer = {
      status: response.status,
      type: response.headers.get("content-type") ?? "",
      body: await response.text(),
    };
    seen.set(address, answer);
    waiting.push(...linksIn(answer));
  }
  return seen;
}

/** The paths that an answer leads to on this site. */
function linksIn({ type, body }: Answer): string[] {
  const found = type.startsWith("text/html")
    ? ["href", "src"].flatMap((name) => parsePage(body).attribute(name))
    : [...body.matchAll(/<loc>([^<]+)<|\]\(([^)\s]+)\)|^Sitemap: (.+)$/gm)].map(
        (match) => match.slice(1).find((link) => link !== undefined) ?? "",
      );
  return found
    .filter((link) => (link.startsWith("/") && !link.startsWith("//")) || link.startsWith(`${ORIGIN}/`))
    .map((link) => new URL(link, ORIGIN))
    .map(({ pathname, search }) => `${pathname}${search}`);
}
