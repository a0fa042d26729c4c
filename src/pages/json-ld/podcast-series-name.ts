import { absoluteAddress, HOME_PATH } from "../../catalog/addresses.ts";
import type { Show } from "../../catalog/show.ts";
import type { Thing } from "./thing.ts";

/** The show as that which something is a part of. */
export function podcastSeriesName(show: Show): Thing {
  const url = absoluteAddress(show.url, HOME_PATH);
  return { "@type": "PodcastSeries", "@id": `${url}#series`, name: show.title, url };
}
