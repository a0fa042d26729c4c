import path from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { QuoteOrStory } from "../../../src/catalog/deep-dive.ts";
import type { Episode } from "../../../src/catalog/episode.ts";
import { openWorkCache } from "../../../src/compile/cache/work-cache.ts";
import type { Output } from "../../../src/compile/output/output.ts";
import { buildOutput, bytesAt, copySmallShow, episodeIn, frontMatter } from "../small-show.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const workplace = await temporaryFolder();
const PICTURE = /^\/assets\/file-[0-9a-f]{16}\.jpg$/;

const QUOTES = `## Quotes and stories

> They wait for nobody.
>
> — Ann

> They wait for nobody. (0:01)
>
> — Ann

A story of the second winter.
`;

const SOUNDBITES = `soundbites:
  - {start: 0, duration: 1, title: The first step}
  - {start: 1, duration: 1}`;

function entriesOf({ deepDive }: Episode): readonly QuoteOrStory[] {
  return deepDive?.sections.flatMap((section) => (section.kind === "quotes" ? section.entries : [])) ?? [];
}

describe("a build", () => {
  const cache = openWorkCache(path.join(workplace, "cache"));
  let root: string;
  let output: Output;

  beforeAll(async () => {
    root = await copySmallShow(path.join(workplace, "show"), {
      "first-steps/deep-dive.md": QUOTES,
      "first-steps/index.md": frontMatter(SOUNDBITES),
      "second-wind/deep-dive.md": "## Quotes\n\n> What a draft says.\n",
      "second-wind/index.md": frontMatter("draft: true"),
    });
    output = await buildOutput(root, "", { cache });
  });

  it("draws each quote of a deep dive, but no story", () => {
    const [quote, stamped, story] = entriesOf(episodeIn(output, "first-steps"));
    expect(quote).toMatchObject({ kind: "quote", picture: expect.stringMatching(PICTURE) });
    expect(stamped).toMatchObject({ kind: "quote", picture: expect.stringMatching(PICTURE) });
    expect(story).toEqual({ kind: "story", html: expect.stringContaining("second winter") });
  });

  it("leaves the moment of a quote out of its picture, which cannot lead there", () => {
    const [quote, stamped] = entriesOf(episodeIn(output, "first-steps"));
    expect(quote?.kind === "quote" && quote.picture).toBe(stamped?.kind === "quote" && stamped.picture);
  });

  it("draws each soundbite that has a title of its own", () => {
    expect(episodeIn(output, "first-steps").soundbites).toEqual([
      { start: 0, duration: 1, title: "The first step", picture: expect.stringMatching(PICTURE) },
      { start: 1, duration: 1 },
    ]);
  });

  it("puts them among the files of the site, but none of a draft", async () => {
    expect(cache.done.get("quote-picture-2")).toBe(3);
    const sizes = await Promise.all(
      [...output.files.keys()]
        .filter((address) => address.endsWith(".jpg"))
        .map(async (address) => sharp(await bytesAt(output, address)).metadata()),
    );
    // What links are shown with, of the show and of two episodes, a quote and a soundbite.
    expect(sizes.filter(({ width }) => width === 1200)).toHaveLength(3 + 2);
  });

  it("draws none again when nothing has changed", async () => {
    const known = openWorkCache(path.join(workplace, "cache"));
    const again = await buildOutput(root, "", { cache: known });
    expect(episodeIn(again, "first-steps")).toEqual(episodeIn(output, "first-steps"));
    expect(known.done.get("quote-picture-2")).toBeUndefined();
  });
});
