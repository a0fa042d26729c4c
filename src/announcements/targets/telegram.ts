import type { AnnounceTarget } from "../../catalog/announce-target.ts";
import type { AnnounceFields } from "../../catalog/announced-show.ts";
import { jsonStep } from "./announce-steps.ts";
import { POST } from "./post-templates.ts";

/** A message by a bot of Telegram (core.telegram.org/bots/api#sendmessage): 4,096 characters, without `parse_mode` taken as they are. */
export function telegram({
  chat,
  secret = "TELEGRAM_TOKEN",
  text = POST,
}: NonNullable<AnnounceFields["telegram"]>): AnnounceTarget {
  return {
    name: "telegram",
    of: "episode",
    secret,
    text: { template: text, most: 4096 },
    steps: [jsonStep("https://api.telegram.org/bot{secret}/sendMessage", { chat_id: chat, text: "{text}" })],
  };
}
