import type { AnnounceTarget } from "../../catalog/announce-target.ts";
import type { AnnouncedShow, AnnounceFields } from "../../catalog/announced-show.ts";
import { jsonStep } from "./announce-steps.ts";

/** A program of the host's is told of an episode, as Standard Webhooks 1.0 has it: `type`, `timestamp` and `data`, signed. */
export function webhook(
  { url, secret = "WEBHOOK_SECRET" }: NonNullable<AnnounceFields["webhooks"]>[number],
  show: AnnouncedShow,
): AnnounceTarget {
  const episode = Object.fromEntries(FIELDS.map((name) => [name, `{${name}}`]));
  const data = { show: { title: "{show}", guid: show.guid, url: show.url }, ...episode };
  const event = { type: "episode.published", timestamp: "{published}", data };
  return {
    name: `webhook ${url}`,
    of: "episode",
    secret,
    steps: [{ ...jsonStep(url, event), isSigned: true }],
  };
}

/** What is told of an episode as it is. */
const FIELDS = [
  "guid",
  "slug",
  "title",
  "url",
  "number",
  "season",
  "type",
  "published",
  "summary",
  "explicit",
  "audio",
];
