import { absoluteAddress } from "../../catalog/addresses.ts";
import type { Show } from "../../catalog/show.ts";
import { podcastSeriesName } from "./podcast-series.ts";
import type { Thing } from "./thing.ts";

/** A page with words about the show (schema.org/AboutPage), or other words of its host (WebPage). */
export function webPage(
  page: { readonly type: "AboutPage" | "WebPage"; readonly name: string; readonly path: string },
  show: Show,
): Thing {
  return {
    "@type": page.type,
    name: page.name,
    url: absoluteAddress(show.url, page.path),
    about: podcastSeriesName(show),
  };
}
