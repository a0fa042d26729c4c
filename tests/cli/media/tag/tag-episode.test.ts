import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { audioFacts } from "../../../../src/audio/audio-facts.ts";
import { tagEpisode } from "../../../../src/cli/media/tag/tag-episode.ts";
import { openWorkCache } from "../../../../src/compile/cache/work-cache.ts";
import { writeIdentities } from "../../../../src/compile/identities/identities-file.ts";
import { block, identities } from "../../../compile/identities/example-identities.ts";
import {
  type Changes,
  copySmallShow,
  edit,
  fixture,
  frontMatter,
  inTurn,
  PROJECT,
  SPRING,
} from "../../../compile/small-show.ts";
import { temporaryFolder } from "../../../compile/temporary-folder.ts";

const workplace = await temporaryFolder();
/** Its air date is to come. */
const SLUG = "a-look-ahead";
const CHAPTERS = frontMatter(
  'chapters: [{start: 0, title: Now}, {start: 1.5, title: Then, href: "https://tides.example/map"}]',
);
let shows = 0;

async function show(changes: Changes = {}) {
  const root = await copySmallShow(path.join(workplace, `show-${++shows}`), changes);
  const options = {
    root,
    code: path.join(PROJECT, "src"),
    lockFile: path.join(PROJECT, "package-lock.json"),
    cache: openWorkCache(path.join(workplace, "cache")),
    now: SPRING,
  };
  return {
    root,
    tag: (slug = SLUG, manner: "write" | "dry run" = "write") => tagEpisode(slug, options, manner),
    audio: (slug = SLUG) => readFile(path.join(root, slug, "audio.mp3")),
  };
}

async function refusal(changes: Changes, slug = SLUG): Promise<readonly string[]> {
  const { tag } = await show(changes);
  const outcome = await tag(slug);
  return "problems" in outcome ? outcome.problems.map(({ file, what }) => `${file} ${what}`) : [];
}

describe("an episode before its air date", () => {
  it("gets its title, its chapters and a cover into the tags of its audio, and nothing beside it", async () => {
    const { tag, audio, root } = await show({ [`${SLUG}/index.md`]: CHAPTERS });
    const before = await readdir(path.join(root, SLUG));
    const outcome = await tag();
    const after = await audio();
    expect(outcome).toMatchObject({
      file: `${SLUG}/audio.mp3`,
      outcome: "written",
      bytes: after.byteLength,
      tags: { title: "A Look Ahead", cover: { type: "image/jpeg" } },
    });
    expect((await audioFacts(after)).chapters).toEqual([
      { startSeconds: 0, title: "Now" },
      { startSeconds: 1.5, title: "Then" },
    ]);
    expect(after.includes("https://tides.example/map")).toBe(true);
    expect(await readdir(path.join(root, SLUG))).toEqual(before);
  });

  it("has them, the second time", async () => {
    const { tag, audio } = await show();
    await tag();
    const once = await audio();
    expect(await tag()).toMatchObject({ outcome: "same" });
    expect((await audio()).equals(once)).toBe(true);
  });

  it("is left as it is by a dry run", async () => {
    const { tag, audio } = await show();
    const before = await audio();
    expect(await tag(SLUG, "dry run")).toMatchObject({ outcome: "not written" });
    expect((await audio()).equals(before)).toBe(true);
  });

  it("may be a draft, whatever its date", async () => {
    const { tag } = await show({ "first-steps/index.md": frontMatter("draft: true") });
    expect(await tag("first-steps")).toMatchObject({ outcome: "written" });
  });
});

describe("nothing is written into audio", () => {
  it("that is on the air: its address would be another one", async () => {
    const { tag, audio } = await show();
    const before = await audio("first-steps");
    expect(await tag("first-steps")).toMatchObject({
      problems: [{ what: expect.stringMatching(/^is on the air since 20.*download it again$/) }],
    });
    expect((await audio("first-steps")).equals(before)).toBe(true);
  });

  it("that was on the air, and was put off", async () => {
    const { root, tag } = await show();
    await writeIdentities(root, identities({ [SLUG]: block(SLUG, { published: SPRING - 1 }) }));
    expect(await tag()).toMatchObject({
      problems: [{ what: expect.stringMatching(/^is on the air since/) }],
    });
  });

  it("of a show that does not build", async () => {
    expect(await refusal({ "second-wind/index.md": edit("title:", "titel:") })).not.toEqual([]);
  });

  it.each<[string, string, Changes, string]>([
    ["of an episode that is not there", "an-outlook", {}, "an-outlook is no episode with audio"],
    [
      "that lies elsewhere",
      SLUG,
      {
        [`${SLUG}/audio.mp3`]: null,
        [`${SLUG}/index.md`]: frontMatter("audio: {url: https://cdn.example/1.mp3, bytes: 1, duration: 60}"),
      },
      `${SLUG} has its audio elsewhere`,
    ],
    [
      "that is no MP3",
      SLUG,
      { [`${SLUG}/audio.mp3`]: null, [`${SLUG}/audio.m4a`]: fixture("chapters.m4a") },
      `${SLUG} has audio of type audio/x-m4a, and MP3 alone has ID3 tags`,
    ],
    [
      "whose tag is of another form",
      SLUG,
      { [`${SLUG}/audio.mp3`]: inTurn(fixture("chapters.mp3"), masked) },
      `${SLUG}/audio.mp3 has a tag that is broken, or of an older form than ID3v2.3`,
    ],
  ])("%s", async (_, slug, changes, told) => {
    expect(await refusal(changes, slug)).toEqual([told]);
  });
});

/** As a tag says that its bytes are masked. */
async function masked(place: string): Promise<void> {
  const bytes = await readFile(place);
  bytes[5] = 0x80;
  await writeFile(place, bytes);
}
