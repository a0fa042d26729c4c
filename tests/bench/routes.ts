import { gunzipSync } from "node:zlib";
import { rawAnswer } from "./answer.ts";
import type { Question } from "./load.ts";
import type { Site } from "./site.ts";

/** What has one address. */
const SINGLE = [
  "/feed.xml",
  "/feed/archive/1.xml",
  "/atom.xml",
  "/feed.json",
  "/follow.opml",
  "/robots.txt",
  "/llms.txt",
  "/site.webmanifest",
  "/.well-known/security.txt",
  "/index.md",
  "/about.md",
  "/follow.md",
  "/episodes.md",
  "/people.md",
  "/tags/generated.md",
  "/seasons/1.md",
  "/search?q=bababa",
  "/search?q=limnarsxl",
  "/search?q=baba",
  "/oembed?url=https://pod.example/episodes/generated-4",
  "/1001",
  "/healthz",
  "/not-there",
];

/** Beside the page of an episode that has a transcript. */
const BESIDE_A_PAGE = [
  ".md",
  "/transcript",
  "/transcript.md",
  "/transcript.vtt",
  "/transcript.srt",
  "/transcript.json",
  "/transcript.txt",
  "/chapters.json",
];
const SOME_EPISODES = 50;
const MOST_PAGES = 2000;

/** Every kind of address, of whatever there is many of as many as take a minute: pages by the sitemap, files and twins by episode. */
export async function everyRoute(origin: string, { episodes }: Pick<Site, "episodes">): Promise<Question[]> {
  const pages = await sitemapPaths(origin);
  const step = Math.ceil(pages.length / MOST_PAGES);
  const some = pages.filter((_, index) => index % step === 0);
  const withTranscript = Array.from(
    { length: Math.min(SOME_EPISODES, episodes >>> 2) },
    (_, index) => 4 * (index + 1),
  );
  const beside = withTranscript.flatMap((number) => [
    `/embed/generated-${number}`,
    ...BESIDE_A_PAGE.map((end) => `/episodes/generated-${number}${end}`),
  ]);
  const single = [...SINGLE, "/sitemap.xml"];
  // What is large comes again and again between the others, so that it meets all of them.
  const paths = spread([...some, ...beside], single, 200);
  return paths.map((path) => ({ path, headers: { "accept-encoding": "gzip" } }));
}

/** `others` before every `every`-th of `paths`. */
function spread(paths: readonly string[], others: readonly string[], every: number): string[] {
  return paths.flatMap((path, index) => (index % every === 0 ? [...others, path] : [path]));
}

async function sitemapPaths(origin: string): Promise<string[]> {
  const { body, headers } = await rawAnswer(origin, { path: "/sitemap.xml" });
  const text = (headers["content-encoding"] === "gzip" ? gunzipSync(body) : body).toString();
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => {
    const { pathname, search } = new URL(address.replaceAll("&amp;", "&"));
    return pathname + search;
  });
}
