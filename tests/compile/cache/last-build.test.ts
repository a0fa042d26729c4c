import { chmod, link, mkdir, readFile, rename, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeEach, expect, it } from "vitest";
import { keepLastBuild, lookAtSources, readLastBuild } from "../../../src/compile/cache/last-build.ts";
import { outputPlaces } from "../../../src/compile/output/output-places.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const REPORT = { episodes: 1, drafts: 0, scheduled: [], warnings: [] };
const MINUTE = 60_000;

let folder: string;
const at = (name: string) => path.join(folder, name);
const places = () => ({
  root: at("show"),
  code: at("src"),
  lockFile: at("package-lock.json"),
  siteUrl: "https://pod.example",
  dist: at("dist"),
});
/** A minute later, all files are old enough to be told apart. */
const later = () => Date.now() + MINUTE;
const known = (more = {}, now = later()) =>
  readLastBuild(lookAtSources(at("cache"), { ...places(), ...more }, now), outputPlaces(at("dist")), now);
const keep = (now: number) =>
  keepLastBuild(lookAtSources(at("cache"), places(), now), outputPlaces(at("dist")), { report: REPORT, now });

beforeEach(async () => {
  folder = await temporaryFolder();
  const files = ["show/show.yaml", "show/first/index.md", "show/first/audio.mp3", "src/compile/main.ts"];
  const made = ["dist/catalog.bin", "dist/assets/_headers", "dist/assets/assets/file-1.vtt"];
  for (const file of [...files, ...made, "package-lock.json", "elsewhere/picture.png"]) {
    await mkdir(path.dirname(at(file)), { recursive: true });
    await writeFile(at(file), "some text");
  }
  await keep(Date.now() + MINUTE);
});

it("a build of what the last one was made of is known", () => {
  expect(known({}, Date.now() + 2 * MINUTE)).toEqual(REPORT);
});

const INDEX = "show/first/index.md";
const same = async (file: string, change: () => Promise<unknown>) => {
  const { atime, mtime } = await stat(at(file));
  await change();
  await utimes(at(file), atime, mtime);
};

it.each<[string, () => Promise<unknown>]>([
  ["another text", () => writeFile(at(INDEX), "another text")],
  ["as many other bytes", () => writeFile(at(INDEX), "some TEXT")],
  ["as many other bytes, with the old date", () => same(INDEX, () => writeFile(at(INDEX), "some TEXT"))],
  [
    "another file in its place, as long and as old",
    () =>
      same(INDEX, async () => {
        await writeFile(at("new"), "some TEXT");
        await rename(at("new"), at(INDEX));
      }),
  ],
  ["the same text, written again", async () => writeFile(at(INDEX), await readFile(at(INDEX)))],
  ["a right that was taken", () => chmod(at(INDEX), 0o200)],
  ["a file that is new", () => writeFile(at("show/first/deep-dive.md"), "")],
  ["a file that is gone", () => rm(at("show/first/audio.mp3"))],
  ["a file with another name", () => rename(at("show/first/audio.mp3"), at("show/first/audio.m4a"))],
  ["a folder that is new", () => mkdir(at("show/second"))],
  ["a second name for a file", () => link(at(INDEX), at("show/first/notes.md"))],
  ["a link to a folder, which may lead anywhere", () => symlink(at("elsewhere"), at("show/people"))],
  ["a link to nothing", () => symlink(at("nowhere"), at("show/first/cover.jpg"))],
  ["Airdate's own code", () => writeFile(at("src/compile/main.ts"), "some TEXT")],
  ["its packages", () => writeFile(at("package-lock.json"), "some TEXT")],
  ["a catalog that is gone", () => rm(at("dist/catalog.bin"))],
  ["a made file that is gone", () => rm(at("dist/assets/assets/file-1.vtt"))],
  ["a made file that is new", () => writeFile(at("dist/assets/assets/file-2.vtt"), "")],
  ["a made file that was changed", () => writeFile(at("dist/assets/_headers"), "some TEXT")],
])("after %s the build is made", async (_, change) => {
  await change();
  expect(known({}, Date.now() + 2 * MINUTE)).toBeNull();
});

it("a linked file is told by what it leads to", async () => {
  await symlink(at("elsewhere/picture.png"), at("show/first/cover.png"));
  await keep(later());
  expect(known()).toEqual(REPORT);
  await writeFile(at("elsewhere/picture.png"), "some TEXT");
  expect(known()).toBeNull();
});

it("for another address or another show the build is made", () => {
  expect(known({ siteUrl: "https://other.example" })).toBeNull();
  expect(known({ root: at("elsewhere") })).toBeNull();
});

it("a file that was changed just before is not taken for known: a change after it could look the same", async () => {
  await writeFile(at(INDEX), "young");
  await keep(Date.now());
  await same(INDEX, () => writeFile(at(INDEX), "other"));
  expect(known()).toBeNull();
});

it("with a clock that was set back the build is made: a correction may lie ahead again", () => {
  expect(known({}, Date.now() + MINUTE / 2)).toBeNull();
});
