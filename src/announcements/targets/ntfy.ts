import type { AnnounceTarget } from "../../catalog/announce-target.ts";
import type { AnnounceFields } from "../../catalog/announced-show.ts";
import { jsonStep } from "./announce-steps.ts";

/** A notification by ntfy, published as JSON (docs.ntfy.sh/publish/#publish-as-json): a message of 4,096 bytes; a token where a topic asks for one. */
export function ntfy({
  topic,
  server = "https://ntfy.sh",
  secret,
  text = "{summary}",
}: NonNullable<AnnounceFields["ntfy"]>): AnnounceTarget {
  const json = { topic, title: "{announcement}", message: "{text}", click: "{url}" };
  const headers = secret === undefined ? {} : { authorization: "Bearer {secret}" };
  return {
    name: "ntfy",
    of: "episode",
    ...(secret !== undefined && { secret }),
    text: { template: text, most: 1000 },
    steps: [jsonStep(`${new URL(server).origin}/`, json, headers)],
  };
}
