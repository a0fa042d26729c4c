import { describe, expect, test, vi } from "vitest";
import { feedEntry } from "../../../src/feeds/atom-and-json/feed-entry.ts";
import {
  type ShellFields,
  serializeAtomEntry,
  serializeAtomShell,
  serializeJsonItem,
  serializeJsonShell,
} from "../../../src/feeds/atom-and-json/feed-serializer.ts";
import { exampleEpisode, exampleShow } from "../../catalog/example-show.ts";
import { xmlFault } from "../xml-fault.ts";
import { childCalled, childrenCalled, xmlTree } from "../xml-tree.ts";

const FACTS: ShellFields = {
  id: "urn:uuid:d84ced82-1926-54c0-88c2-bb01dd35d7e3",
  title: "Salt & <sea>",
  description: "Tides & ferries.",
  author: "Ann & Bob",
  language: "en-gb",
  home: "https://pod.example/",
  atom: "https://pod.example/atom.xml",
  json: "https://pod.example/feed.json",
  icon: "https://pod.example/a.jpg",
  favicon: "https://pod.example/i.png",
  categories: ["Society & Culture > Places & Travel"],
  complete: false,
};

function atom(facts: Partial<ShellFields> = {}) {
  const { beforeDate, afterDate, tail } = serializeAtomShell({ ...FACTS, ...facts });
  const xml = `${beforeDate}<updated>2026-01-01T00:00:00Z</updated>${afterDate}${tail}`;
  expect(xmlFault(xml)).toBeNull();
  return xmlTree(xml);
}

const ID = "urn:uuid:dab81d83-dbf0-5aea-b869-ba6727de087a";
const EPISODE = exampleEpisode({
  title: 'Ebb & "flow" <1>',
  summary: "Short & <sweet>.",
  updatedAt: Date.UTC(2026, 1, 1),
  tags: ["R&D", "<b>"],
  people: [{ name: "Bob & Co.", href: "https://bob.example/?a=1&b=2" }],
});

describe("the Atom frame", () => {
  test.each([
    ["id", FACTS.id],
    ["title", "Salt & <sea>"],
    ["subtitle", "Tides & ferries."],
    ["generator", "Airdate"],
    ["logo", "https://pod.example/a.jpg"],
    ["icon", "https://pod.example/i.png"],
  ])("has one %s: %s", (name, text) => {
    expect(childrenCalled(atom(), name).map((node) => node.text)).toEqual([text]);
  });

  test("has its language, its author, its category, and one place for its date", () => {
    const feed = atom();

    expect(feed.attributes).toMatchObject({ "xml:lang": "en-gb", xmlns: "http://www.w3.org/2005/Atom" });
    expect(childCalled(childCalled(feed, "author"), "name").text).toBe("Ann & Bob");
    expect(childCalled(feed, "category").attributes).toEqual({ term: "Society & Culture > Places & Travel" });
    expect(childrenCalled(feed, "updated")).toHaveLength(1);
  });

  test("links to the show and to itself, and to a hub when there is one", () => {
    const links = (facts: Partial<ShellFields>) =>
      Object.fromEntries(
        childrenCalled(atom(facts), "link").map(({ attributes: { rel, href } }) => [rel, href]),
      );

    expect(links({})).toEqual({ alternate: FACTS.home, self: FACTS.atom });
    expect(links({ hub: "https://hub.example/?a=1&b=2" })).toMatchObject({
      hub: "https://hub.example/?a=1&b=2",
    });
  });

  test("has rights only when there are any", () => {
    expect(childrenCalled(atom(), "rights")).toEqual([]);
    expect(childCalled(atom({ copyright: "© A & B" }), "rights").text).toBe("© A & B");
  });

  test("is not misled by a title that speaks its language", () => {
    const hostile = "<updated>x</updated></feed>]]><feed ";

    expect(childCalled(atom({ title: hostile, description: hostile }), "title").text).toBe(hostile);
  });
});

describe("the Atom entry", () => {
  const { before, after } = serializeAtomEntry(feedEntry(EPISODE, exampleShow(), ID));
  const entry = xmlTree(`${before}<p>Notes.</p>${after}`);

  test("is one element around its notes", () => {
    expect(entry.name).toBe("entry");
    expect(childCalled(entry, "content")).toMatchObject({
      text: "<p>Notes.</p>",
      attributes: { type: "html" },
    });
  });

  test.each([
    ["id", "urn:uuid:dab81d83-dbf0-5aea-b869-ba6727de087a"],
    ["published", "2026-01-06T09:00:00.000Z"],
    ["updated", "2026-02-01T00:00:00.000Z"],
    // HTML, as its type says: what stands between the tags is escaped once more.
    ["title", "Ebb &amp; &quot;flow&quot; &lt;1&gt;"],
    ["summary", "Short &amp; &lt;sweet&gt;."],
  ])("has one %s: %s", (name, text) => {
    expect(childrenCalled(entry, name).map((node) => node.text)).toEqual([text]);
  });

  test.each(["title", "summary"])("says that its %s is HTML", (name) => {
    expect(childCalled(entry, name).attributes.type).toBe("html");
  });

  test("has its people, its tags and its enclosure", () => {
    expect(childCalled(childCalled(entry, "author"), "name").text).toBe("Bob & Co.");
    expect(childCalled(childCalled(entry, "author"), "uri").text).toBe("https://bob.example/?a=1&b=2");
    expect(childrenCalled(entry, "category").map(({ attributes }) => attributes.term)).toEqual([
      "R&D",
      "<b>",
    ]);
    expect(childrenCalled(entry, "link").map(({ attributes }) => attributes)).toEqual([
      { href: "https://pod.example/episodes/tides" },
      {
        rel: "enclosure",
        type: "audio/mpeg",
        length: "48211011",
        href: "https://pod.example/media/tides-0a1b2c3d.mp3",
      },
    ]);
  });
});

describe("the JSON Feed frame", () => {
  const json = (facts: Partial<ShellFields> = {}) => {
    const { beforeDate, afterDate, tail } = serializeJsonShell({ ...FACTS, ...facts });
    return JSON.parse(`${beforeDate}${afterDate}${tail}`);
  };

  test("is of version 1.1", () => {
    expect(json()).toEqual({
      version: "https://jsonfeed.org/version/1.1",
      title: "Salt & <sea>",
      home_page_url: "https://pod.example/",
      feed_url: "https://pod.example/feed.json",
      description: "Tides & ferries.",
      icon: "https://pod.example/a.jpg",
      favicon: "https://pod.example/i.png",
      authors: [{ name: "Ann & Bob" }],
      language: "en-gb",
      items: [],
    });
  });

  test("has expired when the show is complete, and names its hub", () => {
    expect(json({ complete: true, hub: "https://hub.example/" })).toMatchObject({
      expired: true,
      hubs: [{ type: "WebSub", url: "https://hub.example/" }],
    });
  });
});

test("the JSON Feed item says everything around its notes", () => {
  const { before, after } = serializeJsonItem(feedEntry(EPISODE, exampleShow(), ID));

  expect(JSON.parse(`${before}"<p>Notes.</p>"${after}`)).toEqual({
    id: "dab81d83-dbf0-5aea-b869-ba6727de087a",
    title: 'Ebb & "flow" <1>',
    url: "https://pod.example/episodes/tides",
    date_published: "2026-01-06T09:00:00.000Z",
    date_modified: "2026-02-01T00:00:00.000Z",
    image: "https://pod.example/assets/artwork-0a1b2c3d.jpg",
    tags: ["R&D", "<b>"],
    summary: "Short & <sweet>.",
    authors: [{ name: "Bob & Co.", url: "https://bob.example/?a=1&b=2" }],
    attachments: [
      {
        url: "https://pod.example/media/tides-0a1b2c3d.mp3",
        mime_type: "audio/mpeg",
        size_in_bytes: 48_211_011,
        duration_in_seconds: 2832,
      },
    ],
    content_html: "<p>Notes.</p>",
  });
});

test("nothing depends on when it is made", () => {
  const all = () => {
    const facts = feedEntry(EPISODE, exampleShow(), ID);
    return [
      serializeAtomShell(FACTS),
      serializeJsonShell(FACTS),
      serializeAtomEntry(facts),
      serializeJsonItem(facts),
    ];
  };
  vi.setSystemTime(Date.UTC(2026, 0, 1));
  const first = all();
  vi.setSystemTime(Date.UTC(2027, 0, 1));

  expect(all()).toEqual(first);
  vi.useRealTimers();
});
