import path from "node:path";
import { describe, expect, it } from "vitest";
import { build, type Changes, copySmallShow, edit, frontMatter, inTurn } from "./small-show.ts";
import { temporaryFolder } from "./temporary-folder.ts";

// What two episodes may not share is in broken/front-matter.ts and broken/audio.ts.

const workplace = await temporaryFolder();

describe("two episodes may share", () => {
  it.each<[string, Changes]>([
    [
      "a number in different seasons",
      {
        "first-steps/index.md": frontMatter("season: 1"),
        "second-wind/index.md": inTurn(edit("number: 2", "number: 1"), frontMatter("season: 2")),
      },
    ],
    [
      "a number, as long as one of them is unlisted and has no short link",
      {
        "first-steps/index.md": inTurn(edit("number: 1", "number: 2"), frontMatter("unlisted: true")),
      },
    ],
    [
      "with a redirect what would be a list's address, if the episode were listed",
      {
        "first-steps/index.md": inTurn(
          edit("number: 1", "number: 77"),
          frontMatter("unlisted: true\nseason: 5\ntags: [alone]\nredirects: [/77, /seasons/5, /tags/alone]"),
        ),
      },
    ],
    ["their air date", { "first-steps/index.md": edit("2026-01-06", "2026-01-20") }],
    [
      "a guid, as long as one of them is a draft",
      { "first-steps/index.md": frontMatter("guid: small-talk-0002\ndraft: true") },
    ],
  ])("%s", async (name, changes) => {
    const root = await copySmallShow(path.join(workplace, name), changes);
    expect(await build(root, path.join(workplace, "cache"))).toHaveProperty("output");
  });
});

it("of three episodes with one number, each further one is told which has it", async () => {
  const root = await copySmallShow(path.join(workplace, "three"), {
    "first-steps/index.md": edit("number: 1", "number: 3"),
    "second-wind/index.md": edit("number: 2", "number: 3"),
  });
  const what = "number is also that of a-look-ahead/index.md";
  expect(await build(root, path.join(workplace, "cache"))).toMatchObject({
    problems: [
      { file: "first-steps/index.md", what },
      { file: "second-wind/index.md", what },
    ],
  });
});
