import { expect, it } from "vitest";
import { currentChapter, currentPicture, type Player } from "../../../src/player/audio/player.ts";
import type { PageChapter } from "../../../src/player/page/page-chapters.ts";

const chapters = [
  { startSeconds: 10, endSeconds: 30, title: "Tides", image: "/tides.jpg" },
  { startSeconds: 40, title: "Ferries" },
];
const pictures = [
  { startSeconds: 2, endSeconds: 5, image: "/a.jpg" },
  { startSeconds: 15, endSeconds: 20, image: "/b.jpg" },
  { startSeconds: 35, endSeconds: 45, image: "/c.jpg" },
  { startSeconds: 50, image: "/d.jpg" },
];

function playerAt(currentTime: number): Player {
  // All that these two look at.
  return {
    audio: { currentTime },
    chapters,
    pictures,
    episode: { artwork: "/cover.jpg" },
  } as unknown as Player;
}

it.each([
  [0, "/cover.jpg", undefined],
  [3, "/a.jpg", undefined],
  [5, "/cover.jpg", undefined],
  [12, "/tides.jpg", "Tides"],
  [15, "/b.jpg", "Tides"],
  [20, "/tides.jpg", "Tides"],
  [36, "/c.jpg", undefined],
  [41, "/cover.jpg", "Ferries"],
  [99, "/d.jpg", "Ferries"],
])("at %d s the picture is %s and the chapter %s", (seconds, picture, title) => {
  expect(currentPicture(playerAt(seconds))).toBe(picture);
  expect((currentChapter(playerAt(seconds)) as PageChapter | undefined)?.title).toBe(title);
});
