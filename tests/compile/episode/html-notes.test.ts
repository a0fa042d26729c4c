import path from "node:path";
import { expect, it } from "vitest";
import { buildOutput, changeShow, copySmallShow, edit, episodeIn, itemIn } from "../small-show.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const workplace = await temporaryFolder();
const cache = path.join(workplace, "cache");
const NO_BODY = edit("We begin at the beginning.\n", "");

it("notes.html takes the place of what stands below the front matter", async () => {
  const root = await copySmallShow(path.join(workplace, "html"), {
    "first-steps/index.md": NO_BODY,
    "first-steps/plan.pdf": "%PDF-1.7",
    "first-steps/notes.html":
      '<div>We <b>begin</b> <script>alert(1)</script><a href="plan.pdf">here</a>.</div>\n<p>0:00 Hello<br>0:01 Middle<br>0:02 End',
  });
  const output = await buildOutput(root, cache);
  const { notesHtml, summary, chapters } = episodeIn(output, "first-steps");
  expect(notesHtml).toMatch(
    /^<div>We <b>begin<\/b> <a href="\/assets\/file-[0-9a-f]{16}\.pdf">here<\/a>\.<\/div>\n<p>0:00 Hello<br \/>/,
  );
  expect(summary).toBe("0:00 Hello 0:01 Middle 0:02 End");
  expect(chapters.map(({ title }) => title)).toEqual(["Hello", "Middle", "End"]);
  expect(itemIn(output, "first-steps")).toContain("We <b>begin</b>");
});

it("a build after a change of notes.html has the new ones", async () => {
  const root = await copySmallShow(path.join(workplace, "changed"), {
    "first-steps/index.md": NO_BODY,
    "first-steps/notes.html": "<p>First version.",
  });
  const first = await buildOutput(root, cache);
  await changeShow(root, { "first-steps/notes.html": "<p>Second version." });
  const second = await buildOutput(root, cache);
  expect([first, second].map((output) => episodeIn(output, "first-steps").notesHtml)).toEqual([
    "<p>First version.</p>",
    "<p>Second version.</p>",
  ]);
});
