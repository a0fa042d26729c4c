import { describe, expect, it } from "vitest";
import { findRenames } from "../../../src/compile/identities/find-renames.ts";
import { type IdentityCase, settleIdentities } from "../../../src/compile/identities/settle-identities.ts";
import type { Identities } from "../../../src/schemas/identities-schema.ts";
import { parseIdentities } from "../../../src/schemas/parse-identities.ts";
import { type Problem, renderProblem } from "../../../src/schemas/problem.ts";
import { renderIdentities } from "../../../src/schemas/render-identities.ts";
import { block, facts, identities, LATER, NOW, SHOW, show } from "./example-identities.ts";

const places: IdentityCase["places"] = {
  ofShow: ([key], { what, fix }) => ({ file: "show.yaml", line: 7, column: 6, what: `${key} ${what}`, fix }),
  ofEpisode: (slug, [key], { what, fix }) => ({ file: `${slug}/index.md`, what: `${key} ${what}`, fix }),
};

const MANNERS = { frozen: { manner: "frozen", copy: null }, grow: { manner: "grow", copy: null } } as const;

function settle(
  known: Identities | null,
  sources: ReturnType<typeof show>,
  manner: Pick<IdentityCase, "manner" | "copy"> = MANNERS.grow,
) {
  const text = known === null ? "" : renderIdentities(known);
  const parsed = known === null ? null : parseIdentities(text);
  if (Array.isArray(parsed)) throw new Error(JSON.stringify(parsed));
  const source =
    parsed === null ? ({ kind: "absent" } as const) : ({ kind: "read", text, ...parsed } as const);
  const renames = known === null ? { renamed: new Map(), problems: [] } : findRenames(known, sources);
  return settleIdentities(sources, { ...manner, source, renames, places, now: NOW });
}

const told = (problems: readonly Problem[]) => problems.map((problem) => renderProblem(problem, "episodes"));

const KNOWN = identities({
  ebb: block("ebb"),
  storms: block("storms", { published: LATER }),
  tides: block("tides"),
});
const ALL = [facts("ebb"), facts("storms", { publishedAt: LATER }), facts("tides")];

const COMMIT = "run npm run build on your machine and commit identities.yaml";

describe("where nobody could commit it", () => {
  it("a file that says all is fine, in whatever way it says it", () => {
    const { settled, problems } = settle(KNOWN, show(ALL), MANNERS.frozen);
    expect({ problems, isUnwritten: settled.isUnwritten }).toEqual({ problems: [], isUnwritten: false });
  });

  it("one that is missing is refused", () => {
    expect(told(settle(null, show(ALL), MANNERS.frozen).problems)).toEqual([
      `episodes/identities.yaml  is not there, and a build in CI cannot add it: without it nobody knows which guids and addresses the show has given out; ${COMMIT}`,
    ]);
  });

  it.each([
    [
      "a new episode",
      show([...ALL, facts("flood")]),
      "9:3  flood is new and has no block yet",
      "without one it gets another guid when its folder is renamed, and apps download it again",
    ],
    [
      "a renamed folder",
      show([...ALL.slice(0, 2), facts("flood", {}, "74696465")]),
      "19:3  tides is called flood now",
      "it stays the episode that it was, and its old addresses lead to the new ones",
    ],
    [
      "other audio",
      show([...ALL.slice(0, 2), facts("tides", {}, "0a1b2c3d")]),
      "22:5  the audio of tides is at /media/tides-0a1b2c3d.mp3 now",
      "its old addresses on this site lead there; who has downloaded it keeps what they have",
    ],
    [
      "another date",
      show([...ALL.slice(0, 2), facts("tides", { publishedAt: NOW })]),
      "21:5  tides was of 2026-01-06T09:00:00Z and is of 2026-04-01T00:00:00Z",
      "apps show it under the new date",
    ],
    [
      "an episode that is unlisted",
      show([...ALL.slice(0, 2), facts("tides", { isUnlisted: true })]),
      "20:5  tides is unlisted now",
      "it leaves the feed, and most apps take it away from those who have not downloaded it",
    ],
    [
      "an episode that is gone",
      show(ALL.slice(0, 2)),
      "19:3  tides has no folder any more",
      "it is no longer in the feed, and all its addresses answer 410 (gone)",
    ],
    [
      "an episode that is a draft",
      show(ALL.slice(0, 2), { drafts: ["tides"] }),
      "19:3  tides is a draft now",
      "it is no longer in the feed, and all its addresses answer 410 (gone)",
    ],
    [
      "one that was still to come",
      show([ALL[0] ?? facts("ebb"), facts("tides")]),
      "14:3  storms has no folder any more, and was never on air",
      "nobody has had it",
    ],
    [
      "another url",
      show(ALL, { url: "https://new.example", feed: "https://new.example/feed.xml" }),
      "5:3  the show's url was https://pod.example and is https://new.example",
      "guids stay; apps ask the old feed until they are led to the new one",
    ],
  ])("%s is told with its line, and what it does to subscribers", (_, sources, what, means) => {
    expect(told(settle(KNOWN, sources, MANNERS.frozen).problems)).toEqual([
      `episodes/identities.yaml:${what}, which this file does not say; for subscribers: ${means}; ${COMMIT}`,
    ]);
  });
});

describe("on the host's machine", () => {
  it("a first build begins the file", () => {
    const { settled, problems } = settle(null, show(ALL));
    expect(problems).toEqual([]);
    expect(settled).toMatchObject({ identities: KNOWN, isUnwritten: true });
  });

  it("a file that the machine has seen, and that is gone, is told", () => {
    expect(
      told(settle(null, show(ALL), { manner: "grow", copy: ".airdate/identities/0a.yaml" }).problems),
    ).toEqual([
      "episodes/identities.yaml  is gone: with a new one, episodes that were renamed get new guids, and their old addresses lead nowhere; take it back from git, or copy .airdate/identities/0a.yaml to its place; npx airdate init begins a new one",
    ]);
  });

  it("another url is warned of, with how subscribers are led here", () => {
    const { warnings } = settle(
      KNOWN,
      show(ALL, { url: "https://new.example", feed: "https://new.example/feed.xml" }),
    );
    expect(told(warnings)).toEqual([
      "episodes/show.yaml:7:6  url was https://pod.example, and subscribers go on asking there; guids stay as they are; let every address there answer 301 with the same path here, and set newFeedUrl: https://new.example/feed.xml, both for four weeks and more (docs/identities.md); if this is another show, npx airdate init",
    ]);
  });
});

describe("an episode that is unlisted", () => {
  const unlisted = (known: Identities, overrides = {}) =>
    settle(known, show([...ALL.slice(0, 2), facts("tides", { isUnlisted: true, ...overrides })]));

  it("is warned of where it was in the feed", () => {
    expect(told(unlisted(KNOWN).warnings)).toEqual([
      "episodes/tides/index.md  unlisted is true, and it has been in the feed: it leaves the feed, and most apps take it away from those who have not downloaded it; remove it, unless that is meant",
    ]);
  });

  it.each([
    ["has come as one", identities({ ebb: block("ebb"), storms: block("storms") }), {}],
    ["was one when the file was written", unlisted(KNOWN).settled.identities, {}],
    [
      "was still to come",
      identities({ ...Object.fromEntries(KNOWN.episodes), tides: block("tides", { published: LATER }) }),
      { publishedAt: LATER },
    ],
  ])("is not where it %s", (_, known, overrides) => {
    expect(unlisted(known, overrides).warnings).toEqual([]);
  });
});

describe.each(["grow", "frozen"] as const)(
  "what would cost subscribers an episode is refused: %s",
  (manner) => {
    const problemsOf = (known: Identities, sources: ReturnType<typeof show>) =>
      told(settle(known, sources, MANNERS[manner]).problems);

    it("a guid in front matter that is not the one that was given out", () => {
      expect(
        problemsOf(KNOWN, show([...ALL.slice(0, 2), facts("tides", { guid: "new", writtenGuid: "new" })])),
      ).toEqual([
        'episodes/tides/index.md  guid is not the one that it was given out with, "guid of tides": everybody\'s app would download the episode again; write that one, or remove this line; if it is meant, remove the guid of tides from identities.yaml',
      ]);
    });

    it("a guid in show.yaml that is not the one that was given out, and nothing else of such a file", () => {
      const guid = "11111111-1926-54c0-88c2-bb01dd35d7e3";
      expect(problemsOf(KNOWN, show(ALL, { guid, writtenGuid: guid }))).toEqual([
        `episodes/show.yaml:7:6  guid is not the one that identities.yaml has, ${SHOW.guid}: apps and directories would take this for another show; write that one here, or remove this line; if identities.yaml came from another show, npx airdate init begins one for this show`,
      ]);
    });

    it("a new episode under the former name of another one", () => {
      const known = identities({ ebb: block("ebb", { was: ["tides"] }) });
      expect(problemsOf(known, show([facts("ebb"), facts("tides")]))[0]).toBe(
        "episodes/tides  was the name of ebb, whose old links would lead here; choose another name for the folder; if it is meant, remove tides from what ebb was in identities.yaml",
      );
    });

    it("a file of which no episode is there", () => {
      expect(problemsOf(KNOWN, show([facts("flood")]))[0]).toBe(
        "episodes/identities.yaml  has 3 episodes, and none of them has a folder here; there are 1 others; put their folders back; if it came from another show, npx airdate init begins one for this show",
      );
    });
  },
);
