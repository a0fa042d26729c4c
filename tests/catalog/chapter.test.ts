import { expect, test } from "vitest";
import { listedChapters } from "../../src/catalog/chapter.ts";

test("hidden chapters stand in no list", () => {
  const shown = { startSeconds: 0, title: "Hello" };

  expect(listedChapters([shown, { startSeconds: 5, title: "", hidden: true }])).toEqual([shown]);
});
