import { gunzipSync } from "node:zlib";
import { parseRssFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import { editionAt } from "../../../src/catalog/edition/edition.ts";
import type { EpisodePost, PostsAbout } from "../../../src/catalog/hearsay.ts";
import { type RssDocument, rssArchivePage, rssFeed } from "../../../src/feeds/serve/rss-bytes.ts";
import { exampleCatalog, exampleEpisode } from "../../catalog/example-show.ts";
import { xmlFault } from "../xml-fault.ts";

const DAY = 86_400_000;
const EPISODES = [1, 2, 3, 4, 5].map((day) =>
  exampleEpisode({
    slug: `e${day}`,
    publishedAt: day * DAY,
    ...(day === 2 && { social: [{ protocol: "atproto", uri: "https://bsky.app/x", priority: 1 }] as const }),
  }),
);
const QUIET = exampleEpisode({ slug: "quiet", publishedAt: 2 * DAY, unlisted: true });
const WHOLE = exampleCatalog([...EPISODES, QUIET]);
const LIMITED = exampleCatalog(EPISODES, { feed: { limit: 2 } });

const post = (name: string): EpisodePost => ({
  protocol: "activitypub",
  uri: `https://social.example/@pod/${name}`,
});
const about = (...slugs: string[]): PostsAbout[] => slugs.map((slug) => [slug, [post(slug)]]);

const editionWith = (posts: readonly PostsAbout[], { catalog = WHOLE, now = 4 * DAY } = {}) =>
  editionAt(catalog, now, { name: "heard", overrides: {}, posts });

const textOf = (document: RssDocument): string => Buffer.concat([...document.bytes()]).toString();
const unzipped = (document: RssDocument): string => gunzipSync(Buffer.concat(document.gzip())).toString();

/** The posts in each item, as another reader finds them. */
const read = (document: RssDocument): (string | undefined)[][] =>
  (parseRssFeed(textOf(document)).items ?? []).map(({ podcast }) =>
    (podcast?.socialInteracts ?? []).map(({ uri }) => uri?.split("/").at(-1)),
  );

describe("a feed with posts that no build knew", () => {
  it.each<[string, PostsAbout[], string[][]]>([
    ["of the newest episode", about("e4"), [["e4"], [], ["x"], []]],
    ["of the oldest", about("e1"), [[], [], ["x"], ["e1"]]],
    ["of one that has some", about("e2"), [[], [], ["x", "e2"], []]],
    ["of neighbours, in any order", about("e1", "e3", "e2"), [[], ["e3"], ["x", "e2"], ["e1"]]],
    ["two of one", [["e3", [post("a"), post("b")]]], [[], ["a", "b"], ["x"], []]],
    ["of one that is still to come", about("e5"), [[], [], ["x"], []]],
    ["of one that is not there", about("e9", "constructor"), [[], [], ["x"], []]],
  ])("has them in their items: %s", (_, posts, expected) => {
    const feed = rssFeed(editionWith(posts));
    expect(read(feed)).toEqual(expected);
    expect(xmlFault(textOf(feed))).toBe(null);
    expect(unzipped(feed)).toBe(textOf(feed));
    expect(feed.bytes().byteLength).toBe(Buffer.byteLength(textOf(feed)));
  });

  it("is without them the feed that it was", () => {
    const [bare, posted] = [rssFeed(editionWith([])), rssFeed(editionWith(about("e3")))];
    expect(textOf(posted).replace(/<podcast:socialInteract [^>]*social\.example[^>]*>/, "")).toBe(
      textOf(bare),
    );
  });

  it("has another validator, the same wherever the same is known", () => {
    const validator = (posts: readonly PostsAbout[]) => rssFeed(editionWith(posts)).validator;
    const { rss } = WHOLE.validatorsAt(1);
    expect(validator([])).toBe(rss);
    expect(validator(about("e3"))).toMatch(new RegExp(`^${rss}-[0-9a-f]{8}$`));
    expect(validator(about("e3", "e1"))).toBe(validator(about("e1", "e3")));
    expect(new Set([about("e3"), about("e1"), about("e1", "e3"), []].map(validator)).size).toBe(4);
    expect(validator(about("e5", "quiet"))).toBe(rss);
  });

  it("says nothing that a stranger has put into an address", () => {
    const uri = `https://social.example/?a=1&b="><evil>\u0000\uFFFE]]>`;
    const feed = rssFeed(editionWith([["e3", [{ protocol: "atproto", uri }]]]));
    expect(xmlFault(textOf(feed))).toBe(null);
    const social = parseRssFeed(textOf(feed)).items?.[1]?.podcast?.socialInteracts;
    expect(social).toEqual([{ protocol: "atproto", uri: `https://social.example/?a=1&b="><evil>]]>` }]);
  });

  it.each([undefined, 4, 50])("has none of an episode that is in no list, with a limit of %s", (limit) => {
    const catalog = exampleCatalog([...EPISODES, QUIET], limit === undefined ? {} : { feed: { limit } });
    const feed = rssFeed(editionWith(about("quiet", "e1"), { catalog }));
    expect(read(feed)).toEqual([[], [], ["x"], ["e1"]]);
    expect(feed.validator).toBe(rssFeed(editionWith(about("e1"), { catalog })).validator);
  });

  it("of the newest episodes alone has none of others, and its archive stays as it is", () => {
    const posted = editionWith(about("e3", "e1"), { catalog: LIMITED });
    const bare = editionWith([], { catalog: LIMITED });
    expect(read(rssFeed(posted))).toEqual([[], ["e3"]]);
    const { rss } = LIMITED.validatorsAt(1);
    expect(rssFeed(editionWith(about("e1"), { catalog: LIMITED })).validator).toBe(rss);
    const archived = (edition: typeof posted) => {
      const page = rssArchivePage(edition, 1);
      return page === null || page === "filling" ? page : [page.validator, textOf(page)];
    };
    expect(archived(posted)).toEqual(archived(bare));
  });

  it("goes out as it is kept, but for what is added", () => {
    const kept = WHOLE.rssItems(1, 5).deflated;
    const pieces = rssFeed(editionWith(about("e3"))).gzip();
    const own = pieces.filter(({ buffer }) => buffer === kept.buffer);
    const bytes = own.reduce((sum, { byteLength }) => sum + byteLength, 0);
    expect(kept.byteLength - bytes).toBe("</item>\n".length + 5);
  });
});
