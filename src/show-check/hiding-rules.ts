import type { Problem } from "../schemas/problem.ts";
import { isNoFeed } from "./address-rules.ts";
import type { CheckedShow } from "./checked-show.ts";
import type { ShowRule } from "./show-rule.ts";
import { isPrivateHost } from "./web-host.ts";

/** Settings that keep listeners from the show. */
export const HIDING_RULES: readonly ShowRule[] = [
  { id: "hiding/feed-limit", level: "warning", check: feedLimit },
  { id: "hiding/spotify-limit", level: "warning", check: spotifyLimit },
  { id: "hiding/block", level: "warning", check: blocks },
  { id: "hiding/block-nothing", level: "warning", check: idleBlocks },
  { id: "hiding/complete", level: "error", check: complete },
  { id: "hiding/new-feed-url", level: "warning", check: moved },
  { id: "hiding/list-medium", level: "warning", check: listMedium },
  { id: "hiding/private-site", level: "error", check: privateSite },
  { id: "hiding/no-episode", level: "warning", check: noEpisode },
  { id: "hiding/every-episode", level: "warning", check: everyEpisode },
];

/** Apps that look in once a week miss what has left the feed by then; few shows mean fewer. */
const FEW = 5;

function feedLimit({ fields: { feed }, at, episodes }: CheckedShow): Problem[] {
  const limit = feed?.limit ?? Number.POSITIVE_INFINITY;
  if (limit >= FEW || episodes.length <= limit) return [];
  const what = `is ${limit}, so the feed holds ${limit} of ${episodes.length} episodes, and few apps look into archive pages`;
  return [at(["feed", "limit"], { what, fix: "give a higher one, such as 100, or remove it" })];
}

function spotifyLimit({ fields: { spotify }, at, episodes }: CheckedShow): Problem[] {
  const limit = spotify?.limit ?? Number.POSITIVE_INFINITY;
  if (limit >= FEW || episodes.length <= limit) return [];
  const what = `is ${limit}, so Spotify shows ${limit} of ${episodes.length} episodes`;
  return [at(["spotify", "limit"], { what, fix: "give a higher one, or remove it" })];
}

/** Services under the names that `links` and `block` have for them. */
const DIRECTORIES = [
  "apple",
  "spotify",
  "amazon",
  "overcast",
  "podcastaddict",
  "podcastguru",
  "podcastindex",
  "podchaser",
  "podverse",
  "soundcloud",
  "youtube",
];

function blocks({ fields: { block = [], links = {} }, at }: CheckedShow): Problem[] {
  const isBlocked = (service: string): boolean => {
    const own = block.find((entry) => entry.service === service);
    return own === undefined
      ? block.some((entry) => entry.service === undefined && entry.blocked)
      : own.blocked;
  };
  return block.flatMap(({ service, blocked }, index) => {
    if (!blocked) return [];
    const followed = DIRECTORIES.filter(
      (name) => name in links && isBlocked(name) && (service ?? name) === name,
    );
    if (service === undefined) {
      const sent = followed.length === 0 ? "" : `, and links sends listeners to ${followed[0]}`;
      return [
        at(["block", index], {
          what: `keeps the show out of every directory${sent}`,
          fix: "remove it, unless nobody is to find the show",
        }),
      ];
    }
    if (followed.length === 0) return [];
    return [
      at(["block", index], {
        what: `keeps the show out of ${service}, and links sends listeners there`,
        fix: "keep one of the two",
      }),
    ];
  });
}

/** A service that may list the show, where none must not. */
function idleBlocks({ fields: { block = [] }, at }: CheckedShow): Problem[] {
  const isNeeded = block.some(({ service, blocked }) => service === undefined && blocked);
  return block.flatMap(({ service, blocked }, index) => {
    if (service !== undefined && blocked && isNeeded)
      return [
        at(["block", index], {
          what: `says again of ${service} what all says of everyone`,
          fix: "remove it, or say blocked: false",
        }),
      ];
    if (blocked || isNeeded) return [];
    return [
      at(["block", index], { what: "allows what nothing forbids", fix: "remove it, or add all before it" }),
    ];
  });
}

function complete({ fields: { complete: isComplete }, at, episodes, now }: CheckedShow): Problem[] {
  const next = episodes.find(({ fields: { published } }) => published > now);
  if (isComplete !== true || next === undefined) return [];
  const what = `is true, so apps stop asking, and ${next.slug} is still to come`;
  return [at(["complete"], { what, fix: "remove it until the last episode is out" })];
}

/** To a page or a file it is an error, under another rule. */
function moved({ fields: { newFeedUrl, url }, at }: CheckedShow): Problem[] {
  if (
    newFeedUrl === undefined ||
    isNoFeed(newFeedUrl, url) ||
    new URL(newFeedUrl).origin === new URL(url).origin
  )
    return [];
  const what = `sends all subscribers to ${new URL(newFeedUrl).hostname}`;
  return [at(["newFeedUrl"], { what, fix: "remove it, unless the show has moved there" })];
}

/** Apps take no episodes from a feed that lists others, or the shows of a publisher. */
function listMedium({ fields: { medium = "podcast" }, at, episodes }: CheckedShow): Problem[] {
  if (!/L$|^publisher$/.test(medium) || episodes.length === 0) return [];
  const what = `is ${medium}, a feed without episodes, and there are ${episodes.length}`;
  return [at(["medium"], { what, fix: "write the medium of the episodes, or remove it" })];
}

function privateSite({ fields: { url }, at }: CheckedShow): Problem[] {
  const { hostname } = new URL(url);
  if (!isPrivateHost(hostname)) return [];
  return [
    at(["url"], { what: `is ${url}, which only this machine has`, fix: "give the site's public address" }),
  ];
}

function noEpisode({ at, episodes, drafts }: CheckedShow): Problem[] {
  if (episodes.length > 0) return [];
  const what = drafts.size === 0 ? "has no episode" : "has drafts alone";
  return [
    {
      ...at([], { what, fix: "" }),
      what: `the show ${what}, and directories take none without`,
      fix: drafts.size === 0 ? "make one: npx airdate new" : "take draft: true away from the first",
    },
  ];
}

function everyEpisode({ episodes }: CheckedShow): Problem[] {
  const [first] = episodes;
  if (first === undefined || episodes.length < 2 || !episodes.every(({ fields }) => fields.block === true))
    return [];
  return [
    first.at(["block"], {
      what: "is true here and in every other episode, so directories list none",
      fix: "remove it where it should be listed",
    }),
  ];
}
