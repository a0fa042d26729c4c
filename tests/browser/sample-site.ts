import { inject } from "vitest";
import { type ShowSite, visitedSite } from "./show-site.ts";

/** The sample show, served once for the tests of all files, and a browser that comes to it. */
export function sampleSite(): ShowSite {
  return visitedSite(() => inject("sampleOrigin"));
}
