import { describe, expect, it } from "vitest";
import type { KeptPost } from "../../src/announcements/delivery.ts";
import { shownPosts } from "../../src/announcements/shown-posts.ts";
import type { Episode } from "../../src/catalog/episode.ts";
import type { Show } from "../../src/catalog/show.ts";
import { exampleCatalog, exampleEpisode } from "../catalog/example-show.ts";
import { SimulatedWorld } from "./simulated-world.ts";

const AIRED = Date.UTC(2026, 1, 1, 9);
const EPISODE = exampleEpisode({ publishedAt: AIRED });
const POST: KeptPost = {
  guid: EPISODE.guid,
  slug: "tides",
  protocol: "activitypub",
  uri: "https://social.example/@pod/1",
};
const SHOWN = [["tides", [{ protocol: POST.protocol, uri: POST.uri }]]];

interface Case {
  readonly episode?: Partial<Episode>;
  readonly show?: Partial<Show>;
  readonly posts?: readonly KeptPost[];
  readonly now?: number;
}

function shown({ episode = {}, show = {}, posts = [POST], now = AIRED }: Case) {
  const catalog = exampleCatalog([{ ...EPISODE, ...episode }], show);
  const state = { items: "", changes: 0, known: [], deliveries: [], announced: 0, posts };
  return shownPosts(state, catalog, now);
}

describe("the post of an episode", () => {
  it("is shown once it is on air", () => {
    expect(shown({})).toEqual(SHOWN);
  });

  it("is shown beside another one on another network, and beside one that the host has written there", () => {
    const sky: KeptPost = {
      ...POST,
      protocol: "atproto",
      uri: "https://bsky.app/profile/pod.example/post/1",
    };
    expect(shown({ posts: [POST, sky] })[0]?.[1]).toHaveLength(2);
    const social = [{ protocol: "atproto", uri: "https://bsky.app/profile/guest/post/1" }];
    expect(shown({ posts: [POST, sky], episode: { social } })).toEqual(SHOWN);
  });

  it("of a show that nobody has looked at yet is none", () => {
    expect(shownPosts(null, exampleCatalog([EPISODE]), AIRED)).toEqual([]);
  });

  it("goes with the episode's folder when that is renamed", () => {
    const renamed = { ...EPISODE, slug: "high-tides" };
    const catalog = { ...exampleCatalog([renamed]), former: new Map([["tides", "high-tides"]]) };
    const state = { items: "", changes: 0, known: [], deliveries: [], announced: 0, posts: [POST] };
    expect(shownPosts(state, catalog, AIRED)).toEqual([["high-tides", SHOWN[0]?.[1]]]);
  });
});

describe("a post is not shown", () => {
  it.each<[string, Case]>([
    ["of an episode that is not out", { now: AIRED - 1 }],
    ["of one that was taken away", { episode: { slug: "ferries" } }],
    ["of one that is another one under the same name", { episode: { guid: "another" } }],
    ["of one that is in no list any more", { episode: { unlisted: true } }],
    ["when the host has named it", { episode: { social: [{ protocol: "activitypub", uri: POST.uri }] } }],
    ["when the host wants no answers to it", { episode: { social: [{ protocol: "disabled" }] } }],
    ["when the host wants none at all", { show: { social: [{ protocol: "disabled" }] } }],
  ])("%s", (_, told) => {
    expect(shown(told)).toEqual([]);
  });

  it("on the host's machine, where nothing was posted", () => {
    const catalog = exampleCatalog([EPISODE]);
    const local = { ...catalog, site: { ...catalog.site, dev: { announces: false } } };
    const state = { items: "", changes: 0, known: [], deliveries: [], announced: 0, posts: [POST] };
    expect(shownPosts(state, local, AIRED)).toEqual([]);
  });
});

describe("an announcer", () => {
  it("keeps the post that it has made", async () => {
    const step = { address: "https://social.example/api", body: "{slug}" };
    const announce = [{ name: "mastodon", of: "episode", steps: [step], post: POST.uri }] as const;
    const catalog = exampleCatalog([EPISODE], { announce });
    const world = new SimulatedWorld(catalog, AIRED - 1000);
    await world.wake();
    await world.until(AIRED);
    expect(world.state().posts).toEqual([POST]);
    expect(shownPosts(world.state(), catalog, world.now)).toEqual(SHOWN);
  });
});
