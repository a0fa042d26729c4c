import type { AnnounceTarget } from "../../catalog/announce-target.ts";
import type { AnnounceFields } from "../../catalog/announced-show.ts";
import { jsonStep } from "./announce-steps.ts";
import { POST } from "./post-templates.ts";

/**
 * A message in a channel of Discord by its webhook, whose address is the secret (discord.com/developers/docs/resources/webhook#execute-webhook): 2,000
 * characters; with `wait` it is acknowledged once it is there. Nobody is mentioned, whatever a title holds.
 */
export function discord({
  secret = "DISCORD_WEBHOOK",
  text = POST,
}: NonNullable<AnnounceFields["discord"]>): AnnounceTarget {
  const json = { content: "{text}", allowed_mentions: { parse: [] } };
  return {
    name: "discord",
    of: "episode",
    secret,
    text: { template: text, most: 2000 },
    steps: [jsonStep("{secret}?wait=true", json)],
  };
}
