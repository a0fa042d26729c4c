import { describe, expect, test } from "vitest";
import type { Chapter } from "../../../src/catalog/chapter.ts";
import { pscChapter, pscChapters } from "../../../src/feeds/rss/psc-chapters.ts";
import { written } from "../written.ts";

const ORIGIN = "https://pod.example";

function chapter(startSeconds: number, overrides: Partial<Chapter> = {}): string {
  return written(pscChapter({ startSeconds, title: "Hello", ...overrides }, ORIGIN));
}

describe("psc:chapter", () => {
  test.each([
    [0, "00:00:00.000"],
    [20.5, "00:00:20.500"],
    [59.9996, "00:01:00.000"],
    [3599, "00:59:59.000"],
    [3723.25, "01:02:03.250"],
    [86_399, "23:59:59.000"],
  ])("at %d seconds starts at %s", (seconds, start) => {
    expect(chapter(seconds)).toBe(`<psc:chapter start="${start}" title="Hello"></psc:chapter>`);
  });

  test("has a page and a picture, in full", () => {
    expect(chapter(0, { href: "https://x.example/?a=1&b=2", image: "/assets/c-1.jpg" })).toBe(
      '<psc:chapter start="00:00:00.000" title="Hello" href="https://x.example/?a=1&amp;b=2" image="https://pod.example/assets/c-1.jpg"></psc:chapter>',
    );
  });
});

test("psc:chapters knows no hidden chapters", () => {
  const chapters: Chapter[] = [
    { startSeconds: 0, title: "One" },
    { startSeconds: 5, title: "", image: "/i.jpg", hidden: true },
    { startSeconds: 9, title: "Two" },
  ];

  expect(written(pscChapters(chapters, ORIGIN))).toBe(
    '<psc:chapters version="1.2"><psc:chapter start="00:00:00.000" title="One"></psc:chapter><psc:chapter start="00:00:09.000" title="Two"></psc:chapter></psc:chapters>',
  );
});
