import type { BenchOptions } from "./arguments.ts";
import { differentPagesRow } from "./different-pages.ts";
import type { Row } from "./row.ts";
import type { Site } from "./site.ts";
import { warmRows } from "./warm-rows.ts";

/** Lists, feeds and files: what each needs of the processor, asked again and again. */
const ROUTES = [
  "/people",
  "/sitemap.xml",
  "/atom.xml",
  "/feed.json",
  "/tags/generated",
  "/seasons/1",
  "/episodes?page=2",
  "/episodes/generated-1.md",
  "/llms.txt",
];
const MOST_OF_A_ROUTE = 2;

/** Queries of the words of `prose.ts`, from those in nearly every episode to those in a few. */
const SEARCHES: Readonly<Record<string, readonly string[]>> = {
  "one word": ["bababa", "bakellim", "cedigu", "limnarsel", "zowenvor"],
  "two words": ["bababa babace", "gukel ambadi", "cedigu limnarsel", "harmonper bababa", "babadi babafo"],
  "a prefix": ["baba", "limn", "cedi", "zowe", "harm"],
  "a typo": ["bababx", "bakelxim", "cedigx", "limnarsxl", "zowenvxr"],
};
const MOST_OF_A_SEARCH = 3;

/** Processor time of lists, feeds and files, and of pages that differ from one request to the next. */
export async function processorRows(site: Site, options: BenchOptions): Promise<Row[]> {
  const asked = ROUTES.map((path) => ({ what: path, paths: [path], most: MOST_OF_A_ROUTE }));
  return [...(await warmRows(site, asked)), await differentPagesRow(site, options)];
}

/** Processor time of searches in an isolate that has searched before. */
export function searchRows(site: Site): Promise<Row[]> {
  const path = (query: string): string => `/search?q=${encodeURIComponent(query)}`;
  const asked = Object.entries(SEARCHES).map(([what, queries]) => ({
    what: `/search, ${what}`,
    paths: queries.map(path),
    most: MOST_OF_A_SEARCH,
  }));
  return warmRows(site, asked);
}
