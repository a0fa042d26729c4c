import type { AnnounceTarget } from "../../catalog/announce-target.ts";
import type { AnnounceFields } from "../../catalog/announced-show.ts";
import { jsonStep } from "./announce-steps.ts";
import { POST } from "./post-templates.ts";

/**
 * A message in a channel of Slack by an incoming webhook, whose address is the secret (docs.slack.dev/messaging/sending-messages-using-incoming-webhooks):
 * `&`, `<` and `>` are written as in XML, so that nothing in a title calls a channel.
 */
export function slack({
  secret = "SLACK_WEBHOOK",
  text = POST,
}: NonNullable<AnnounceFields["slack"]>): AnnounceTarget {
  return {
    name: "slack",
    of: "episode",
    secret,
    text: { template: text, most: 3000, isEscaped: true },
    steps: [jsonStep("{secret}", { text: "{text}" })],
  };
}
