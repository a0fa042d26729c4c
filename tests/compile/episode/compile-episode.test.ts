import path from "node:path";
import { describe, expect, it } from "vitest";
import {
  buildOutput,
  type Change,
  copySmallShow,
  draw,
  drawn,
  edit,
  episodeIn,
  frontMatter,
} from "../small-show.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const workplace = await temporaryFolder();

const INDEX = "first-steps/index.md";
const notes = (text: string): Change => edit("We begin at the beginning.", text);

describe("whether an episode's page says its summary anyway", () => {
  it.each<[string, Change, string, boolean]>([
    ["the first paragraph stands for it", notes("We begin here."), "We begin here.", true],
    ["that paragraph has a footnote", notes("We begin[^1] here.\n\n[^1]: Or there."), "We begin here.", true],
    [
      "that paragraph ends in a picture",
      notes("We begin here. ![A lighthouse](../people/ann.png)"),
      "We begin here. A lighthouse",
      true,
    ],
    ["the title stands for it", notes(""), "First Steps", true],
    ["the host wrote one", frontMatter("summary: How it began."), "How it began.", false],
    ["the host wrote what the notes begin with", frontMatter("summary: We begin"), "We begin", true],
  ])("%s", async (name, change, summary, summaryInNotes) => {
    const root = await copySmallShow(path.join(workplace, name.replaceAll(/[^a-z]/g, "-")), {
      "people/ann.png": drawn(draw(300).png()),
      [INDEX]: change,
    });
    const output = await buildOutput(root, path.join(workplace, "cache"));

    expect(episodeIn(output, "first-steps")).toMatchObject({ summary, summaryInNotes });
  });
});
