import path from "node:path";
import { describe, expect, it } from "vitest";
import { renderProblem } from "../../src/schemas/problem.ts";
import { AUDIO } from "./broken/audio.ts";
import { ENCODING } from "./broken/encoding.ts";
import { FILES } from "./broken/files.ts";
import { FRONT_MATTER } from "./broken/front-matter.ts";
import { NOTES } from "./broken/notes.ts";
import { OWN_PAGES } from "./broken/own-pages.ts";
import { PICTURES } from "./broken/pictures.ts";
import { REDIRECTS } from "./broken/redirects.ts";
import { SEVERAL } from "./broken/several.ts";
import { SHOW_FILE } from "./broken/show-file.ts";
import { SPONSORS } from "./broken/sponsors.ts";
import { STYLES } from "./broken/styles.ts";
import { TRANSCRIPTS_AND_CHAPTERS } from "./broken/transcripts-and-chapters.ts";
import { build, copySmallShow } from "./small-show.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const workplace = await temporaryFolder();
const cache = path.join(workplace, "cache");

it("the show that the others break has no Problem", async () => {
  expect(await build(await copySmallShow(path.join(workplace, "whole")), cache)).toHaveProperty("output");
});

describe.each([
  ["text", ENCODING],
  ["show.yaml", SHOW_FILE],
  ["front matter", FRONT_MATTER],
  ["sponsors", SPONSORS],
  ["audio", AUDIO],
  ["pictures", PICTURES],
  ["files", FILES],
  ["notes", NOTES],
  ["transcripts and chapters", TRANSCRIPTS_AND_CHAPTERS],
  ["redirects", REDIRECTS],
  ["own pages", OWN_PAGES],
  ["styles", STYLES],
  ["several things", SEVERAL],
])("what is wrong with %s is a Problem, and nothing is built", (_, sources) => {
  it.each(sources)("$name", async ({ name, changes, problems }) => {
    const root = await copySmallShow(path.join(workplace, name.replaceAll(/\W+/g, "-")), changes);
    const result = await build(root, cache);
    expect(result).not.toHaveProperty("output");
    expect("problems" in result && result.problems.map((problem) => renderProblem(problem, ""))).toEqual(
      problems,
    );
  });
});
