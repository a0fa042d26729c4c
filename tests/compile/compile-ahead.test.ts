import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import type { BuildResult } from "../../src/compile/build-show.ts";
import { digest } from "../../src/compile/cache/digest.ts";
import { folderFacts } from "../../src/compile/cache/folder-facts.ts";
import { type KeptEpisodes, openKeptEpisodes } from "../../src/compile/cache/kept-episodes.ts";
import { openWorkCache } from "../../src/compile/cache/work-cache.ts";
import { compileAhead } from "../../src/compile/compile-ahead.ts";
import { allBytes, build, copySmallShow, PROJECT } from "./small-show.ts";
import { temporaryFolder } from "./temporary-folder.ts";
import { THIS_CODE } from "./this-code.ts";

const workplace = await temporaryFolder();
const cache = path.join(workplace, "cache");
const MINUTE = 60_000;

/** A show without its show.yaml, which is still to be written. */
async function showToCome(name: string) {
  const root = await copySmallShow(path.join(workplace, name));
  const place = path.join(root, "show.yaml");
  const text = await readFile(place, "utf8");
  await rm(place);
  return { root, text, come: () => writeFile(place, text) };
}

function kept(root: string, now: number): KeptEpisodes {
  const facts = folderFacts(root, now)?.files ?? null;
  return openKeptEpisodes({ folder: path.join(cache, "episodes"), root, facts, now });
}

function optionsAt(root: string, now: number) {
  return {
    root,
    code: path.join(PROJECT, "src"),
    lockFile: path.join(PROJECT, "package-lock.json"),
    cache: openWorkCache(cache),
    codeFacts: THIS_CODE,
    kept: kept(root, now),
    now,
  };
}

/** The slugs that a build finds compiled, and what comes of it. */
async function builtWith(root: string, now: number) {
  const found: string[] = [];
  const own = kept(root, now);
  const watched: KeptEpisodes = {
    ...own,
    find: (slug, keys) => {
      const episode = own.find(slug, keys);
      if (episode !== null) found.push(slug);
      return episode;
    },
  };
  const result = await build(root, cache, { kept: watched, now });
  return { found: found.sort(), told: await toldBy(result) };
}

/** Its Problems, or a digest of every file. */
async function toldBy(result: BuildResult) {
  if ("problems" in result) return result.problems.map(({ file, what }) => `${file} ${what}`);
  return [...(await allBytes(result.output))].map(([address, bytes]) => `${address} ${digest(bytes)}`);
}

it("a build finds what the site has around its episodes", async () => {
  const { root, text, come } = await showToCome("around");
  const now = Date.now() + MINUTE;
  const fresh = openWorkCache(path.join(workplace, "fresh"));
  await compileAhead(text, () => ({ ...optionsAt(root, now), cache: fresh }));
  expect(fresh.done.get("code-1")).toBeGreaterThan(3);
  await come();
  const work = openWorkCache(fresh.folder);
  expect(await build(root, work.folder, { now, cache: work })).toHaveProperty("output");
  expect(work.done.get("code-1")).toBeUndefined();
});

it("a build finds done what was compiled before show.yaml was there, and gives the same bytes", async () => {
  const { root, text, come } = await showToCome("early");
  const now = Date.now() + MINUTE;
  const compile = await compileAhead(text, () => optionsAt(root, now));
  await compile?.(["first-steps"]);
  await compile?.(["second-wind"]);
  await come();
  const { found, told } = await builtWith(root, now);
  expect(found).toEqual(["first-steps", "second-wind"]);
  expect(told).toEqual(await toldBy(await build(root, path.join(workplace, "another-cache"), { now })));
});

it("files that are too young to be told from what they will be are left to the build", async () => {
  const now = Date.now();
  const { root, text, come } = await showToCome("young");
  const compile = await compileAhead(text, () => optionsAt(root, now));
  await compile?.(["first-steps"]);
  await come();
  expect((await builtWith(root, Date.now() + MINUTE)).found).toEqual([]);
});

it("an episode with a fault is left to the build, which tells it", async () => {
  const { root, text, come } = await showToCome("faulty");
  await writeFile(path.join(root, "first-steps", "index.md"), "---\ntitle: Nothing else\n---\n");
  const now = Date.now() + MINUTE;
  const compile = await compileAhead(text, () => optionsAt(root, now));
  await compile?.(["first-steps", "second-wind", "not-there"]);
  await come();
  const { found, told } = await builtWith(root, now);
  expect(found).toEqual(["second-wind"]);
  expect(told).toContain("first-steps/index.md published is missing");
});

it.each([
  ["that is no YAML", ": ["],
  ["whose artwork is not there", "title: Tides\nartwork: gone.jpg\n"],
])("a show %s is left to the build", async (_, text) => {
  const { root } = await showToCome("unbuildable");
  expect(await compileAhead(text, () => optionsAt(root, Date.now()))).toBeNull();
});
