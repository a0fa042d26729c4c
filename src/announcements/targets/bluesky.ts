import type { AnnounceTarget } from "../../catalog/announce-target.ts";
import type { AnnounceFields } from "../../catalog/announced-show.ts";
import { jsonStep } from "./announce-steps.ts";
import { POST_WITH_CARD } from "./post-templates.ts";

/**
 * A post on Bluesky with the episode as its card (docs.bsky.app, atproto lexicons `com.atproto.server.createSession`, `com.atproto.repo.uploadBlob`,
 * `com.atproto.repo.putRecord`, `app.bsky.feed.post` and `app.bsky.embed.external`): a session by an app password, the card's picture, and the
 * record, under a key of ours, so that twice is once. There is room for 300 characters.
 */
export function bluesky(
  {
    handle,
    server = "https://bsky.social",
    secret = "BLUESKY_PASSWORD",
    text = POST_WITH_CARD,
  }: NonNullable<AnnounceFields["bluesky"]>,
  language: string,
): AnnounceTarget {
  const method = (name: string): string => `${new URL(server).origin}/xrpc/com.atproto.${name}`;
  const headers = { authorization: "Bearer {token}" };
  const external = { uri: "{url}", title: "{title}", description: "{summary}", thumb: "{blob}" };
  const collection = "app.bsky.feed.post";
  const record = {
    $type: collection,
    text: "{text}",
    createdAt: "{published}",
    langs: [language],
    embed: { $type: "app.bsky.embed.external", external },
  };
  return {
    name: "bluesky",
    of: "episode",
    secret,
    text: { template: text, most: 300 },
    steps: [
      {
        ...jsonStep(method("server.createSession"), { identifier: handle, password: "{secret}" }),
        takes: { token: "accessJwt", did: "did" },
      },
      {
        address: method("repo.uploadBlob"),
        headers: { "content-type": "image/jpeg", ...headers },
        isPicture: true,
        takes: { blob: "blob" },
      },
      jsonStep(method("repo.putRecord"), { repo: "{did}", collection, rkey: "{key}", record }, headers),
    ],
    post: `https://bsky.app/profile/${handle}/post/{key}`,
  };
}
