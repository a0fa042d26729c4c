import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { episodeSchema } from "../../../src/schemas/episode-schema.ts";
import { showSchema } from "../../../src/schemas/show-schema.ts";
import { parseYaml } from "../../../src/schemas/yaml-document.ts";
import { CHANNEL, episodesOf, feedWith, itemWith, readFeed, showOf } from "./translated.ts";

const SHOW = "tests/kitchen-sink/show";

describe("the show that uses every field, from its own feed,", () => {
  it("says what show.yaml says, as far as feeds carry it", async () => {
    const feed = readFeed(await readFile("tests/kitchen-sink/golden/feed.xml", "utf8"));
    const { fields, remarks, missing } = showOf(feed, {
      url: "https://sink.example",
      timezone: "Europe/Berlin",
    });
    expect([...remarks, ...missing]).toEqual([]);
    const back = showSchema("Europe/Berlin").parse(fields);
    const said = showSchema("Europe/Berlin").parse(await yamlOf(`${SHOW}/show.yaml`));
    const {
      locked,
      updateFrequency,
      live,
      value,
      block,
      seasons,
      spotify,
      podroll,
      remoteItems,
      publisher,
      ...rest
    } = back;
    expect({
      locked,
      updateFrequency,
      value,
      block,
      seasons,
      spotify,
      podroll,
      remoteItems,
      publisher,
    }).toEqual(
      picked(said, [
        "locked",
        "updateFrequency",
        "value",
        "block",
        "seasons",
        "spotify",
        "podroll",
        "remoteItems",
        "publisher",
      ]),
    );
    expect(live?.map(({ image: _, ...others }) => others)).toEqual(
      said.live?.map(({ image: _, ...others }) => others),
    );
    const same = [
      "title",
      "author",
      "owner",
      "language",
      "categories",
      "explicit",
      "type",
      "timezone",
      "copyright",
    ] as const;
    expect(picked(rest, same)).toEqual(picked(said, same));
    const more = [
      "funding",
      "locations",
      "license",
      "trailers",
      "txt",
      "chat",
      "social",
      "hub",
      "complete",
      "podping",
    ] as const;
    expect(picked(rest, more)).toEqual(picked(said, more));
  });

  it("has its episodes with what each says, as far as feeds carry it", async () => {
    const feed = readFeed(await readFile("tests/kitchen-sink/golden/feed.xml", "utf8"));
    const [everything] = episodesOf(feed, { url: "https://sink.example", timezone: "Europe/Berlin" });
    if (everything?.kind !== "episode") throw new Error(JSON.stringify(everything));
    const schema = episodeSchema("Europe/Berlin");
    const back = schema.parse(everything.fields);
    const text = await readFile(`${SHOW}/everything/index.md`, "utf8");
    const said = schema.parse(saidIn(text.split(/^---$/m)[1] ?? ""));
    const keys = [
      "title",
      "published",
      "number",
      "numberDisplay",
      "season",
      "type",
      "guid",
      "summary",
      "subtitle",
      "explicit",
    ] as const;
    expect(picked(back, keys)).toEqual(picked(said, keys));
    const more = [
      "tags",
      "soundbites",
      "locations",
      "license",
      "value",
      "social",
      "chat",
      "alternateEnclosures",
      "txt",
      "funding",
      "block",
    ] as const;
    expect(picked(back, more)).toEqual(picked(said, more));
  });
});

describe("whatever a feed says", () => {
  const word = fc.oneof(
    fc.constantFrom(
      "",
      " ",
      "0",
      "-1",
      "1.5",
      "yes",
      "x".repeat(300),
      "http://a.example/b c",
      "https://a.example/é",
      "javascript:x",
      "lightning",
      "node",
      "2026-13-45",
    ),
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.string({ unit: "binary", maxLength: 6 }),
  );
  const attributes = fc
    .dictionary(
      fc.constantFrom(
        ..."url href type length role group img geo osm country rel startTime duration split address method suggested language display name id status start end pubdate season feedGuid feedUrl server protocol uri accountId priority srcset aspect-ratio width height purpose isPermaLink text".split(
          " ",
        ),
      ),
      word,
    )
    .map((pairs) =>
      Object.entries(pairs)
        .map(([name, said]) => ` ${name}="${escaped(said)}"`)
        .join(""),
    );
  const { element } = fc.letrec<{ element: string }>((tie) => ({
    element: fc
      .tuple(
        fc.constantFrom(
          ..."title description link guid enclosure pubDate category copyright language itunes:author itunes:title itunes:image itunes:category itunes:explicit itunes:episode itunes:season itunes:duration itunes:keywords itunes:summary itunes:subtitle itunes:owner itunes:block itunes:type content:encoded podcast:person podcast:location podcast:license podcast:value podcast:valueRecipient podcast:valueTimeSplit podcast:remoteItem podcast:soundbite podcast:transcript podcast:chapters podcast:alternateEnclosure podcast:source podcast:integrity podcast:socialInteract podcast:chat podcast:txt podcast:image podcast:images podcast:funding podcast:trailer podcast:podroll podcast:publisher podcast:updateFrequency podcast:podping podcast:block podcast:medium podcast:guid podcast:season podcast:episode podcast:contentLink podcast:liveItem psc:chapters psc:chapter spotify:limit spotify:countryOfOrigin".split(
            " ",
          ),
        ),
        attributes,
        fc.oneof(
          { maxDepth: 2 },
          word.map(escaped),
          fc.array(tie("element"), { maxLength: 3 }).map((parts) => parts.join("")),
        ),
      )
      .map(([name, pairs, inner]) => `<${name}${pairs}>${inner}</${name}>`),
  }));
  const more = fc.array(element, { maxLength: 8 }).map((parts) => parts.join(""));

  it("the schemas take what is made of it", () => {
    const property = fc.property(more, more, (channel, item) => {
      const feed = feedWith(CHANNEL + channel, [itemWith({ more: item })]);
      const show = showOf(feed);
      expect(show.missing).toEqual([]);
      expect(showSchema("UTC").safeParse(show.fields).error).toBeUndefined();
      const [episode] = episodesOf(feed);
      expect(episode?.kind === "episode" && episodeSchema("UTC").safeParse(episode.fields).success).toBe(
        true,
      );
    });
    fc.assert(property);
  });
});

function picked<Fields extends object>(fields: Fields, keys: readonly (keyof Fields)[]): Partial<Fields> {
  return Object.fromEntries(keys.map((key) => [key, fields[key]])) as Partial<Fields>;
}

async function yamlOf(file: string): Promise<unknown> {
  return saidIn(await readFile(file, "utf8"));
}

function saidIn(yaml: string): unknown {
  const document = parseYaml(yaml, { file: "", firstLine: 1 });
  if (Array.isArray(document)) throw new Error(JSON.stringify(document));
  return document.value;
}

/** Text as XML has it, without what it cannot have at all. */
function escaped(text: string): string {
  const sound = text.toWellFormed().replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, "");
  return sound.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
