import type { AnnounceTarget } from "../../catalog/announce-target.ts";
import type { AnnounceFields } from "../../catalog/announced-show.ts";
import { formStep } from "./announce-steps.ts";
import { POST } from "./post-templates.ts";

/**
 * A post on Mastodon (`POST /api/v1/statuses` with a token of the scope `write:statuses`, docs.joinmastodon.org/methods/statuses): its server keeps an
 * `Idempotency-Key` for an hour, and answers with the post's `url`. It has room for 500 characters, of which an address always takes 23.
 */
export function mastodon(
  { server, secret = "MASTODON_TOKEN", text = POST }: NonNullable<AnnounceFields["mastodon"]>,
  language: string,
): AnnounceTarget {
  return {
    name: "mastodon",
    of: "episode",
    secret,
    text: { template: text, most: 475 },
    steps: [
      {
        ...formStep(
          `${new URL(server).origin}/api/v1/statuses`,
          { status: "{text}", language: language.slice(0, 2) },
          { authorization: "Bearer {secret}", "idempotency-key": "airdate {id}" },
        ),
        takes: { made: "url" },
      },
    ],
    post: "{made}",
  };
}
