import { readdir, readFile, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { makeEpisode, type NewOutcome } from "../../../src/cli/new/make-episode.ts";
import type { NewRequest } from "../../../src/cli/new/new-request.ts";
import type { NewTalk } from "../../../src/cli/new/new-talk.ts";
import { newJson, newText } from "../../../src/cli/new/new-text.ts";
import { openWorkCache } from "../../../src/compile/cache/work-cache.ts";
import { writeIdentities } from "../../../src/compile/identities/identities-file.ts";
import { id3 } from "../../audio/audio-bytes.ts";
import { block, identities } from "../../compile/identities/example-identities.ts";
import {
  build,
  type Changes,
  copySmallShow,
  draw,
  edit,
  frontMatter,
  lastLines,
  PROJECT,
  SPRING,
} from "../../compile/small-show.ts";
import { temporaryFolder } from "../../compile/temporary-folder.ts";
import { THIS_CODE } from "../../compile/this-code.ts";

const workplace = await temporaryFolder();
const CACHE = path.join(workplace, "cache");
const COVER = await draw(1400, 1400, "#264653").jpeg().toBuffer();
await writeFile(
  path.join(workplace, "tides.mp3"),
  id3(
    { TIT2: "Why Tides Are Late", TPE1: "Ann Example & Joris Hale", TDES: "The moon is late.\n\nSo is Bob." },
    COVER,
  ),
);
await writeFile(
  path.join(workplace, "large.mp3"),
  await readFile(path.join(PROJECT, "tests/compile/fixtures/chapters.mp3")),
);
await truncate(path.join(workplace, "large.mp3"), 26 * 1024 * 1024);

let shows = 0;

/** The small show: every other Tuesday at eight, last on 2026-01-20, and once in 2099, with number 3. */
async function showWith(changes: Changes = {}) {
  const name = `show-${++shows}`;
  const root = await copySmallShow(path.join(workplace, name), changes);
  const before = (await readdir(root)).sort();
  return {
    root,
    make: (request: Partial<NewRequest>, talk: NewTalk | null = null): Promise<NewOutcome> =>
      makeEpisode(
        { word: undefined, type: "full", draft: false, output: "text", ...request },
        {
          places: { root, copy: path.join(workplace, `${name}.yaml`) },
          project: workplace,
          now: SPRING,
          talk,
          onInterrupt: () => () => undefined,
          build: () => ({
            root,
            code: path.join(PROJECT, "src"),
            lockFile: path.join(PROJECT, "package-lock.json"),
            cache: openWorkCache(CACHE),
            codeFacts: THIS_CODE,
            now: SPRING,
          }),
        },
      ),
    text: (file: string) => readFile(path.join(root, file), "utf8"),
    isUntouched: async () => JSON.stringify((await readdir(root)).sort()) === JSON.stringify(before),
  };
}

function made(outcome: NewOutcome) {
  if (outcome.kind !== "made") throw new Error(newText(outcome, "show"));
  return outcome;
}

describe("an episode from a title", () => {
  it("is a draft in the next slot that waits for its audio, and the show builds", async () => {
    const show = await showWith();
    const outcome = made(await show.make({ word: "Why Tides Are Late" }));
    expect(await show.text("why-tides-are-late/index.md")).toBe(`---
title: Why Tides Are Late
number: 4
# On air, in Europe/Lisbon: the next free slot of every other Tuesday, 08:00.
published: 2026-04-14T08:00
# There is no audio yet: put audio.mp3 into this folder. Without the next line it goes on air.
draft: true
# The notes go below the three hyphens, in Markdown; their first paragraph is the summary.
# Guests are named with the hosts: people: [{name: Ann Example, role: guest}]
---
`);
    expect(await show.text("identities.yaml")).not.toContain("why-tides-are-late");
    expect(
      newText(outcome, "episodes"),
    ).toBe(`Made episodes/why-tides-are-late: “Why Tides Are Late”, number 4
  on air  Tuesday, 14 April 2026 at 08:00 (Europe/Lisbon), the next free slot of every other Tuesday, 08:00
  draft   there is no audio yet: put audio.mp3 into this folder
episodes/identities.yaml: begun, with 3 episodes; commit it
Now write the notes: episodes/why-tides-are-late/index.md`);
  });

  it("comes after the one before, under another name", async () => {
    const show = await showWith();
    await show.make({ word: "Tides" });
    expect(made(await show.make({ word: "Tides" })).plan).toMatchObject({
      ...{ slug: "tides-2", number: 5 },
      airDate: { published: Date.UTC(2026, 3, 28, 7) },
    });
  });

  it("is called as no other one is or was", async () => {
    const show = await showWith({ Ebb: "A file of the host's." });
    const blocks = {
      "first-steps": block("first-steps", { was: ["tides"] }),
      flow: block("flow", { removed: true }),
    };
    await writeIdentities(show.root, identities(blocks));
    const slugs = [];
    for (const word of ["Tides", "Flow", "Ebb", "People", "Pages"])
      slugs.push(made(await show.make({ word })).plan.slug);
    expect(slugs).toEqual(["tides-2", "flow-2", "ebb-2", "people-2", "pages-2"]);
  });

  it("has what was asked for", async () => {
    const show = await showWith();
    const asked = { number: 9, season: 2, type: "bonus", slug: "high-tide", at: "2026-05-01T07:30" } as const;
    await show.make({ word: "Tides", ...asked });
    expect(await show.text("high-tide/index.md")).toMatch(
      /^---\ntitle: Tides\nnumber: 9\nseason: 2\ntype: bonus\npublished: 2026-05-01T07:30\n#/,
    );
  });

  it("of a show that has no usual time is a week away, and says that it is a guess", async () => {
    const gone = { "first-steps": null, "second-wind": null, "a-look-ahead": null };
    const show = await showWith(gone);
    await show.make({ word: "Tides" });
    expect(await show.text("tides/index.md")).toContain(
      "number: 1\n# On air, in Europe/Lisbon: a guess, for the show has no usual time yet.\npublished: 2026-04-08T09:00\n",
    );
  });
});

describe("an episode from an audio file", () => {
  it("has all that the file says, and its guid is written down", async () => {
    const show = await showWith();
    const outcome = made(await show.make({ word: "tides.mp3" }));
    expect((await readdir(path.join(show.root, "why-tides-are-late"))).sort()).toEqual([
      "audio.mp3",
      "cover.jpg",
      "index.md",
    ]);
    expect(await show.text("why-tides-are-late/index.md")).toBe(`---
title: Why Tides Are Late
number: 4
# On air, in Europe/Lisbon: the next free slot of every other Tuesday, 08:00.
published: 2026-04-14T08:00
# Guests from the audio's tags.
people:
  - name: Joris Hale
    role: guest
# The notes go below the three hyphens, in Markdown; their first paragraph is the summary.
---

The moon is late.

So is Bob.
`);
    expect(await show.text("identities.yaml")).toMatch(/^ {2}why-tides-are-late:\n {4}guid: /m);
    const again = await build(show.root, CACHE);
    expect(again).toMatchObject({ episodes: 4, settled: { isUnwritten: false }, warnings: [] });
    expect(
      newText(outcome, "episodes").replace(/\d+ kB/, "… kB"),
    ).toBe(`Made episodes/why-tides-are-late: “Why Tides Are Late”, number 4
  on air  Tuesday, 14 April 2026 at 08:00 (Europe/Lisbon), the next free slot of every other Tuesday, 08:00
  audio   audio.mp3, a copy: 0:03, … kB
  cover   cover.jpg, from the audio's tags
  guests  Joris Hale: the artist in the audio's tags
episodes/identities.yaml: begun, with 4 episodes; commit it
Now write the notes: episodes/why-tides-are-late/index.md`);
    expect(JSON.parse(newJson(outcome, "episodes"))).toEqual({
      outcome: "made",
      ...{ folder: "episodes/why-tides-are-late", slug: "why-tides-are-late", title: "Why Tides Are Late" },
      ...{
        number: 4,
        type: "full",
        published: "2026-04-14T07:00:00Z",
        publishedFrom: "rhythm",
        draft: false,
      },
      guid: outcome.settled?.identities.episodes.get("why-tides-are-late")?.guid,
      audio: {
        name: "audio.mp3",
        store: "site",
        bytes: expect.any(Number),
        durationSeconds: expect.any(Number),
        chapters: 0,
      },
      ...{ guests: ["Joris Hale"], cover: "cover.jpg", problems: [] },
    });
  });

  it("larger than what is deployed with a site is copied all the same, and what to do is said", async () => {
    const show = await showWith();
    const outcome = made(await show.make({ word: "large.mp3", title: "Tides" }));
    expect(outcome.problems).toEqual([]);
    expect((await readdir(path.join(show.root, "tides"))).sort()).toEqual(["audio.mp3", "index.md"]);
    expect(newText(outcome, "episodes")).toMatch(
      /audio {3}audio\.mp3, a copy: [\d:]+, 27\.3 MB, \d chapters in its tags; npx airdate media push puts it into the media bucket\n/,
    );
  });

  it("whose tags hold what is no text builds all the same", async () => {
    const show = await showWith();
    const hostile = "\u0007---\r\n\uFFFF- {a: [\u001b[31m";
    const tags = {
      TIT2: `${hostile}: #1`,
      TPE1: hostile,
      TDES: `${hostile}\n---\n<script>alert(1)</script>`,
    };
    await writeFile(path.join(workplace, "hostile.mp3"), id3(tags, Buffer.from("no picture")));
    const outcome = made(await show.make({ word: "hostile.mp3" }));
    expect(outcome).toMatchObject({
      problems: [],
      cover: { kind: "unfit" },
      plan: { guests: [expect.any(String)] },
    });
  });

  it("with an air date that has passed says when it will be out", async () => {
    const show = await showWith();
    const outcome = await show.make({ word: "tides.mp3", at: "2026-02-03" });
    expect(newText(outcome, "episodes")).toContain(
      "  on air  Tuesday, 3 February 2026 at 00:00 (Europe/Lisbon), which has passed: it is out as soon as it is deployed\n",
    );
  });

  it("is a draft where that is asked for", async () => {
    const show = await showWith();
    await show.make({ word: "tides.mp3", draft: true });
    expect(await show.text("why-tides-are-late/index.md")).toContain(
      "# You keep it back. Without the next line",
    );
  });
});

describe("nothing is written", () => {
  it.each<[string, Partial<NewRequest>, string]>([
    ["the file is not there", { word: "gone.mp3" }, "gone.mp3 is not there"],
    ["the number is taken", { word: "Tides", number: 2 }, "number 2 is that of second-wind"],
    [
      "the name is taken",
      { word: "Tides", slug: "second-wind" },
      "second-wind is the name of another episode, or was",
    ],
    [
      "the hour is skipped",
      { word: "Tides", at: "2027-03-28T01:30" },
      "its air date is 2027-03-28T01:30:00, an hour",
    ],
  ])("when %s", async (_, request, what) => {
    const show = await showWith();
    const outcome = await show.make(request);
    expect(outcome).toMatchObject({ kind: "refused", fault: { what: expect.stringContaining(what) } });
    expect(newText(outcome, "episodes")).toMatch(/\nNothing was written$/);
    expect(await show.isUntouched()).toBe(true);
  });

  it.each<[string, Changes]>([
    ["show.yaml", { "show.yaml": edit("explicit: false", "explicit: maybe") }],
    ["show.yaml", { "show.yaml": null }],
    ["identities.yaml", { "identities.yaml": "<<<<<<< HEAD\n" }],
  ])("when %s cannot be read", async (file, changes) => {
    const show = await showWith(changes);
    const outcome = await show.make({ word: "Tides" });
    expect(outcome).toMatchObject({ kind: "unreadable", problems: [{ file }] });
    expect(JSON.parse(newJson(outcome, "episodes"))).toMatchObject({
      outcome: "unreadable",
      problems: [{ file }],
    });
    expect(await show.isUntouched()).toBe(true);
  });

  it("when the host gives up, at either question", async () => {
    const show = await showWith();
    const givingUp = { subject: async () => null, airDate: async () => null };
    expect(await show.make({}, givingUp)).toEqual({ kind: "given up" });
    expect(await show.make({}, { ...givingUp, subject: async () => "Tides" })).toEqual({ kind: "given up" });
    expect(await show.isUntouched()).toBe(true);
  });
});

it("a show with a problem of its own has the episode, and says why its guid is not written down", async () => {
  const show = await showWith({ "first-steps/index.md": frontMatter("titel: First") });
  const outcome = made(await show.make({ word: "tides.mp3" }));
  expect(outcome).toMatchObject({ settled: null, problems: [{ file: "first-steps/index.md" }] });
  expect(newText(outcome, "episodes")).toMatch(
    /\n1 problem; why-tides-are-late is there, and the show does not build before this is mended$/,
  );
  expect(await readdir(show.root)).not.toContain("identities.yaml");
});

it("a host who is asked takes the slot with Enter, or another time; and is asked again for what cannot be", async () => {
  const show = await showWith({ "show.yaml": lastLines("copyright: Ann") });
  const faults: (string | undefined)[] = [];
  const talk = (answer: string | null): NewTalk => ({
    subject: async (faultOf) => {
      faults.push(faultOf("!"), faultOf("Tides"));
      return "Tides";
    },
    airDate: async ({ written, origin }, faultOf) => {
      faults.push(origin, faultOf("soon"));
      return answer ?? written;
    },
  });
  expect(made(await show.make({}, talk(null))).plan.airDate).toMatchObject({ from: "rhythm" });
  expect(made(await show.make({}, talk("2026-05-01T07:30"))).plan.airDate).toEqual({
    ...{ from: "host", published: Date.UTC(2026, 4, 1, 6, 30) },
  });
  const empty = await showWith({ "first-steps": null, "second-wind": null, "a-look-ahead": null });
  expect(made(await empty.make({}, talk(null))).plan.airDate).toMatchObject({ from: "host" });
  expect(faults.slice(0, 4)).toEqual([
    expect.stringMatching(/^This is !, without a letter or a digit: /),
    undefined,
    "the next free slot of every other Tuesday, 08:00",
    expect.stringMatching(/^This is "soon", not a date and time: /),
  ]);
});
