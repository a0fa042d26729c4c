import { absoluteAddress, embedPath } from "../catalog/addresses.ts";
import type { Episode } from "../catalog/episode.ts";
import type { Show } from "../catalog/show.ts";
import { escapeXml } from "../html/escape-xml.ts";
import { type Moment, renderMoment } from "../moments/moment.ts";

/** The room that the player wants in other sites' pages: its controls, and the first chapters. */
export const EMBED_PIXELS = { width: 640, height: 360 } as const;

/** What is framed, and in how much room. */
export interface EmbedFrame {
  readonly show: Show;
  readonly episode: Episode;
  /** Where its player begins, or which stretch it plays; null for all of it. */
  readonly moment: Moment | null;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** The frame that other sites put into their pages, as HTML. */
export function embedFrame({ show, episode, moment, width, height }: EmbedFrame): string {
  const address = absoluteAddress(show.url, embedPath(episode.slug));
  const src = moment === null ? address : `${address}?t=${renderMoment(moment)}`;
  return `<iframe src="${escapeXml(src)}" width="${width}" height="${height}" title="${escapeXml(episode.title)}" loading="lazy" frameborder="0" allow="autoplay; clipboard-write; web-share"></iframe>`;
}
