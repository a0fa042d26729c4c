import { type EpisodeEntries, type PackedEpisode, packEpisode } from "../../bundle/pack-episode.ts";
import type { Episode } from "../../catalog/episode.ts";
import type { Show } from "../../catalog/show.ts";
import { feedEntry } from "../../feeds/atom-and-json/feed-entry.ts";
import { serializeAtomEntry, serializeJsonItem } from "../../feeds/atom-and-json/feed-serializer.ts";
import { rssItem } from "../../feeds/rss/rss-item.ts";
import { cdataPlace } from "../../feeds/rss/xml-element.ts";
import { plainText } from "../../html/text-of.ts";
import { sitemapRows } from "../../machines/sitemap.ts";
import { episodeMarkdown } from "../../machines/twins/episode-markdown.ts";
import { guidIri } from "../../schemas/podcast-guid.ts";
import { type EpisodeTerms, episodeTerms } from "../../search/texts/episode-terms.ts";
import { searchTexts } from "../../search/texts/search-texts.ts";
import { type EpisodeDigests, episodeDigests } from "../edition-validators.ts";
import { feedNotes } from "./feed-notes.ts";

/** All that a show's catalog and its search take of an episode. It stays as it is while others change. */
export interface FinishedEpisode {
  readonly packed: PackedEpisode;
  /** Whether it is in no list, feed or search. */
  readonly isUnlisted: boolean;
  /** Addresses that it had elsewhere. */
  readonly redirects: readonly string[];
  readonly digests: EpisodeDigests;
  /** What it is found by. */
  readonly terms: EpisodeTerms;
}

/** An episode with all that is made of it: entries of all feeds, compressed, and the words that it is found by. */
export function finishEpisode(episode: Episode, show: Show): FinishedEpisode {
  const isUnlisted = episode.unlisted === true;
  const entries = isUnlisted
    ? { ...IN_NO_FEED, markdown: episodeMarkdown(episode, show) }
    : compileEntries(episode, show);
  return {
    isUnlisted,
    redirects: episode.redirects ?? [],
    packed: packEpisode(episode, show, entries),
    digests: episodeDigests(episode, entries),
    terms: episodeTerms(searchTexts({ episode, show, textOf: plainText })),
  };
}

const NOTHING = { before: "", after: "" };

const IN_NO_FEED: Omit<EpisodeEntries, "markdown"> = {
  rssItem: "",
  notesPlace: [0, 0],
  entries: { atom: NOTHING, json: NOTHING },
  sitemapRows: "",
};

/** An episode's entries in the feeds and its rows of the sitemap. */
export function compileEntries(episode: Episode, show: Show): EpisodeEntries {
  const notes = feedNotes(episode, show);
  const entry = feedEntry(episode, show, guidIri(episode.guid, show.guid));
  const item = rssItem(episode, show, notes);
  return {
    rssItem: item,
    notesPlace: cdataPlace(item, notes.content),
    entries: { atom: serializeAtomEntry(entry), json: serializeJsonItem(entry) },
    sitemapRows: sitemapRows(episode, show),
    markdown: episodeMarkdown(episode, show),
  };
}
