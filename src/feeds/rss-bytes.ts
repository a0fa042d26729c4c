import type { Edition } from "../catalog/edition.ts";
import { rfc2822Instant } from "../catalog/instant.ts";

/** The RSS document of an edition: a head, the compiled items as they are, a tail. No item is rendered or copied here. */
export function rssBytes(edition: Edition): Uint8Array[] {
  const { beforeDate, afterDate, tail } = edition.rss;
  const date =
    edition.changedAt === null ? "" : `<lastBuildDate>${rfc2822Instant(edition.changedAt)}</lastBuildDate>`;
  return [ENCODER.encode(`${beforeDate}${date}${afterDate}`), edition.rssItems(), ENCODER.encode(tail)];
}

const ENCODER = new TextEncoder();
