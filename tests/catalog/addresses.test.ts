import { describe, expect, test } from "vitest";
import {
  ANNOUNCEMENTS_PATH,
  ATOM_PATH,
  absoluteAddress,
  archivePath,
  assetPath,
  chaptersPath,
  EPISODES_PATH,
  episodePath,
  FEED_PATH,
  FOLLOW_PATH,
  feedArchivePath,
  HEALTH_PATH,
  HOME_PATH,
  JSON_FEED_PATH,
  mediaPath,
  mediaSlug,
  OPML_PATH,
  transcriptPagePath,
  transcriptPath,
} from "../../src/catalog/addresses.ts";

describe("the addresses that apps and listeners keep for ever", () => {
  test.each([
    ["the show", HOME_PATH, "/"],
    ["the archive", EPISODES_PATH, "/episodes"],
    ["its first page", archivePath(1), "/episodes"],
    ["its second page", archivePath(2), "/episodes?page=2"],
    ["an episode", episodePath("tides"), "/episodes/tides"],
    ["its transcript", transcriptPagePath("tides"), "/episodes/tides/transcript"],
    ["its transcript as a file", transcriptPath("tides", "vtt"), "/episodes/tides/transcript.vtt"],
    ["its chapters", chaptersPath("tides"), "/episodes/tides/chapters.json"],
    ["its audio", mediaPath("tides", "0a1b2c3d", "mp3"), "/media/tides-0a1b2c3d.mp3"],
    ["an immutable file", assetPath("cover", "0a1b2c3d", "jpg"), "/assets/cover-0a1b2c3d.jpg"],
    ["the feed", FEED_PATH, "/feed.xml"],
    ["an older page of it", feedArchivePath(3), "/feed/archive/3.xml"],
    ["the feed in Atom", ATOM_PATH, "/atom.xml"],
    ["the feed in JSON", JSON_FEED_PATH, "/feed.json"],
    ["where to follow the show", FOLLOW_PATH, "/follow"],
    ["the show for other apps", OPML_PATH, "/follow.opml"],
    ["the state of health", HEALTH_PATH, "/healthz"],
    ["what was announced", ANNOUNCEMENTS_PATH, "/announcements"],
  ])("%s", (_, path, expected) => {
    expect(path).toBe(expected);
  });
});

test.each(["tides", "012-tides", "a-0a1b2c3d", "ebb-and-flow"])(
  "the slug %s comes back from its audio's path",
  (slug) => {
    expect(mediaSlug(mediaPath(slug, "0a1b2c3d", "m4a"))).toBe(slug);
  },
);

test.each([
  "/media/tides.mp3",
  "/media/tides-0a1b2c3.mp3",
  "/media/tides-0A1B2C3D.mp3",
  "/media/-0a1b2c3d.mp3",
  "/media/tides-0a1b2c3d",
  "/assets/tides-0a1b2c3d.mp3",
  "/x/media/tides-0a1b2c3d.mp3",
])("%s is no audio's path", (path) => {
  expect(mediaSlug(path)).toBeNull();
});

test.each([
  ["/feed.xml", "https://pod.example/feed.xml"],
  ["https://cdn.example/a.mp3", "https://cdn.example/a.mp3"],
  ["//evil.example/a.mp3", "https://pod.example//evil.example/a.mp3"],
])("%s is %s to the world", (href, address) => {
  expect(absoluteAddress("https://pod.example", href)).toBe(address);
});
