import { describe, expect, test } from "vitest";
import { ADDRESSES, addressReader, type IsThere, isOwnAddress } from "../../src/catalog/address-table.ts";
import {
  ABOUT_PATH,
  ANNOUNCEMENTS_PATH,
  ATOM_PATH,
  archivePath,
  assetPath,
  chaptersPath,
  EPISODES_PATH,
  embedPath,
  episodePath,
  FEED_PATH,
  FOLLOW_PATH,
  feedArchivePath,
  HEALTH_PATH,
  HOME_PATH,
  JSON_FEED_PATH,
  LLMS_PATH,
  MANIFEST_PATH,
  markdownPath,
  mediaPath,
  OEMBED_PATH,
  OPML_PATH,
  ownPagePath,
  PEOPLE_PATH,
  personPath,
  ROBOTS_PATH,
  SEARCH_PATH,
  SECURITY_PATH,
  SITEMAP_PATH,
  seasonPath,
  tagPath,
  transcriptPagePath,
  transcriptPath,
} from "../../src/catalog/addresses.ts";

/** Every address that is spelled anywhere, the rows that they are of in the table's order. */
const SPELLED = [
  ...[HOME_PATH, ABOUT_PATH, FOLLOW_PATH, EPISODES_PATH, PEOPLE_PATH, SEARCH_PATH],
  ...[episodePath("tides"), transcriptPagePath("tides"), embedPath("tides")],
  ...[seasonPath(3), tagPath("küche"), personPath("ann-example")],
  ...[HOME_PATH, ABOUT_PATH, FOLLOW_PATH, archivePath(1), PEOPLE_PATH].map(markdownPath),
  ...[episodePath("tides"), transcriptPagePath("tides"), seasonPath(3), tagPath("küche")].map(markdownPath),
  ...[markdownPath(personPath("ann-example")), FEED_PATH, feedArchivePath(3), ATOM_PATH, JSON_FEED_PATH],
  ...[
    transcriptPath("tides", "vtt"),
    chaptersPath("tides"),
    mediaPath("tides", "0a1b2c3d", "mp3"),
    OPML_PATH,
  ],
  ...[SITEMAP_PATH, ROBOTS_PATH, LLMS_PATH, MANIFEST_PATH, "/sw.js", SECURITY_PATH, OEMBED_PATH],
  ...[
    "/396",
    assetPath("cover", "0a1b2c3d", "jpg"),
    HEALTH_PATH,
    ANNOUNCEMENTS_PATH,
    "/preview/token/feed.xml",
    ownPagePath("press"),
    markdownPath(ownPagePath("press")),
  ],
];

test("each address that is spelled is of one row, before those of the host's own pages, and each row is spelled", () => {
  const rows = SPELLED.map((address) =>
    ADDRESSES.filter(({ path }) => addressReader(path)(address) !== null).map(({ path }) => path),
  );
  const own: readonly string[] = ["/<name>", "/<name>.md"];
  expect(
    rows.map((paths) => (paths.length > 1 ? paths.filter((path) => !own.includes(path)) : paths)),
  ).toEqual(ADDRESSES.map(({ path }) => [path]));
});

test.each([
  ["/episodes/<slug>.md", "/episodes/ebb-and-flow.md", { slug: "ebb-and-flow" }],
  [
    "/episodes/<slug>/transcript.<format>",
    "/episodes/tides/transcript.srt",
    { slug: "tides", format: "srt" },
  ],
  ["/tags/<tag>", "/tags/k%C3%BCche", { tag: "küche" }],
  ["/tags/<tag>", "/tags/%E0%A4%A", { tag: "" }],
  ["/<number>", "/3.5", { number: "3.5" }],
  ["/<name>", "/3d-audio", { name: "3d-audio" }],
  ["/<name>.md", "/press.md", { name: "press" }],
  ["/<name>", "/396", null],
  ["/<name>", "/press.md", null],
  ["/<name>", "/Press", null],
  ["/feed.xml", "/feed.xml", {}],
  ["/feed.xml", "/feedxxml", null],
  ["/episodes/<slug>", "/episodes/tides.md", null],
  ["/episodes/<slug>", "/episodes/tides/more", null],
  ["/feed/archive/<n>.xml", "/feed/archive/0.xml", null],
] as const)("%s names in %s %j", (path, address, names) => {
  expect(addressReader(path)(address)).toEqual(names);
});

describe("what no redirect may take the place of", () => {
  const there: readonly string[] = [
    ...["episode tides", "number 7", "season 3", "tag küche", "person ann-example", "page press"],
  ];
  const isThere: IsThere = (whose, name) => there.includes(`${whose} ${name}`);

  test.each([
    ...["/", "//", "/about", "/about/", "/about.md", "/about.md/", "/feed.xml", "/feed.xml/", "/people"],
    ...["/people.md", "/index.md", "/episodes/", "/assets/old.css", "/media/old.mp3", "/feed/archive/1.xml"],
    ...["/episodes/tides", "/episodes/tides/", "/episodes/tides.md", "/episodes/tides/transcript.vtt", "/7"],
    ...["/seasons/3", "/seasons/3?page=2", "/tags/k%C3%BCche", "/tags/küche.md", "/people/ann-example"],
    ...[
      "/episodes?page=2",
      "/search?q=sea",
      "/oembed?url=x",
      "/embed/tides",
      "/healthz",
      "/search",
      "/preview/a.b/",
      "/press",
      "/press.md",
    ],
  ])("%s", (address) => {
    expect(isOwnAddress(address, isThere)).toBe(true);
  });

  test.each([
    ...["/rss", "/?feed=rss2", "/about-us", "/feed", "/feed/podcast/", "/people/bob", "/8", "/seasons/4"],
    ...["/episodes/storms", "/episodes/storms/transcript.vtt", "/tags/k%C3%BChe", "/episodes/tides?p=1"],
  ])("but %s", (address) => {
    expect(isOwnAddress(address, isThere)).toBe(false);
  });
});
