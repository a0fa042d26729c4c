import { describe, expect, it } from "vitest";
import type { Episode } from "../../../src/catalog/episode.ts";
import type { EpisodePost } from "../../../src/catalog/hearsay.ts";
import { episodeMarkdown } from "../../../src/machines/twins/episode-markdown.ts";
import { postedMarkdown } from "../../../src/machines/twins/posted-markdown.ts";
import { exampleEpisode, exampleShow } from "../../catalog/example-show.ts";

const SHOW = exampleShow();
const POST: EpisodePost = { protocol: "activitypub", uri: "https://social.example/@pod/1" };

/** The twin of an episode that was built without the posts, and of one that has them in its front matter. */
function twins(episode: Partial<Episode>, posts: readonly EpisodePost[] = [POST]) {
  const built = exampleEpisode(episode);
  const whole = { ...built, social: [...(built.social ?? []), ...posts] };
  const markdown = () => episodeMarkdown(built, SHOW);
  return [postedMarkdown({ episode: whole, posts, markdown }, SHOW), episodeMarkdown(whole, SHOW)];
}

describe("an episode in Markdown with posts that no build knew", () => {
  it.each<[string, Partial<Episode>]>([
    ["that has no other", {}],
    ["that has another one", { social: [{ protocol: "atproto", uri: "https://bsky.app/1", priority: 1 }] }],
    [
      "that has a chat and asks for support",
      { chat: chat(), funding: [{ url: "https://pod.example/give", text: "Give" }] },
    ],
    ["whose notes say the same", { notesHtml: "<h2>Comments</h2>", chat: chat() }],
  ])("is what a build would have made of it: %s", (_, episode) => {
    const [posted, built] = twins(episode);
    expect(posted).toBe(built);
  });

  it("without any is as it was built", () => {
    const [posted, built] = twins({}, []);
    expect(posted).toBe(built);
  });

  it("stands at the end when there is no such section, whatever does", () => {
    const [posted] = twins({ funding: [{ url: "https://pod.example/give", text: "Give" }] });
    expect(posted?.trimEnd().split("\n").at(-1)).toContain("(https://social.example/@pod/1)");
  });
});

function chat(): NonNullable<Episode["chat"]> {
  return { server: "irc.example", protocol: "irc", space: "#tides" };
}
