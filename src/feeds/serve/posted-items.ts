/// <reference path="../../bytes/node-zlib.d.ts" />
import { crc32 } from "node:zlib";
import { storedText, withoutEnd } from "../../bytes/end-apart.ts";
import type { CompiledItems } from "../../catalog/catalog.ts";
import type { Edition } from "../../catalog/edition/edition.ts";
import type { EpisodePost } from "../../catalog/hearsay.ts";
import { ITEM_END } from "../../catalog/item-end.ts";
import { escapeXml } from "../../html/escape-xml.ts";

/** The items of a feed with the posts about their episodes, and what tells these posts from others; empty without any. */
interface PostedItems {
  /**
   * They are made when they are asked for, which most clients do not. Of what one holds when it is inflated, only as many bytes count as it says: the
   * end may be taken off.
   */
  readonly pieces: () => readonly CompiledItems[];
  readonly digest: string;
}

/** The newest `count` items of an edition. What stands before and behind what is added goes out as it is kept: nothing is opened. */
export function postedItems(edition: Edition, count: number): PostedItems {
  const posted = edition.posted(count);
  const pieces = (): CompiledItems[] => {
    let skip = 0;
    const open = posted.flatMap(({ newer, posts }) => {
      const items = edition.rssItems(newer + 1 - skip, skip);
      skip = newer + 1;
      const rest = ENCODER.encode(`${posts.map(socialInteract).join("")}${END}`);
      return [
        { ...withoutEnd(items, ITEM_END), inflated: items.inflated },
        { ...storedText(rest), inflated: () => [rest] },
      ];
    });
    return [...open, edition.rssItems(count - skip, skip)];
  };
  return { pieces, digest: posted.length === 0 ? "" : digestOf(JSON.stringify(posted)) };
}

/** The post's address is of a stranger's making. */
function socialInteract({ protocol, uri }: EpisodePost): string {
  return `<podcast:socialInteract protocol="${protocol}" uri="${escapeXml(uri)}"/>`;
}

const ENCODER = new TextEncoder();
const END = new TextDecoder().decode(ITEM_END);

/** Of a text of a few kilobytes, at once. */
function digestOf(text: string): string {
  return crc32(ENCODER.encode(text)).toString(16).padStart(8, "0");
}
