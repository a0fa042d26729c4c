import type { FeedElement } from "../../feed-check/parse-xml.ts";
import { attribute, attributesOf, secureAddressOf } from "./element-values.ts";
import { given, type Say, type SourceFields } from "./translation.ts";

/** A feed, or an item of a feed, somewhere else. */
export function remoteFields(element: FeedElement, say: Say): SourceFields {
  return given({
    feedGuid: attribute(element, "feedGuid"),
    feedUrl: secureAddressOf(attribute(element, "feedUrl"), "another feed's address", say),
    ...attributesOf(element, ["itemGuid", "medium", "title"]),
  });
}
