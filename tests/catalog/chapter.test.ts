import { expect, test } from "vitest";
import { listedChapters, silentPictures } from "../../src/catalog/chapter.ts";

test("hidden chapters stand in no list", () => {
  const shown = { startSeconds: 0, title: "Hello" };

  expect(listedChapters([shown, { startSeconds: 5, title: "", hidden: true }])).toEqual([shown]);
});

test("the picture of a silent chapter stays until its end, or the next chapter of any kind, or the end of the episode", () => {
  const hidden = true;
  const chapters = [
    { startSeconds: 0, title: "Hello", image: "/hello.jpg" },
    { startSeconds: 5, title: "", hidden, image: "/a.jpg" },
    { startSeconds: 9, title: "More" },
    { startSeconds: 12, endSeconds: 14, title: "", hidden, image: "/b.jpg" },
    { startSeconds: 20, title: "", hidden },
    { startSeconds: 30, title: "", hidden, image: "/c.jpg" },
  ] as const;

  expect(silentPictures(chapters)).toEqual([
    { startSeconds: 5, endSeconds: 9, image: "/a.jpg" },
    { startSeconds: 12, endSeconds: 14, image: "/b.jpg" },
    { startSeconds: 30, image: "/c.jpg" },
  ]);
});
