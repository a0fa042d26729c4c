import { describe, expect, it } from "vitest";
import { targetsOf } from "../../../src/announcements/targets/targets-of.ts";
import type { AnnouncedShow } from "../../../src/catalog/announced-show.ts";

const SHOW: AnnouncedShow = {
  url: "https://pod.harbour.fm",
  guid: "d84ced82-1926-54c0-88c2-bb01dd35d7e3",
  language: "en",
  hub: "https://hub.harbour.fm/",
};
const namesOf = (show: Partial<AnnouncedShow>, ownUrl = SHOW.url) =>
  targetsOf({ ...SHOW, ...show }, ownUrl).map(({ name }) => name);

describe("a show tells", () => {
  it.each<[string, Partial<AnnouncedShow>, string[]]>([
    ["its hub and the directories, when it says nothing", {}, ["hub", "podcast-index", "overcast"]],
    ["only the directories without a hub", { hub: undefined }, ["podcast-index", "overcast"]],
    [
      "nobody whom it does not want to tell",
      { announce: { hub: false, podcastIndex: false, overcast: false } },
      [],
    ],
    ["no directory that must not list it", { block: [{ blocked: true }] }, ["hub"]],
    [
      "directories although one service must not list it",
      { block: [{ service: "youtube", blocked: true }] },
      ["hub", "podcast-index", "overcast"],
    ],
    ["nobody when its feed is elsewhere", { newFeedUrl: "https://other.harbour.fm/feed.xml" }, []],
    [
      "the same when its feed has arrived here",
      { newFeedUrl: "https://pod.harbour.fm/feed.xml" },
      ["hub", "podcast-index", "overcast"],
    ],
    [
      "whom it names",
      {
        hub: undefined,
        announce: {
          podcastIndex: false,
          overcast: false,
          podping: {},
          webhooks: [{ url: "https://hooks.harbour.fm/a" }, { url: "https://hooks.harbour.fm/b" }],
          mastodon: { server: "https://social.harbour.fm" },
          bluesky: { handle: "pod.harbour.fm" },
          discord: {},
          slack: {},
          telegram: { chat: "@pod" },
          ntfy: { topic: "pod" },
        },
      },
      [
        "podping",
        "webhook https://hooks.harbour.fm/a",
        "webhook https://hooks.harbour.fm/b",
        ...["mastodon", "bluesky", "discord", "slack", "telegram", "ntfy"],
      ],
    ],
  ])("%s", (_, show, names) => {
    expect(namesOf(show)).toEqual(names);
  });

  it.each([
    "https://pod.example",
    "https://feedroom.example",
    "https://example.com",
    "https://pod.test",
    "https://show.invalid",
    "http://localhost:8787",
    "http://127.0.0.1:8787",
    "http://[::1]:8787",
  ])("nobody from %s, where nobody is", (url) => {
    expect(namesOf({}, url)).toEqual([]);
  });

  it("whom it would tell deployed, also while it is served on its host's machine", () => {
    expect(namesOf({ url: "http://localhost:8787" }, SHOW.url)).toHaveLength(3);
  });

  it("nobody by a secret that stands in what is deployed", () => {
    const announce = {
      discord: {},
      mastodon: { server: "https://social.harbour.fm", secret: "POD_MASTODON" },
    };
    const targets = targetsOf({ ...SHOW, announce }, SHOW.url);
    expect(targets.flatMap(({ secret }) => secret ?? [])).toEqual(["POD_MASTODON", "DISCORD_WEBHOOK"]);
  });
});
