import { ABOUT_PATH, absoluteAddress } from "../../catalog/addresses.ts";
import type { Show } from "../../catalog/show.ts";
import { podcastSeriesName } from "./podcast-series.ts";
import type { Thing } from "./thing.ts";

/** The page about the show (schema.org/AboutPage). */
export function aboutPage(name: string, show: Show): Thing {
  return {
    "@type": "AboutPage",
    name,
    url: absoluteAddress(show.url, ABOUT_PATH),
    about: podcastSeriesName(show),
  };
}
