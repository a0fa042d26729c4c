import { createHash } from "node:crypto";
import { readFile, rename, rm, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { BuildOptions } from "../../../src/compile/build-options.ts";
import { openWorkCache } from "../../../src/compile/cache/work-cache.ts";
import { writeOutput } from "../../../src/compile/output/output.ts";
import { outputPlaces } from "../../../src/compile/output/output-places.ts";
import { renderProblem } from "../../../src/schemas/problem.ts";
import { renderMediaFacts } from "../../../src/schemas/render-media-facts.ts";
import {
  allBytes,
  build,
  buildOutput,
  type Changes,
  copySmallShow,
  edit,
  episodeIn,
  fixture,
  frontMatter,
  inTurn,
  PROJECT,
  SPRING,
} from "../small-show.ts";
import { temporaryFolder } from "../temporary-folder.ts";

// Audio that is too large to be deployed with the site, or that its show wants in the bucket.

const workplace = await temporaryFolder();
const cache = path.join(workplace, "cache");
const CHAPTERS = path.join(PROJECT, "tests/compile/fixtures/chapters.mp3");
const SHA256 = createHash("sha256")
  .update(await readFile(CHAPTERS))
  .digest("hex");

const IN_BUCKET = edit("explicit: false", "explicit: false\nmedia: bucket");
const LARGE = inTurn(fixture("chapters.mp3"), (place) => truncate(place, 26 * 1024 * 1024));

let shows = 0;
const showWith = (changes: Changes) => copySmallShow(path.join(workplace, `show-${++shows}`), changes);

/** A show in whose first episode all is about audio: the others have theirs at another host. */
function firstAlone(changes: Changes): Changes {
  const elsewhere = (name: string) => ({
    [`${name}/audio.mp3`]: null,
    [`${name}/index.md`]: frontMatter(
      `audio: {url: https://cdn.example/${name}.mp3, bytes: 1000, duration: 3}`,
    ),
  });
  return { ...elsewhere("second-wind"), ...elsewhere("a-look-ahead"), ...changes };
}

async function told(root: string, options: Partial<BuildOptions> = {}) {
  const result = await build(root, cache, options);
  const problems = "problems" in result ? result.problems : [];
  return {
    problems: problems.map((problem) => renderProblem(problem, "")),
    warnings: result.warnings.map((warning) => renderProblem(warning, "")),
  };
}

/** The facts of the first episode's audio, as a build has found them. */
async function factsOf(root: string) {
  const output = await buildOutput(root, cache);
  const content = output.files.get(episodeIn(output, "first-steps").audio.href);
  const media = content instanceof Uint8Array ? undefined : content?.media;
  if (media === undefined) throw new Error("its audio is not for the bucket");
  return media;
}

/** As `media push` leaves it: facts, and the file only where it was. */
async function pushed(root: string): Promise<void> {
  await writeFile(path.join(root, "first-steps/media.yaml"), renderMediaFacts(await factsOf(root)));
}

describe("audio for the media bucket", () => {
  it("is what is larger than 25 MiB, named there by its content", async () => {
    const root = await showWith(firstAlone({ "first-steps/audio.mp3": LARGE }));
    const { audio } = episodeIn(await buildOutput(root, cache), "first-steps");
    expect(audio).toEqual({
      href: expect.stringMatching(/^\/media\/first-steps-[0-9a-f]{8}\.mp3$/),
      bytes: 26 * 1024 * 1024,
      durationSeconds: expect.any(Number),
      type: "audio/mpeg",
      store: { kind: "bucket", key: expect.stringMatching(/^[0-9a-f]{64}\.mp3$/) },
    });
  });

  it("is all of it when the show says so, at the address that it had", async () => {
    const changes = firstAlone({ "first-steps/audio.mp3": fixture("chapters.mp3") });
    const before = episodeIn(await buildOutput(await showWith(changes), cache), "first-steps");
    const after = episodeIn(
      await buildOutput(await showWith({ ...changes, "show.yaml": IN_BUCKET }), cache),
      "first-steps",
    );
    expect(after).toEqual({
      ...before,
      audio: { ...before.audio, store: { kind: "bucket", key: `${SHA256}.mp3` } },
    });
    expect(after.chapters.length).toBeGreaterThan(0);
  });

  it("is not deployed with the site, nor left there from before", async () => {
    const changes = firstAlone({ "first-steps/audio.mp3": fixture("chapters.mp3") });
    const dist = path.join(workplace, "dist");
    const written = async (root: string) => {
      const output = await buildOutput(root, cache);
      await writeOutput(outputPlaces(dist), output);
      const place = path.join(dist, "assets", episodeIn(output, "first-steps").audio.href);
      return readFile(place).then(
        () => true,
        () => false,
      );
    };
    expect(await written(await showWith(changes))).toBe(true);
    expect(await written(await showWith({ ...changes, "show.yaml": IN_BUCKET }))).toBe(false);
  });

  it("stays there when it was pushed once, whatever its size", async () => {
    const root = await showWith(firstAlone({ "show.yaml": IN_BUCKET }));
    await pushed(root);
    await edit("\nmedia: bucket", "")(path.join(root, "show.yaml"));
    expect(episodeIn(await buildOutput(root, cache), "first-steps").audio.store.kind).toBe("bucket");
  });
});

describe("audio whose file is not here", () => {
  it("is built from media.yaml to the very bytes", async () => {
    const root = await showWith(
      firstAlone({ "show.yaml": IN_BUCKET, "first-steps/audio.mp3": fixture("chapters.mp3") }),
    );
    await pushed(root);
    const before = await buildOutput(root, cache);
    const bytes = await allBytes(before);
    expect(bytes.delete(episodeIn(before, "first-steps").audio.href)).toBe(true);
    await rm(path.join(root, "first-steps/audio.mp3"));
    expect(await allBytes(await buildOutput(root, cache))).toEqual(bytes);
  });

  it("follows the name of its folder", async () => {
    const root = await showWith(firstAlone({ "show.yaml": IN_BUCKET }));
    await pushed(root);
    const { audio } = episodeIn(await buildOutput(root, cache), "first-steps");
    await rm(path.join(root, "first-steps/audio.mp3"));
    await rename(path.join(root, "first-steps"), path.join(root, "one-step"));
    await edit("../first-steps/", "../one-step/")(path.join(root, "second-wind/index.md"));
    const renamed = episodeIn(await buildOutput(root, cache), "one-step").audio;
    expect(renamed).toEqual({ ...audio, href: audio.href.replace("first-steps", "one-step") });
  });
});

describe("audio that the bucket is not known to hold", () => {
  const NOT_YET = "first-steps/audio.mp3  is not in the media bucket yet; run npx airdate media push";
  const ANOTHER =
    "first-steps/audio.mp3  is another file than the one in the media bucket, of which media.yaml tells; run npx airdate media push, or take the former file back";

  it("is told, and bars a deployment", async () => {
    const root = await showWith(firstAlone({ "show.yaml": IN_BUCKET }));
    expect(await told(root)).toEqual({ problems: [], warnings: [NOT_YET] });
    expect(await told(root, { deploys: true })).toEqual({ problems: [NOT_YET], warnings: [] });
  });

  it("is told when the file was replaced, until it is pushed", async () => {
    const root = await showWith(firstAlone({ "show.yaml": IN_BUCKET }));
    await pushed(root);
    expect(await told(root, { deploys: true })).toEqual({ problems: [], warnings: [] });
    await fixture("chapters.mp3")(path.join(root, "first-steps/audio.mp3"));
    expect(await told(root)).toEqual({ problems: [], warnings: [ANOTHER] });
    expect(await told(root, { deploys: true })).toEqual({ problems: [ANOTHER], warnings: [] });
    await pushed(root);
    expect(await told(root, { deploys: true })).toEqual({ problems: [], warnings: [] });
  });

  it("is nobody's concern in a draft", async () => {
    const root = await showWith(
      firstAlone({ "show.yaml": IN_BUCKET, "first-steps/index.md": frontMatter("draft: true") }),
    );
    expect(await told(root, { deploys: true })).toEqual({ problems: [], warnings: [] });
  });
});

describe("a large file", () => {
  it("is hashed again only when it may have changed", async () => {
    const root = await showWith(firstAlone({ "first-steps/audio.mp3": LARGE }));
    // Files younger than three seconds are not taken for known.
    const now = Date.now() + 10_000;
    const hashed = async () => {
      const own = openWorkCache(cache);
      await build(root, cache, { cache: own, now });
      return own.done.get("large-file-1") ?? 0;
    };
    expect(await hashed()).toBe(1);
    expect(await hashed()).toBe(0);
    await truncate(path.join(root, "first-steps/audio.mp3"), 27 * 1024 * 1024);
    expect(await hashed()).toBe(1);
    expect(SPRING).toBeLessThan(now);
  });
});
