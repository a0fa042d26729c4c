import { isOwnAddress } from "../catalog/address-table.ts";
import { absoluteAddress, bareAddress, episodePath, episodeSlug } from "../catalog/addresses.ts";
import { renderClock } from "../moments/clock.ts";
import { isoInstant } from "../moments/instant.ts";
import { momentOfAddress } from "../moments/moment.ts";
import type { Fault } from "../schemas/fault.ts";
import type { CheckedEpisode, CheckedShow } from "./checked-show.ts";

/** Where a link stands: in an episode, or in what belongs to the show. */
export type LinkPlace = Pick<CheckedEpisode, "slug" | "fields" | "audio"> | null;

/**
 * What is wrong with a link to this site, as it stands in safe HTML or in full; undefined for links to others and for those that lead somewhere.
 */
export function siteLinkFault(href: string, from: LinkPlace, show: CheckedShow): Fault | undefined {
  if (href.startsWith("#")) return momentFault(href, from);
  const full = absoluteAddress(show.fields.url, href);
  if (!URL.canParse(full)) return undefined;
  const url = new URL(full);
  // The same site without encryption is meant as well.
  if (url.host !== new URL(show.fields.url).host) return undefined;
  const slug = episodeSlug(url.pathname) ?? undefined;
  const episode = show.episodes.find((candidate) => candidate.slug === slug);
  if (episode !== undefined) return episodeFault(url, { episode, from }, show);
  if (slug !== undefined && show.drafts.has(slug))
    return {
      what: `leads to ${slug}, a draft, which nobody can open`,
      fix: "publish it first, or take the link away",
    };
  if (leadsSomewhere(url, show) || !ADDRESS_FAMILIES.test(url.pathname)) return undefined;
  return {
    what: `leads to ${url.pathname}, where this site has nothing`,
    fix: "correct the address, or take the link away",
  };
}

/** Folders of which Airdate alone has the addresses, and short links. */
const ADDRESS_FAMILIES = /^\/(?:episodes|seasons|tags|people|embed|feed|media|assets)\/|^\/\d+(?:\.\d+)?$/;

/** What is wrong with a link to a page of this site that Airdate does not have: a route of the host's own may answer there. */
export function unknownPageFault(href: string, _: LinkPlace, show: CheckedShow): Fault | undefined {
  const full = absoluteAddress(show.fields.url, href);
  if (href.startsWith("#") || !URL.canParse(full)) return undefined;
  const url = new URL(full);
  const isHere = url.host === new URL(show.fields.url).host;
  if (!isHere || ADDRESS_FAMILIES.test(url.pathname) || leadsSomewhere(url, show)) return undefined;
  return {
    what: `leads to ${url.pathname}, where Airdate has nothing`,
    fix: "correct the address, unless a route of your own answers there",
  };
}

function leadsSomewhere({ pathname, search }: URL, { fields, episodes, isThere }: CheckedShow): boolean {
  const address = bareAddress(`${pathname}${search}`);
  const path = bareAddress(pathname);
  const old = new Set(
    [
      ...Object.keys(fields.redirects ?? {}),
      ...episodes.flatMap((episode) => episode.fields.redirects ?? []),
    ].map(bareAddress),
  );
  return isOwnAddress(path, isThere) || old.has(address) || old.has(path);
}

function episodeFault(
  url: URL,
  { episode, from }: { readonly episode: CheckedEpisode; readonly from: LinkPlace },
  show: CheckedShow,
): Fault | undefined {
  const { slug, fields, transcripts, chapters } = episode;
  const since = Math.max(from?.fields.published ?? show.now, show.now);
  if (fields.published > since) {
    const what = `leads to ${slug}, which nobody can open before ${isoInstant(fields.published).slice(0, 10)}`;
    return { what, fix: "take the link away until then" };
  }
  const rest = url.pathname.slice(episodePath(slug).length);
  const isMissing =
    (/^\/transcript/.test(rest) && transcripts.length === 0) ||
    (rest === "/chapters.json" && chapters.length === 0);
  if (isMissing)
    return { what: `leads to ${url.pathname}, which ${slug} does not have`, fix: "link to the episode" };
  return momentFault(url.href, episode);
}

/** A moment behind the end of the audio. */
function momentFault(href: string, episode: LinkPlace): Fault | undefined {
  const moment = momentOfAddress(new URL(href, "https://show.invalid"));
  const end = episode?.audio.durationSeconds;
  if (moment === null || end === undefined || moment.startSeconds <= end) return undefined;
  return {
    what: `leads to ${renderClock(moment.startSeconds)}, but the audio ends at ${renderClock(end)}`,
    fix: "give a moment within the audio",
  };
}
