import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import GithubSlugger from "github-slugger";
import { expect, it } from "vitest";

const docs = await readdir("docs", { recursive: true });
const pages = new Map<string, string>();
for (const page of ["README.md", "CONTRIBUTING.md", ...docs.map((name) => path.posix.join("docs", name))])
  if (page.endsWith(".md")) pages.set(page, await readFile(page, "utf8"));

/** Addresses of our own files; what lies elsewhere is not looked up. */
const LINK = /\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]*))?\)/g;

it.each([...pages.keys()])("%s links only to files and headings that are there", async (page) => {
  const lost: string[] = [];
  for (const [link, file = "", heading] of (pages.get(page) ?? "").matchAll(LINK)) {
    const target = file === "" ? page : path.posix.join(path.posix.dirname(page), file);
    const text = pages.get(target) ?? (await readFile(target, "latin1").catch(() => null));
    if (text === null || (heading !== undefined && !headingsOf(text).has(heading))) lost.push(link);
  }
  expect(lost).toEqual([]);
});

/** The headings of a page, as GitHub addresses them. */
function headingsOf(text: string): Set<string> {
  const slugger = new GithubSlugger();
  return new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, words = ""]) => slugger.slug(words)));
}
