import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { editionAt } from "../../src/catalog/edition/edition.ts";
import { rssFeed } from "../../src/feeds/serve/rss-bytes.ts";
import { temporaryFolder } from "../compile/temporary-folder.ts";
import { childCalled, childrenCalled, type XmlNode, xmlTree } from "../feeds/xml-tree.ts";
import { builtShow } from "./built-show.ts";

// The example feed of the podcast namespace (CC0) against a show of Airdate that says the same.

const EXAMPLE = fileURLToPath(new URL("fixtures/namespace-example-feed.xml", import.meta.url));
const SHOW = fileURLToPath(new URL("namespace-example", import.meta.url));

/** The example is of a moment at which its live stream runs. */
const WHILE_LIVE = Date.UTC(2021, 8, 26, 14);

const { catalog } = await builtShow(SHOW, await temporaryFolder());
const written = Buffer.concat([...rssFeed(editionAt(catalog, WHILE_LIVE)).bytes()]).toString();

const ours = childCalled(xmlTree(written), "channel");
const theirs = childCalled(xmlTree(await readFile(EXAMPLE, "utf8")), "channel");

/** A difference on purpose: what an element of the example becomes here (null: nothing), and why. */
interface Difference {
  readonly why: string;
  readonly of: (path: string, node: XmlNode) => boolean;
  readonly becomes: (node: XmlNode) => XmlNode | null;
}

const without = (why: string, pattern: RegExp): Difference => ({
  why,
  of: (path) => pattern.test(path),
  becomes: () => null,
});

const said = (why: string, pattern: RegExp, text: string): Difference => ({
  why,
  of: (path) => pattern.test(path),
  becomes: (node) => ({ ...node, text }),
});

const attributed = (
  why: string,
  pattern: RegExp,
  change: (attributes: XmlNode["attributes"], node: XmlNode) => Readonly<Record<string, string>>,
): Difference => ({
  why,
  of: (path) => pattern.test(path),
  becomes: (node) => ({ ...node, attributes: change(node.attributes, node) }),
});

/** Stands for the address of a file that Airdate names after its content. */
const HOSTED = "(a file of the site)";

const DIFFERENCES: readonly Difference[] = [
  without("RSS's docs tell nobody anything", /^channel\/docs$/),
  without("a channel's pubDate says what lastBuildDate says", /^channel\/pubDate$/),
  without("addresses of e-mail that only attract spam", /^channel\/(managingEditor|webMaster)$/),
  without("RSS wants an e-mail address for an author: dc:creator has the name", /^item\/author$/),
  said("the generator is another one", /^channel\/generator$/, "Airdate"),
  said(
    "the newest air date, not the time of the build",
    /^channel\/lastBuildDate$/,
    "Fri, 09 Oct 2020 04:30:38 GMT",
  ),
  said("no path: the show is the site's home", /^channel\/(image\/)?link$/, "https://example.com/"),
  said("a language is written in lower case", /^channel\/language$/, "en-us"),
  said("the placeholder is no UUID", /^channel\/podcast:guid$/, "3acd0884-0ef4-59c7-852a-389d9a323a54"),
  {
    why: "the channel's description is HTML, as Apple reads it",
    of: (path) => path === "channel/description",
    becomes: (node) => ({ ...node, text: `<p>${node.text.replaceAll('"', "&quot;")}</p>` }),
  },
  attributed("the owner of a lock is the show's owner", /\/podcast:locked$/, () => ({
    owner: "johndoe@example.com",
  })),
  said("artwork is hosted here", /^channel\/image\/url$/, HOSTED),
  attributed("artwork and covers are hosted here", /\/itunes:image$/, () => ({ href: HOSTED })),
  attributed(
    "dates are in GMT: EST is among the obsolete zones of RFC 5322",
    /\/podcast:trailer$/,
    (attributes) => ({
      ...attributes,
      pubdate: "Thu, 01 Apr 2021 13:00:00 GMT",
    }),
  ),
  attributed("-0600 is no offset of RFC 3339", /\/podcast:liveItem$/, (attributes) => ({
    ...attributes,
    start: "2021-09-26T13:30:00Z",
    end: "2021-09-26T15:30:00Z",
  })),
  attributed("a guid is text here, never a link", /\/guid$/, () => ({ isPermaLink: "false" })),
  attributed(
    "an address without a path gets the slash that browsers give it",
    /\/podcast:remoteItem$/,
    (attributes) => ({
      ...attributes,
      ...(attributes.feedUrl !== undefined && { feedUrl: new URL(attributes.feedUrl).href }),
    }),
  ),
  attributed("the namespace allows https: only", /\/podcast:person$/, (attributes) =>
    Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key, value.replace(/^http:/, "https:")]),
    ),
  ),
  attributed("the type that the namespace prefers; the file is hosted here", /\/podcast:chapters$/, () => ({
    url: HOSTED,
    type: "application/json+chapters",
  })),
  attributed(
    "transcripts are hosted here, and always say their language",
    /\/podcast:transcript$/,
    (attributes) => ({
      language: "en-us",
      ...attributes,
      url: HOSTED,
    }),
  ),
  attributed("a number has no needless zero", /\/podcast:soundbite$/, (attributes) =>
    Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(Number(value))])),
  ),
  {
    why: "an episode's page is at its folder's name",
    of: (path) => path === "item/link",
    becomes: (node) => ({ ...node, text: node.text.replace("/podcast/", "/episodes/") }),
  },
  {
    why: "a description ends with a link to the page",
    of: (path) => path === "item/description",
    becomes: (node) => ({ ...node, text: `${node.text}${HOSTED}` }),
  },
];

/** What a feed of Airdate has besides: tags that directories ask for, and what stands in the files. */
const ADDED = new Set([
  "channel/atom:link",
  "channel/itunes:title",
  "channel/podcast:liveItem/link",
  "item/dc:creator",
  "item/atom:link",
  "item/content:encoded",
  "item/itunes:title",
  "item/itunes:duration",
  "item/itunes:episodeType",
  "item/itunes:season",
  "item/itunes:episode",
  "item/psc:chapters",
  "item/podcast:transcript",
]);

/** An element and what is in it as text that does not depend on the order of attributes and children. */
function rowOf(node: XmlNode): string {
  const attributes = Object.entries(node.attributes).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([node.name, attributes, node.text.trim(), node.children.map(rowOf).sort()]);
}

function changed(node: XmlNode, path: string): XmlNode | null {
  const fitting = DIFFERENCES.filter(({ of }) => of(path, node));
  const own = fitting.reduce<XmlNode | null>((left, { becomes }) => left && becomes(left), node);
  const children = node.children.flatMap((child) => changed(child, `${path}/${child.name}`) ?? []);
  return own && { ...own, children };
}

/** Addresses of files that are named after their content all become one. */
function hosted(node: XmlNode): XmlNode {
  const replace = (text: string) =>
    text
      .replace(/^https:\/\/example\.com\/assets\/file-[0-9a-f]{16}\.[a-z.]+$/, HOSTED)
      .replace(/<p><a href="[^"]+">Everything about this episode<\/a><\/p>$/, HOSTED);
  const attributes = Object.entries(node.attributes).map(([key, value]) => [key, replace(value)]);
  return {
    ...node,
    text: replace(node.text),
    attributes: Object.fromEntries(attributes),
    children: node.children.map(hosted),
  };
}

/** The children of a channel or an item that the example says, in the form to compare. */
function compared(expected: XmlNode, given: XmlNode, path: string) {
  const wanted = expected.children
    .filter(({ name }) => name !== "item")
    .flatMap((child) => changed(child, `${path}/${child.name}`) ?? []);
  const found = given.children.filter(({ name }) => name !== "item").map(hosted);
  return { wanted, found };
}

const [theirItems, ourItems] = [theirs, ours].map((channel) => childrenCalled(channel, "item")) as [
  XmlNode[],
  XmlNode[],
];

test("the show has the example's items", () => {
  const guids = (items: readonly XmlNode[]) => items.map((item) => childCalled(item, "guid").text);

  expect(guids(ourItems)).toEqual(guids(theirItems));
});

describe.each([
  ["the channel", theirs, ours, "channel"],
  ...theirItems.map((item, index) => [`item ${index + 1}`, item, ourItems[index] ?? item, "item"] as const),
] as const)("%s", (_, expected, given, path) => {
  const { wanted, found } = compared(expected, given, path);

  test("says every tag of the example, with its attributes and its text", () => {
    const rows = found.map(rowOf);

    expect(wanted.map(rowOf).filter((row) => !rows.includes(row))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(10);
  });

  test("says nothing else but what is added on purpose", () => {
    const rows = wanted.map(rowOf);
    const others = found.filter((node) => !rows.includes(rowOf(node))).map(({ name }) => `${path}/${name}`);

    expect(others.filter((name) => !ADDED.has(name))).toEqual([]);
  });
});

test("every difference is one of the example's, and has its reason", () => {
  const paths: [string, XmlNode][] = [];
  const walk = (node: XmlNode, path: string): void => {
    paths.push([path, node]);
    for (const child of node.children) walk(child, child.name === "item" ? "item" : `${path}/${child.name}`);
  };
  walk(theirs, "channel");

  for (const { why, of } of DIFFERENCES) {
    expect(
      paths.some(([path, node]) => of(path, node)),
      why,
    ).toBe(true);
  }
});
