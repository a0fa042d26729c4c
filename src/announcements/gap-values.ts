import { absoluteAddress, episodePath } from "../catalog/addresses.ts";
import type { AnnounceTarget } from "../catalog/announce-target.ts";
import type { Edition } from "../catalog/edition/edition.ts";
import { isoInstant } from "../moments/instant.ts";
import { announcementText } from "./announcement-text.ts";
import { fillGaps, type GapValues } from "./fill-gaps.ts";
import { recordKey } from "./record-key.ts";

/** What the gaps of a target's texts stand for: each field of the episode, and more. Of an episode that is not on air it throws. */
export function gapValues(
  { show, find, slugSince }: Edition,
  slug: string | undefined,
  { text }: AnnounceTarget,
): GapValues {
  if (slug === undefined) return {};
  const episode = find(slugSince(slug) ?? slug)?.episode;
  if (episode === undefined) throw new Error("not on air");
  const { publishedAt } = episode;
  // Where the bytes lie is nobody's business.
  const { store: _, ...audio } = episode.audio;
  const values = {
    ...episode,
    show: show.title,
    url: absoluteAddress(show.url, episodePath(episode.slug)),
    announcement: fillGaps(show.texts.announcements[episode.type], { ...episode }),
    published: isoInstant(publishedAt),
    key: recordKey(publishedAt, episode.guid),
    share: episode.share ?? show.share,
    audio: { ...audio, href: absoluteAddress(show.url, audio.href) },
  };
  return { ...values, text: text && announcementText(text, values) };
}
