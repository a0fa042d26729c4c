import { existsSync } from "node:fs";
import { readFile, rename } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { renameEpisode } from "../../../src/cli/identity/rename-episode.ts";
import { writeIdentities } from "../../../src/compile/identities/identities-file.ts";
import { block, identities } from "../../compile/identities/example-identities.ts";
import { changeShow, copySmallShow } from "../../compile/small-show.ts";
import { temporaryFolder } from "../../compile/temporary-folder.ts";

const workplace = await temporaryFolder();
let shows = 0;

async function showWith(episodes: Parameters<typeof identities>[0] | null) {
  const name = `show-${++shows}`;
  const places = {
    root: await copySmallShow(path.join(workplace, name)),
    copy: path.join(workplace, `${name}.yaml`),
  };
  if (episodes !== null) await writeIdentities(places.root, identities(episodes));
  return {
    places,
    has: (file: string) => existsSync(path.join(places.root, file)),
    text: () => readFile(path.join(places.root, "identities.yaml"), "utf8"),
  };
}

const GIVEN = { "first-steps": block("first-steps") };
const NOTED = /^ {2}one-step:\n {4}guid: "guid of first-steps"\n(?: .*\n)* {4}was:\n {6}- first-steps$/m;

it("the folder gets its new name, and identities.yaml and its copy say so", async () => {
  const { places, has, text } = await showWith(GIVEN);
  expect(await renameEpisode("first-steps", "one-step", places)).toEqual({
    done: "first-steps is called one-step now: it keeps its guid, and its old addresses lead to the new ones. Commit the folder and identities.yaml",
  });
  expect([has("first-steps"), has("one-step/index.md")]).toEqual([false, true]);
  expect(await text()).toMatch(NOTED);
  expect(await readFile(places.copy, "utf8")).toBe(await text());
});

it("a folder that was renamed already is noted", async () => {
  const { places, text } = await showWith(GIVEN);
  await rename(path.join(places.root, "first-steps"), path.join(places.root, "one-step"));
  expect(await renameEpisode("first-steps", "one-step", places)).toHaveProperty("done");
  expect(await text()).toMatch(NOTED);
});

it.each([null, {}])("an episode that has given out nothing is renamed, with %j before", async (before) => {
  const { places, has } = await showWith(before);
  expect(await renameEpisode("first-steps", "one-step", places)).toEqual({
    done: "first-steps is called one-step now. Nothing was given out under its old name",
  });
  expect(has("one-step/index.md")).toBe(true);
});

it.each([
  [
    ["first-steps", "One Step"],
    "One Step cannot be the new name; give one of a-z, 0-9 and single dashes that is not the old one",
  ],
  [
    ["first-steps", "first-steps"],
    "first-steps cannot be the new name; give one of a-z, 0-9 and single dashes that is not the old one",
  ],
  [
    ["first-steps", "second-wind"],
    "first-steps and second-wind are both there; move second-wind away, or choose another name",
  ],
  [
    ["first-stpes", "one-step"],
    "there is no episode first-stpes, and none called one-step; give the name of its folder",
  ],
  [["first-steps", "pages"], "pages is the folder of a show's own pages; give another name"],
  [["first-steps", "flood"], "flood in identities.yaml is another episode there; choose another name"],
])("%j is refused, and nothing is changed", async ([old = "", name = ""], told) => {
  const { places, has, text } = await showWith({ ...GIVEN, flood: block("flood", { removed: true }) });
  const before = await text();
  const outcome = await renameEpisode(old, name, places);
  expect("problems" in outcome && outcome.problems.map(({ what, fix }) => `${what}; ${fix}`)).toEqual([told]);
  expect(has("first-steps/index.md")).toBe(true);
  expect(await text()).toBe(before);
});

it("with an identities.yaml that cannot be read nothing is changed, and what is wrong is told", async () => {
  const { places, has } = await showWith(GIVEN);
  await changeShow(places.root, { "identities.yaml": "<<<<<<< HEAD\n=======\n>>>>>>> other\n" });
  expect(await renameEpisode("first-steps", "one-step", places)).toMatchObject({
    problems: [
      { file: "identities.yaml", line: 1, what: expect.stringContaining("a merge has left two sides") },
    ],
  });
  expect(has("first-steps/index.md")).toBe(true);
});
