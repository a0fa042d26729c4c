import type { FetchedBytes } from "../../import/fetch/fetch-bytes.ts";
import { decodeFeed } from "../../import/read/decode-feed.ts";

/** A text that was fetched as a show keeps it: UTF-8 without a mark, lines that end in LF; empty when it is no text. */
export function fetchedText({ body, contentType }: FetchedBytes): string {
  const text = decodeFeed(body, contentType, new Set());
  return typeof text === "string" ? text.replaceAll("\r\n", "\n").replaceAll("\r", "\n") : "";
}
