import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { editionAt } from "../../src/catalog/edition/edition.ts";
import { atomBytes } from "../../src/feeds/serve/atom-bytes.ts";
import { jsonFeedBytes } from "../../src/feeds/serve/json-feed-bytes.ts";
import { rssFeed } from "../../src/feeds/serve/rss-bytes.ts";
import { temporaryFolder } from "../compile/temporary-folder.ts";
import { childCalled, childrenCalled, everyNode, type XmlNode, xmlTree } from "../feeds/xml-tree.ts";
import { builtShow, KITCHEN_SINK, NOW } from "./built-show.ts";

// What is expected comes from the host's files; how it is written is left to the independent reader.

// biome-ignore lint/suspicious/noExplicitAny: YAML as the host wrote it, read without a schema
type Yaml = any;

const SITE = "https://sink.example";
const ASSET = /^https:\/\/sink\.example\/assets\/(?:file|icon)-[0-9a-f]{16}\.[a-z.]+$/;
const AT_SITE: unknown = expect.stringMatching(ASSET);

const yaml: Yaml = parse(await readFile(path.join(KITCHEN_SINK, "show.yaml"), "utf8"));
const index = await readFile(path.join(KITCHEN_SINK, "everything/index.md"), "utf8");
const front: Yaml = parse(index.split("\n---\n")[0]?.slice(4) ?? "");

const { catalog } = await builtShow(KITCHEN_SINK, await temporaryFolder());
const edition = editionAt(catalog, NOW);
const xml = Buffer.concat([...rssFeed(edition).bytes()]).toString();
const rss = parseRssFeed(xml);
const [item] = rss.items ?? [];
const channel = childCalled(xmlTree(xml), "channel");

/** What a list of the host's becomes: each entry with its keys as the tags call them. */
function each(list: Yaml, change: (entry: Yaml) => object): object[] {
  return list.map(change);
}

/** The same with its text under `display`. */
function displayed(key: string): (entry: Yaml) => object {
  return ({ [key]: display, ...rest }) => ({ display, ...rest });
}

function persons(list: Yaml): object[] {
  return each(list, ({ name, role, group, href, img }) => ({
    display: name,
    ...(role && { role: role.toLowerCase() }),
    ...(group && { group: group.toLowerCase() }),
    ...(href && { href }),
    ...(img && { img: img.startsWith("https:") ? img : AT_SITE }),
  }));
}

function images(list: Yaml): object[] {
  return each(list, (image) => ({ ...image, href: image.href.startsWith("https:") ? image.href : AT_SITE }));
}

function enclosures(list: Yaml): object[] {
  return each(list, ({ bytes, ...rest }) => ({ ...rest, length: bytes }));
}

function paymentOf({ suggested, recipients, timeSplits, ...rest }: Yaml): object {
  return {
    ...rest,
    ...(suggested && { suggested: Number(suggested) }),
    valueRecipients: recipients,
    ...(timeSplits && {
      valueTimeSplits: each(timeSplits, ({ start, remoteStart, recipients: paid, ...split }) => ({
        ...split,
        startTime: start,
        ...(remoteStart && { remoteStartTime: remoteStart }),
        ...(paid && { valueRecipients: paid }),
      })),
    }),
  };
}

describe("the channel reads back as show.yaml says it", () => {
  test.each<[string, unknown, unknown]>([
    ["title", rss.title, yaml.title],
    ["link", rss.link, `${SITE}/`],
    ["language", rss.language, yaml.language],
    ["copyright", rss.copyright, yaml.copyright],
    ["generator", rss.generator, "Airdate"],
    ["lastBuildDate: the correction, Berlin time", rss.lastBuildDate, "Mon, 26 Oct 2026 09:00:00 GMT"],
    ["image", rss.image, { url: AT_SITE, title: yaml.title, link: `${SITE}/` }],
    [
      "description",
      rss.description,
      '<p>Every field at once, <em>with</em> <a href="https://sink.example/about">a link</a> and “quotes” &amp; ampersands.</p>',
    ],
    [
      "atom:link",
      rss.atom?.links,
      [
        { rel: "self", href: `${SITE}/feed.xml`, type: "application/rss+xml" },
        { rel: "hub", href: yaml.hub },
      ],
    ],
    [
      "itunes:*",
      rss.itunes,
      {
        title: yaml.title,
        author: yaml.author,
        owner: yaml.owner,
        image: AT_SITE,
        categories: [
          { text: "Society & Culture", categories: [{ text: "Places & Travel" }] },
          { text: "Technology" },
        ],
        explicit: yaml.explicit,
        type: yaml.type,
        newFeedUrl: yaml.newFeedUrl,
        block: true,
        complete: yaml.complete,
        applePodcastsVerify: yaml.txt[0].text,
      },
    ],
    [
      "spotify:*",
      rss.spotify,
      { countryOfOrigin: yaml.spotify.countries.join(" "), limit: { recentCount: yaml.spotify.limit } },
    ],
  ])("%s", (_, read, expected) => {
    expect(read).toEqual(expected);
  });

  const { podcast = {} } = rss;
  test.each<[string, unknown, unknown]>([
    ["guid", podcast.guid, yaml.guid],
    ["locked", podcast.locked, { value: yaml.locked, owner: yaml.owner.email }],
    ["medium", podcast.medium, yaml.medium],
    ["funding", podcast.fundings, each(yaml.funding, displayed("text"))],
    ["person", podcast.persons, persons(yaml.people)],
    ["location", podcast.locations, each(yaml.locations, displayed("name"))],
    ["license", podcast.license, displayed("id")(yaml.license)],
    [
      "trailer",
      podcast.trailers,
      each(yaml.trailers, ({ title, published: _, bytes, ...rest }) => ({
        ...rest,
        display: title,
        length: bytes,
        pubDate: "Thu, 01 Jan 2026 07:00:00 GMT",
      })),
    ],
    ["value", podcast.values, [paymentOf(yaml.value)]],
    ["podroll", podcast.podroll, { remoteItems: yaml.podroll }],
    ["publisher", podcast.publisher, { remoteItem: { ...yaml.publisher, medium: "publisher" } }],
    [
      "updateFrequency",
      podcast.updateFrequency,
      {
        display: yaml.updateFrequency.text,
        rrule: yaml.updateFrequency.rrule,
        dtstart: yaml.updateFrequency.start,
        complete: yaml.updateFrequency.complete,
      },
    ],
    ["podping", podcast.podping, { usesPodping: yaml.podping }],
    [
      "block",
      podcast.blocks,
      each(yaml.block, (block) =>
        block === "all" ? { value: true } : { id: block.service, value: block.blocked },
      ),
    ],
    ["txt", podcast.txts, each(yaml.txt, displayed("text"))],
    ["image", podcast.images, images(yaml.images)],
    ["chat", podcast.chat, yaml.chat],
    ["remoteItem", podcast.remoteItems, yaml.remoteItems],
    [
      "liveItem",
      podcast.liveItems,
      each(yaml.live, (live) => ({
        status: live.status,
        start: "2026-12-01T18:00:00Z",
        end: "2026-12-01T19:00:00Z",
        contentLinks: each(live.contentLinks, displayed("text")),
        alternateEnclosures: enclosures(live.alternateEnclosures),
        persons: persons(live.people),
        locations: each(live.locations, displayed("name")),
        images: images(live.images),
        values: [paymentOf(live.value)],
        socialInteracts: live.social,
        chat: live.chat,
      })),
    ],
  ])("podcast:%s", (_, read, expected) => {
    expect(read).toEqual(expected);
  });

  test("what this reader does not know of a channel", () => {
    const posts = childrenCalled(channel, "podcast:socialInteract").map(({ attributes }) => attributes);

    expect(posts).toEqual(each(yaml.social, (post) => ({ ...post, priority: String(post.priority) })));
  });

  test("what this reader does not know of a live item", () => {
    const live = childCalled(channel, "podcast:liveItem");
    const [said] = yaml.live;
    const texts = ["title", "description", "link", "guid"].map((name) => childCalled(live, name).text);

    expect(texts).toEqual([said.title, said.description, said.link, said.guid]);
    expect(childCalled(live, "guid").attributes).toEqual({ isPermaLink: "false" });
    expect(childCalled(live, "enclosure").attributes).toEqual({
      url: said.audio.url,
      type: said.audio.type,
      length: String(said.audio.bytes),
    });
    expect(childCalled(live, "itunes:image").attributes).toEqual({ href: AT_SITE });
    expect(childCalled(live, "podcast:funding")).toMatchObject({
      text: said.funding[0].text,
      attributes: { url: said.funding[0].url },
    });
  });
});

describe("the item reads back as index.md says it", () => {
  test.each<[string, unknown, unknown]>([
    ["title", item?.title, front.title],
    ["link", item?.link, `${SITE}/episodes/everything`],
    ["guid", item?.guid, { value: front.guid, isPermaLink: false }],
    ["pubDate: in the hour that Berlin has twice", item?.pubDate, "Sun, 25 Oct 2026 01:30:00 GMT"],
    ["category", item?.categories, front.tags.map((name: string) => ({ name }))],
    ["dc:creator", item?.dc?.creators, [yaml.author]],
    [
      "atom:link",
      item?.atom?.links,
      [{ rel: "http://podlove.org/deep-link", href: "https://sink.example/episodes/everything#" }],
    ],
    [
      "enclosure",
      item?.enclosures,
      [
        {
          url: "https://stats.example/e/cdn.example/e.mp3?v=2&s=rss",
          length: front.audio.bytes,
          type: front.audio.type,
        },
      ],
    ],
    [
      "itunes:*",
      item?.itunes,
      {
        title: front.title,
        duration: 3604,
        explicit: front.explicit,
        episodeType: front.type,
        season: front.season,
        subtitle: front.subtitle,
        image: AT_SITE,
        block: front.block,
      },
    ],
    ["media:*", item?.media, { thumbnails: [{ url: front.images[0].href, width: 1280, height: 720 }] }],
    [
      "psc:*",
      item?.psc?.chapters,
      [
        { start: "00:00:00.000", title: front.chapters[0].title },
        {
          start: "00:00:20.500",
          title: front.chapters[1].title,
          href: front.chapters[1].href,
          image: AT_SITE,
        },
        { start: "00:59:59.000", title: front.chapters[3].title },
      ],
    ],
  ])("%s", (_, read, expected) => {
    expect(read).toEqual(expected);
  });

  const footer =
    "Talk about <em>Everything &amp; &quot;All&quot; &lt;of it&gt;</em>: " +
    '<a href="https://sink.example/episodes/everything#talk">https://sink.example/episodes/everything#talk</a>, ' +
    '<a href="https://sink.example/post?of=https%3A%2F%2Fsink.example%2Fepisodes%2Feverything&amp;' +
    'title=Everything%20%26%20%22All%22%20%3Cof%20it%3E&amp;id=everything">post it</a></p>';

  test("description: summary, notes, chapters, links, sponsors, footer, page", () => {
    const file = /(?<=assets\/file-)\w+/.exec(item?.description ?? "")?.[0];

    expect(item?.description).toBe(
      "<p>One sentence &amp; a “quote”.</p>" +
        `<p>Notes with bold, a <a href="https://sink.example/assets/file-${file}.txt">relative link</a>, a time ` +
        '<a href="https://sink.example/episodes/everything#t=21">(0:21)</a>, a ]]&gt; and an &amp; entity.</p><p>a | b</p><p>1 | 2</p>' +
        "<p>00:00:00 Hello &amp; welcome</p><p>00:00:20 The middle</p><p>00:59:59 The end</p>" +
        '<ul><li><a href="https://sink.example/a?b=1&amp;c=2">A link &amp; more</a></li><li><a href="http://plain.example/">Another</a></li></ul>' +
        '<p>Sponsors</p><ul><li><p><a href="https://salt.example/">Salt &lt;&amp; Sea&gt;</a> <a href="https://sink.example/episodes/everything#t=15">0:15</a></p>' +
        '<p>Salt, from <a href="https://sea.example/">the sea</a>.</p><p>Promo code: SALT&amp;10</p></li><li>Nobody in particular</li></ul>' +
        `<p>Made by <a href="https://sink.example/assets/file-${file}.txt">Ann &amp; Bob</a>. ` +
        footer.replace(/<\/?em>/g, "") +
        '<p><a href="https://sink.example/episodes/everything">Everything about this episode</a></p>',
    );
  });

  test.each([
    "<p>Notes with <strong>bold</strong>, a ",
    '<a href="https://sink.example/episodes/everything#t=21">(0:21)</a>',
    "<code>]]&gt;</code> and an &amp; entity.</p>",
    "<p>Bob &amp; his flask.</p>",
    "<strong>Tides are late</strong>",
    "<p>— Bob on Documenting Every Tide</p>\n</blockquote>",
    "<p><strong>On flasks</strong></p>\n<blockquote>\n<p>“They float.”</p>\n<p>— Ann</p>\n</blockquote>",
    "<strong>Tide</strong>: water that comes &amp; goes",
    "<code>&lt;coat&gt;</code>",
    '<li><a href="https://bob.example/?a=1&amp;b=2">Bob Muster</a>, Guest</li>',
    "<h3>Links from the show</h3>",
    footer,
  ])("content:encoded has %s", (html) => {
    expect(item?.content?.encoded).toContain(html);
  });

  const { podcast = {} } = item ?? {};
  const formats = {
    "text/vtt": true,
    "application/x-subrip": true,
    "application/json": true,
    "text/html": false,
    "text/plain": false,
  };
  test.each<[string, unknown, unknown]>([
    ["season", podcast.season, { number: front.season, name: yaml.seasons[1].name }],
    ["episode", podcast.episode, { number: front.number, display: front.numberDisplay }],
    ["chapters", podcast.chapters, { url: AT_SITE, type: "application/json+chapters" }],
    [
      "transcript",
      podcast.transcripts,
      front.transcript.flatMap(({ language, rel }: Yaml) =>
        Object.entries(formats).map(([type, captions]) => ({
          url: AT_SITE,
          type,
          language,
          ...(captions && (type !== "application/json" || rel) && { rel: "captions" }),
        })),
      ),
    ],
    ["person", podcast.persons, persons(front.people)],
    ["location", podcast.locations, each(front.locations, displayed("name"))],
    ["license", podcast.license, { display: "CC-BY-4.0" }],
    ["alternateEnclosure", podcast.alternateEnclosures, enclosures(front.alternateEnclosures)],
    ["value", podcast.values, [paymentOf(front.value)]],
    ["socialInteract", podcast.socialInteracts, front.social],
    ["chat", podcast.chat, front.chat],
    ["txt", podcast.txts, each(front.txt, displayed("text"))],
    ["image", podcast.images, images(front.images)],
    [
      "soundbite",
      podcast.soundbites,
      [
        { startTime: 12.5, duration: 30, display: front.soundbites[0].title },
        { startTime: 60, duration: 15 },
      ],
    ],
  ])("podcast:%s", (_, read, expected) => {
    expect(read).toEqual(expected);
  });

  test("what this reader does not know of an item", () => {
    const element = childrenCalled(channel, "item")[0] as XmlNode;
    const links = childrenCalled(element, "podcast:contentLink");
    const funding = childrenCalled(element, "podcast:funding");

    expect(links.map(({ text, attributes: { href } }) => [href, text])).toEqual([
      [`https://www.youtube.com/watch?v=${front.video.youtube}`, "Watch on YouTube"],
      [front.video.live, "Watch the live stream"],
      [front.original.url, front.original.title],
    ]);
    expect(funding.map(({ text, attributes: { url } }) => ({ url, text }))).toEqual(front.funding);
  });
});

test("every address in the feed is full", () => {
  const nodes = everyNode(channel);
  const named = nodes.flatMap(({ attributes }) =>
    ["url", "href", "src", "img", "image", "uri", "feedUrl", "accountUrl"].map((name) => attributes[name]),
  );
  const texts = nodes
    .filter(({ name }) => ["link", "url", "itunes:new-feed-url"].includes(name))
    .map(({ text }) => text);
  const html = nodes
    .filter(({ name }) => ["description", "content:encoded"].includes(name))
    .flatMap(({ text }) => [...text.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, address]) => address));
  const addresses = [...named, ...texts, ...html].filter((address) => address !== undefined);

  expect(addresses.length).toBeGreaterThan(70);
  expect(addresses.filter((address) => !/^(https?|ipfs):\/?\/?[a-z]/.test(address))).toEqual([]);
});

test("every date is RFC 2822 with the day of the week that it has", () => {
  const texts = everyNode(channel).filter(({ name }) => ["pubDate", "lastBuildDate"].includes(name));
  const trailers = childrenCalled(channel, "podcast:trailer").map(({ attributes }) => attributes.pubdate);
  const dates = [...texts.map(({ text }) => text), ...trailers];

  expect(dates).toHaveLength(5);
  for (const date of dates) expect(new Date(date ?? "").toUTCString()).toBe(date);
});

test("what nobody reads any more, or reads wrongly, is not written", () => {
  const names = new Set(everyNode(channel).map(({ name }) => name));

  expect(
    ["itunes:summary", "itunes:keywords", "author", "itunes:order", "podcast:images"].filter((name) =>
      names.has(name),
    ),
  ).toEqual([]);
});

describe("the other formats read back", () => {
  test("Atom", () => {
    const atom = parseAtomFeed(Buffer.concat(atomBytes(edition)).toString());
    const [entry] = atom.entries ?? [];

    expect(atom).toMatchObject({
      id: `urn:uuid:${yaml.guid}`,
      updated: "2026-10-26T09:00:00Z",
      authors: [{ name: yaml.author }],
      generator: { text: "Airdate" },
      logo: AT_SITE,
      icon: AT_SITE,
    });
    expect(JSON.stringify([atom.title, atom.subtitle, atom.rights])).toContain(yaml.copyright);
    expect(atom.entries).toHaveLength(3);
    expect(entry).toMatchObject({
      published: "2026-10-25T01:30:00.000Z",
      updated: "2026-10-26T09:00:00.000Z",
      authors: [{ name: "Ann Example" }, { name: "Bob Muster", uri: "https://bob.example/?a=1&b=2" }],
      categories: front.tags.map((term: string) => ({ term })),
      links: [
        { href: `${SITE}/episodes/everything` },
        { rel: "enclosure", href: front.audio.url, type: front.audio.type, length: front.audio.bytes },
      ],
      content: { type: "html", value: item?.content?.encoded },
    });
  });

  test("JSON Feed", () => {
    const json = parseJsonFeed(Buffer.concat(jsonFeedBytes(edition)).toString());

    expect(json).toMatchObject({
      title: yaml.title,
      home_page_url: `${SITE}/`,
      feed_url: `${SITE}/feed.json`,
      icon: AT_SITE,
      authors: [{ name: yaml.author }],
      language: yaml.language,
      expired: yaml.complete,
      hubs: [{ type: "WebSub", url: yaml.hub }],
    });
    expect(json.items).toHaveLength(3);
    expect(json.items?.[0]).toEqual({
      id: front.guid,
      url: `${SITE}/episodes/everything`,
      title: front.title,
      summary: front.summary,
      content_html: item?.content?.encoded,
      image: AT_SITE,
      date_published: "2026-10-25T01:30:00.000Z",
      date_modified: "2026-10-26T09:00:00.000Z",
      authors: [{ name: "Ann Example" }, { name: "Bob Muster", url: "https://bob.example/?a=1&b=2" }],
      tags: front.tags,
      attachments: [
        {
          url: front.audio.url,
          mime_type: front.audio.type,
          size_in_bytes: front.audio.bytes,
          duration_in_seconds: 3604,
        },
      ],
    });
  });

  test("OPML", () => {
    const { head, body } = parseOpml(edition.shells.opml);

    expect(head).toMatchObject({ title: yaml.title, ownerName: yaml.owner.name });
    expect(body?.outlines?.map(({ xmlUrl }) => xmlUrl)).toEqual([
      `${SITE}/feed.xml`,
      `${SITE}/atom.xml`,
      `${SITE}/feed.json`,
    ]);
    for (const outline of body?.outlines ?? []) {
      expect(outline).toMatchObject({
        type: "rss",
        htmlUrl: `${SITE}/`,
        description: yaml.tagline,
        language: yaml.language,
      });
    }
  });
});
