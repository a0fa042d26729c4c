import { cp } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { changeShow, copySmallShow, edit, frontMatter, inTurn, SPRING } from "../compile/small-show.ts";
import { temporaryFolder } from "../compile/temporary-folder.ts";
import { KITCHEN_SINK } from "../kitchen-sink/built-show.ts";
import { type ServedBuild, servedBuild } from "./built-site.ts";
import { ORIGIN } from "./example-site.ts";
import { addressesOf, answer, episodesOf, everyAddress } from "./whole-walk.ts";

// Two builds of one show, the second without the episodes that are still to come. Nobody may be able to tell them apart.

const SECRET = "quiet-harbour";
const METHODS = ["GET", "HEAD", "OPTIONS", "POST"];

let withIt: ServedBuild;
let withoutIt: ServedBuild;

beforeAll(async () => {
  const workplace = await temporaryFolder();
  const build = async (name: string, isScheduled: boolean) => {
    const root = await copySmallShow(path.join(workplace, name), PUBLISHED);
    // What all episodes may have in common: a cover, and a file that notes link to.
    for (const file of ["cover.jpg", "notes.txt"])
      await cp(path.join(KITCHEN_SINK, "everything", file), path.join(root, "first-steps", file));
    if (isScheduled) await addSecret(root);
    else await changeShow(root, { "a-look-ahead": null });
    return servedBuild(root, SPRING);
  };
  withIt = await build("with", true);
  withoutIt = await build("without", false);
});

const PUBLISHED = {
  "show.yaml": edit("explicit: false", "explicit: false\nfeed: {limit: 1}\nredirects: {/old: /about}"),
  "first-steps/index.md": inTurn(
    frontMatter(
      "tags: [beginnings]\nseason: 1\npeople: [{name: Bob Muster, role: guest}]\nredirects: [/first]",
    ),
    edit("We begin", "The [notes](notes.txt). We begin"),
  ),
};

/** An episode in which everything is said, on the first day of a distant year. */
async function addSecret(root: string): Promise<void> {
  await cp(path.join(KITCHEN_SINK, "everything"), path.join(root, SECRET), { recursive: true });
  await changeShow(root, {
    [`${SECRET}/index.md`]: inTurn(
      edit("published: 2026-10-25T02:30+01:00", "published: 2099-01-01T09:00"),
      edit("updated: 2026-10-26T10:00\n", ""),
    ),
  });
}

describe("a show with episodes that are still to come", () => {
  it("answers at every address, by every method, as one without them", async () => {
    const addresses = await everyAddress([withIt, withoutIt]);
    const told: string[] = [];
    for (const address of addresses) {
      for (const method of METHODS) {
        const [given, wanted] = await Promise.all([
          answer(withIt, address, method),
          answer(withoutIt, address, method),
        ]);
        if (given !== wanted) told.push(`${method} ${address}`);
      }
    }
    expect(told).toEqual([]);
    expect(addresses.length).toBeGreaterThan(60);
  });

  it("cannot be told from one without them by odd spellings, by ranges, conditions and hosts, nor where other systems tell", async () => {
    const secrets = episodesOf(withIt.catalog).filter(({ slug }) => slug === SECRET);
    const own = [...new Set(secrets.flatMap(addressesOf))];
    const questions = [
      ...own.flatMap((address) => ASKED_WITH.map((headers) => ({ address, headers }))),
      ...[...own.flatMap(spellings), ...ELSEWHERE].map((address) => ({ address, headers: {} })),
    ];
    const told: string[] = [];
    for (const { address, headers } of questions) {
      const [given, wanted] = await Promise.all([
        answer(withIt, address, "GET", headers),
        answer(withoutIt, address, "GET", headers),
      ]);
      if (given !== wanted) told.push(`${address} ${JSON.stringify(headers)}`);
    }
    expect(told).toEqual([]);
    expect(questions.length).toBeGreaterThan(500);
  });

  it("serves the same files without the Worker, and further ones whose names nobody can guess", async () => {
    const files = assetsOf(withIt);
    const known = assetsOf(withoutIt);
    expect([...known].filter((file) => !files.has(file))).toEqual([]);
    const digests = new Set([...known].map(digestIn));
    const further = [...files].filter((file) => !known.has(file));
    expect(further.filter((file) => digests.has(digestIn(file)))).toEqual([]);
    expect(further.length).toBeGreaterThan(10);
  });

  it("names no file after an episode, or after what its host calls it", () => {
    const words = ["first", "steps", "cover", "notes", "worte", ...SECRET.split("-")];
    const named = [...assetsOf(withIt)].filter((file) => words.some((word) => file.includes(word)));
    expect(named).toEqual([]);
  });
});

function assetsOf({ files }: ServedBuild): ReadonlySet<string> {
  return new Set([...files.keys()].filter((file) => file.startsWith("/assets/")));
}

function digestIn(file: string): string {
  const [digest] = /[0-9a-f]{16}(?=\.)/.exec(file) ?? [];
  if (digest === undefined) throw new Error(`${file} holds no digest`);
  return digest;
}

/** An address as somebody may write it who hopes that it is looked up in another way. */
function spellings(address: string): string[] {
  const [path = "", query] = address.split("?");
  const withQuery = (other: string): string => (query === undefined ? other : `${other}?${query}`);
  return [
    address,
    withQuery(path.toUpperCase()),
    withQuery(`${path}/`),
    withQuery(`${path}//`),
    withQuery(`/${path}`),
    withQuery(`/.${path}`),
    withQuery(path.replace("quiet", "%71uiet")),
    withQuery(path.replace("-", "%2D")),
    withQuery(path.replace(/(?<=.)\//, "%2F")),
    withQuery(`${path}%00`),
    withQuery(`${path}.html`),
    withQuery(`${path};a=1`),
    `${address}${query === undefined ? "?" : "&"}preview=1&at=2099-02-01T09:00`,
  ];
}

/** What tells of conditions, of parts and of who asks. */
const ASKED_WITH: readonly Readonly<Record<string, string>>[] = [
  {},
  { range: "bytes=0-0" },
  { range: "bytes=-1, 0-0" },
  { range: "bytes=0-0", "if-range": '"x"' },
  { "if-none-match": "*" },
  { "if-match": "*" },
  { "if-modified-since": "Thu, 01 Jan 2099 09:00:00 GMT" },
  { "accept-encoding": "gzip" },
  { authorization: "Bearer x", cookie: "preview=1", "x-forwarded-host": "other.example" },
];

/**
 * Where other systems have told of episodes before their time, as their advisories say: interfaces for programs, players, download counters,
 * pages by date or by number, feeds with a parameter, and previews that were guessed.
 */
const ELSEWHERE: readonly string[] = [
  ...[
    "/wp-json/wp/v2/podcast",
    "/wp-json/wp/v2/posts?status=future",
    "/api/rest/v1/episodes",
    "/api/v1/episodes",
  ],
  ...[
    `/api/v1/episodes/${SECRET}`,
    `/api/episodes/${SECRET}.json`,
    "/graphql?query={episodes{title}}",
    "/mcp",
  ],
  ...[
    `/?p=4`,
    "/?post_type=podcast",
    `/?podlove_template=${SECRET}`,
    "/podlove/file/4",
    `/podcast-player/${SECRET}`,
  ],
  ...[
    `/audio/${SECRET}.mp3`,
    `/media/${SECRET}.mp3`,
    `/media/${SECRET}-00000000.mp3`,
    `/go/${SECRET}-00000000.mp3`,
  ],
  ...[
    `/download/${SECRET}`,
    `/@show/episodes/${SECRET}`,
    `/@show/episodes/${SECRET}/embed`,
    `/embed/${SECRET}/light`,
  ],
  ...[
    "/feed.xml?preview=true",
    "/feed.xml?limit=1000",
    "/feed?orderby=date&status=future",
    "/atom.xml?page=0",
  ],
  ...[
    "/feed/archive/0.xml",
    "/feed/archive/3.xml",
    "/feed/archive/999.xml",
    "/episodes?page=0",
    "/episodes?page=99",
  ],
  ...["/search?q=quiet", "/search?q=harbour&page=2", "/search?q=quite+harbuor", "/search/terms-1.bin"],
  ...[
    "/seasons/7",
    "/seasons/7?page=1",
    "/people/ann",
    "/tags/testing",
    "/sitemap.xml?page=2",
    "/sitemap-episodes.xml",
  ],
  ...[`/preview/${SECRET}`, `/preview/${SECRET}/`, `/preview/x/episodes/${SECRET}`, "/announcements?status"],
  ...[`/oembed?url=${encodeURIComponent(`${ORIGIN}/embed/${SECRET}`)}`, `/oembed?url=/episodes/${SECRET}`],
];
