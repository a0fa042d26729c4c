import { type ShowSite, showSite } from "./show-site.ts";

/** The sample show, served for the tests of a file, and a browser that comes to it. */
export function sampleSite(): ShowSite {
  return showSite();
}
