import { describe, expect, it } from "vitest";
import type { Delivery } from "../../src/announcements/delivery.ts";
import { keptPosts } from "../../src/announcements/kept-posts.ts";

const TOLD: Delivery = {
  target: "mastodon",
  about: "guid-1",
  slug: "tides",
  at: 0,
  dueAt: 0,
  since: 0,
  attempts: 1,
  state: "told",
  post: "https://social.example/@pod/1",
};
const TIDES = {
  guid: "guid-1",
  slug: "tides",
  protocol: "activitypub",
  uri: "https://social.example/@pod/1",
} as const;

describe("a post that was made", () => {
  it("is kept with its episode, by the protocol under which it is answered", () => {
    const posts = keptPosts(undefined, TOLD);
    expect(keptPosts(posts, { ...TOLD, target: "bluesky" })).toEqual([
      TIDES,
      { ...TIDES, protocol: "atproto" },
    ]);
  });

  it("takes the place of an older one of the same kind", () => {
    const old = { ...TIDES, uri: "https://social.example/@pod/0" };
    const others = [
      { ...old, guid: "guid-0" },
      { ...old, protocol: "atproto" },
    ] as const;
    expect(keptPosts([old, ...others], TOLD)).toEqual([...others, TIDES]);
  });

  it("is one of the latest two hundred", () => {
    const many = Array.from({ length: 200 }, (_, at) => ({ ...TIDES, guid: `old-${at}` }));
    const posts = keptPosts(many, TOLD);
    expect([posts.length, posts[0]?.guid, posts.at(-1)?.guid]).toEqual([200, "old-1", "guid-1"]);
  });

  it.each<[string, Partial<Delivery>]>([
    ["the feed", { slug: undefined }],
    ["whom nobody can answer", { target: "discord" }],
    ["no address", { post: undefined }],
  ])("is none of what is kept: %s", (_, delivery) => {
    expect(keptPosts([TIDES], { ...TOLD, ...delivery })).toEqual([TIDES]);
  });
});
