import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Identities } from "../../src/schemas/identities-schema.ts";
import { parseIdentities } from "../../src/schemas/parse-identities.ts";
import { renderProblem } from "../../src/schemas/problem.ts";
import { renderIdentities } from "../../src/schemas/render-identities.ts";
import { runs } from "../fuzz.ts";

const GUID = "ac4e3417-2755-56ba-94ea-94b546e42604";

const WHOLE: Identities = {
  show: {
    guid: GUID,
    url: "https://pod.example",
    feeds: ["https://old.example/feed.xml", "https://pod.example/feed.xml"],
    from: ["https://host.example/rss?show=7"],
  },
  episodes: new Map([
    ["tides", { guid: "b1", published: Date.UTC(2026, 0, 6, 9), media: ["/media/tides-0a1b2c3d.mp3"] }],
    [
      "396",
      {
        guid: "https://host.example/?p=396 ",
        published: Date.UTC(2025, 0, 6, 9, 0, 0, 500),
        media: ["https://cdn.example/396.mp3", "/media/396-0a1b2c3d.mp3"],
        was: ["ai-on-trial", "true"],
        removed: true,
      },
    ],
  ]),
};

const TEXT = `# What this show has given out: guids, and addresses that apps and listeners keep. Airdate writes it when the show is built
# (npm run build); commit it with the episodes. Never edit it by hand, except to settle a merge conflict, or where Airdate says so.
show:
  guid: ac4e3417-2755-56ba-94ea-94b546e42604
  url: https://pod.example
  feeds:
    - https://old.example/feed.xml
    - https://pod.example/feed.xml
  from:
    - https://host.example/rss?show=7
episodes:
  "396":
    guid: "https://host.example/?p=396 "
    published: 2025-01-06T09:00:00.500Z
    media:
      - https://cdn.example/396.mp3
      - /media/396-0a1b2c3d.mp3
    was:
      - ai-on-trial
      - "true"
    removed: true
  tides:
    guid: b1
    published: 2026-01-06T09:00:00Z
    media:
      - /media/tides-0a1b2c3d.mp3
`;

function problemsIn(text: string): string[] {
  const parsed = parseIdentities(text);
  return Array.isArray(parsed) ? parsed.map((problem) => renderProblem(problem, "")) : [];
}

function identitiesIn(text: string): Identities {
  const parsed = parseIdentities(text);
  if (Array.isArray(parsed)) throw new Error(JSON.stringify(parsed));
  return parsed.identities;
}

describe("identities.yaml", () => {
  it("is written in the order of the slugs, a line for each address", () => {
    expect(renderIdentities(WHOLE)).toBe(TEXT);
  });

  it("reads as what was written", () => {
    expect(identitiesIn(TEXT)).toEqual(WHOLE);
  });

  it("without an episode is written and read as well", () => {
    const none = { show: WHOLE.show, episodes: new Map() };
    expect(identitiesIn(renderIdentities(none))).toEqual(none);
  });

  it.each([
    ["with comments and lines of its own", TEXT.replace("  tides:", "  # The first.\n\n  tides:")],
    ["with Windows' line ends", TEXT.replaceAll("\n", "\r\n")],
    [
      "with lists in brackets",
      TEXT.replace("\n      - /media/tides-0a1b2c3d.mp3", " [/media/tides-0a1b2c3d.mp3]"),
    ],
    ["with other quotes", TEXT.replace('"396"', "'396'")],
    ["with blocks in another order", TEXT.replace(/( {2}"396":[\s\S]*)( {2}tides:[\s\S]*)/, "$2$1")],
    ["with keys in another order", TEXT.replace(/( {4}guid: b1\n)( {4}published.*\n)/, "$2$1")],
  ])("%s reads the same", (_, text) => {
    expect(text).not.toBe(TEXT);
    expect(identitiesIn(text)).toEqual(WHOLE);
  });

  it("may leave out a guid, which then is given anew", () => {
    expect(identitiesIn(TEXT.replace("    guid: b1\n", "")).episodes.get("tides")).toEqual({
      published: Date.UTC(2026, 0, 6, 9),
      media: ["/media/tides-0a1b2c3d.mp3"],
    });
  });
});

describe("a fault in identities.yaml is told with its line", () => {
  it.each([
    [
      ["guid: b1", "guid: 17"],
      "identities.yaml:23:11  episodes.tides.guid is the number 17; give the guid as it stands in the feed, in quotes",
    ],
    [
      ["guid: b1", "giud: b1"],
      "identities.yaml:23:5  episodes.tides.giud is not a key that Airdate knows; did you mean guid?",
    ],
    [
      ["published: 2026-01-06T09:00:00Z", "published: soon"],
      'identities.yaml:24:16  episodes.tides.published is "soon", not a date and time; write it as 2026-12-01T09:00, in the show\'s time zone, or with an offset: 2026-12-01T09:00+01:00',
    ],
    [
      ["- /media/tides", "- media/tides"],
      'identities.yaml:26:9  episodes.tides.media[0] is "media/tides-0a1b2c3d.mp3"; give a path that begins with /media/, or a full address',
    ],
    [
      ["  tides:", "  Tides:"],
      "identities.yaml:23:5  episodes.Tides cannot be the name of an episode's folder; name it with a-z, 0-9 and single dashes",
    ],
    [["  tides:", '  "396":'], "identities.yaml:22:3  this key stands twice; keep one of the two"],
    [
      ["guid: b1", 'guid: "https://host.example/?p=396 "'],
      "identities.yaml:23:5  episodes.tides.guid is also that of 396; keep it where the deployed site has it, and remove it from the other one",
    ],
    [
      ["- ai-on-trial", "- tides"],
      "identities.yaml:19:9  episodes.396.was[0] is also that of tides; keep it where the deployed site has it, and remove it from the other one",
    ],
    [
      ['- "true"', "- ai-on-trial"],
      "identities.yaml:20:9  episodes.396.was[1] is also that of 396; keep it where the deployed site has it, and remove it from the other one",
    ],
  ])("%j", ([from = "", to = ""], told) => {
    expect(TEXT).toContain(from);
    expect(problemsIn(TEXT.replace(from, to))).toEqual([told]);
  });

  it("a merge that git could not make: both sides, and what to do", () => {
    const text = TEXT.replace(
      "  tides:\n",
      `<<<<<<< HEAD
  storms:
    guid: c2
=======
  tides:
>>>>>>> new-episode
`,
    );
    expect(problemsIn(text)).toEqual([
      "identities.yaml:22:1  a merge has left two sides here: lines 23 to 24 from HEAD, line 26 from new-episode; keep the blocks of both, once each (of one that both have the deployed one), remove the lines with <<<<<<<, ======= and >>>>>>>, then npm run build",
    ]);
  });

  it("a merge in which both sides show what they began with, and one has nothing", () => {
    expect(problemsIn("<<<<<<<\n  a: 1\n||||||| 0a1b2c3\n  a: 0\n=======\n>>>>>>> theirs\n")).toEqual([
      "identities.yaml:1:1  a merge has left two sides here: line 2 from one of them, nothing from theirs; keep the blocks of both, once each (of one that both have the deployed one), remove the lines with <<<<<<<, ======= and >>>>>>>, then npm run build",
    ]);
  });
});

const slug = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4})?$/);
const media = fc.oneof(
  slug.map((name) => `/media/${name}-0a1b2c3d.mp3`),
  fc.webUrl({ withQueryParameters: true, withFragments: true }).map((url) => new URL(url).href),
);
const episode = fc.record(
  {
    guid: fc.string({ minLength: 1, unit: "binary" }),
    published: fc.integer({ min: 0, max: 4e12 }),
    media: fc.array(media, { maxLength: 3 }),
    unlisted: fc.constant(true),
    removed: fc.constant(true),
  },
  { requiredKeys: ["published", "media"] },
);

test("whatever guids and addresses a show has given out: they come back byte for byte", () => {
  fc.assert(
    fc.property(fc.dictionary(slug, episode), (episodes) => {
      const guids = Object.values(episodes).flatMap(({ guid }) => guid ?? []);
      fc.pre(new Set(guids).size === guids.length);
      const identities = { show: WHOLE.show, episodes: new Map(Object.entries(episodes)) };
      const text = renderIdentities(identities);
      expect(identitiesIn(text)).toEqual(identities);
      // The same by all of YAML's rules.
      expect(identitiesIn(`# By hand.\n${text.replace("episodes:\n", "episodes: # all\n")}`)).toEqual(
        identities,
      );
    }),
    { numRuns: runs(100) },
  );
});
