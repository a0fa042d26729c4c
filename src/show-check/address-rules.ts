import type { Fault } from "../schemas/fault.ts";
import { shown } from "../schemas/field-kinds.ts";
import { followServices } from "../schemas/follow-links.ts";
import type { Problem } from "../schemas/problem.ts";
import type { CheckedShow } from "./checked-show.ts";
import { type Leaf, onLeaves, repeatedIn, type ShowRule } from "./show-rule.ts";
import { filePageOf, isPrivateHost, urlOf } from "./web-host.ts";

/** Addresses that lead to no one, or to something else than they are given for. */
export const ADDRESS_RULES: readonly ShowRule[] = [
  { id: "links/file-sharer", level: "error", check: onLeaves(fileSharer) },
  { id: "links/expiring", level: "error", check: onLeaves(onAddress(expiring)) },
  { id: "links/private", level: "error", check: onLeaves(onAddress(privateHost)) },
  { id: "links/two-schemes", level: "error", check: onLeaves(onAddress(twoSchemes)) },
  { id: "links/punctuation", level: "warning", check: onLeaves(onAddress(punctuation)) },
  { id: "links/stand-in", level: "error", check: onLeaves(onAddress(standIn)) },
  { id: "links/other-service", level: "error", check: otherService },
  { id: "links/front-page", level: "error", check: frontPage },
  { id: "links/one-for-two", level: "warning", check: oneForTwo },
  { id: "links/not-a-feed", level: "error", check: onLeaves(wrongFeed) },
  { id: "links/not-the-file", level: "error", check: onLeaves(notTheFile) },
  { id: "links/own-hub", level: "error", check: ownHub },
  { id: "parts/social-protocol", level: "warning", check: socialProtocol },
];

function onAddress(
  check: (url: URL, address: string) => Fault | undefined,
): (leaf: Leaf) => Fault | undefined {
  return ({ path, text }) => {
    const url = urlOf(text);
    // The show's own address has a rule of its own.
    return url === undefined || path.join() === "url" ? undefined : check(url, text);
  };
}

/** Fields in which an address is that of a file. */
const FILE_FIELDS =
  /^(?:audio|trailers|live\.\d+\.audio|transcript)\b.*\burl$|^chapters\.url$|sources\.\d+\.uri$|\b(?:img|image)$|^(?:live\.\d+\.)?images\.\d+\.href$/;

function fileSharer({ path, text }: Leaf): Fault | undefined {
  const name = FILE_FIELDS.test(path.join(".")) ? filePageOf(text) : undefined;
  if (name === undefined) return undefined;
  return {
    what: `leads to a page of ${name}, not to a file`,
    fix: "keep the file with the show, in the media bucket or on a host that gives it out as it is",
  };
}

function expiring({ searchParams }: URL): Fault | undefined {
  const has = (...names: readonly string[]): boolean => names.every((name) => searchParams.has(name));
  const isSigned =
    has("X-Amz-Signature") || has("X-Goog-Signature") || has("Signature", "Expires") || has("sig", "se");
  return isSigned
    ? { what: "is signed, and ends to work after a while", fix: "give an address that stays" }
    : undefined;
}

function privateHost({ hostname }: URL): Fault | undefined {
  if (/^https?$/.test(hostname) || !isPrivateHost(hostname)) return undefined;
  return {
    what: `leads to ${hostname}, which only a private network has`,
    fix: "give an address that everyone can open",
  };
}

function twoSchemes({ hostname }: URL, address: string): Fault | undefined {
  if (!/^https?$/.test(hostname)) return undefined;
  return { what: `is ${shown(address)}, with two schemes`, fix: "begin it with https:// once" };
}

function punctuation({ pathname, href }: URL): Fault | undefined {
  const last = /(?:[.,;:!)\]]|%22|%27|%5D)$/.exec(href)?.[0];
  if (last === undefined || (last === ")" && pathname.includes("("))) return undefined;
  return {
    what: `ends in ${shown(decodeURIComponent(last))}, which probably stood behind it`,
    fix: "take that away",
  };
}

function standIn({ hostname }: URL): Fault | undefined {
  if (!/(?:^|\.)(?:your|my)-?(?:domain|site|website|show|podcast|host)\.[a-z]+$/.test(hostname))
    return undefined;
  return { what: `leads to ${hostname}, which stands in for an address`, fix: "give the real one" };
}

/** Where pages of services are. */
const SERVICE_HOSTS: Readonly<Record<string, RegExp>> = {
  apple: /^(?:podcasts|itunes)\.apple\.com$/,
  spotify: /(?:^|\.)spotify\.com$/,
  youtube: /^(?:(?:www|m)\.)?youtube\.com$/,
  youtubemusic: /^music\.youtube\.com$/,
  amazon: /^music\.amazon\.[a-z.]+$/,
  deezer: /(?:^|\.)deezer\.com$/,
  overcast: /^overcast\.fm$/,
  pocketcasts: /(?:^|\.)(?:pocketcasts\.com|pca\.st)$/,
  castbox: /^castbox\.fm$/,
  castro: /^castro\.fm$/,
  podcastaddict: /^podcastaddict\.com$/,
  podchaser: /(?:^|\.)podchaser\.com$/,
  podcastindex: /^podcastindex\.org$/,
  iheart: /(?:^|\.)iheart\.com$/,
  tunein: /^tunein\.com$/,
  soundcloud: /(?:^|\.)soundcloud\.com$/,
  bluesky: /^bsky\.app$/,
  facebook: /(?:^|\.)facebook\.com$/,
  github: /^github\.com$/,
  instagram: /(?:^|\.)instagram\.com$/,
  linkedin: /(?:^|\.)linkedin\.com$/,
  patreon: /(?:^|\.)patreon\.com$/,
  reddit: /(?:^|\.)reddit\.com$/,
  telegram: /^t\.me$/,
  threads: /(?:^|\.)threads\.(?:net|com)$/,
  tiktok: /(?:^|\.)tiktok\.com$/,
  x: /^(?:(?:www|mobile)\.)?(?:x|twitter)\.com$/,
};

function serviceOf(address: string): string | undefined {
  const host = urlOf(address)?.hostname ?? "";
  return Object.entries(SERVICE_HOSTS).find(([, hosts]) => hosts.test(host))?.[0];
}

function onLinks(
  { fields: { links = {} }, at }: CheckedShow,
  check: (service: string, address: string) => Fault | undefined,
): Problem[] {
  return followServices(links).flatMap(([service, address]) => {
    const fault = check(service, address);
    return fault === undefined ? [] : [at(["links", service], fault)];
  });
}

function otherService(show: CheckedShow): Problem[] {
  return onLinks(show, (service, address) => {
    const found = serviceOf(address);
    if (found === undefined || found === service || ["newsletter", "website"].includes(service))
      return undefined;
    return {
      what: `leads to ${urlOf(address)?.hostname}, which is ${found}`,
      fix: `call it ${found}, or give the address at ${service}`,
    };
  });
}

function frontPage(show: CheckedShow): Problem[] {
  return onLinks(show, (service, address) => {
    const url = urlOf(address);
    if (serviceOf(address) !== service || url === undefined || url.pathname.length > 1 || url.search !== "")
      return undefined;
    return { what: `leads to the front page of ${url.hostname}`, fix: "give the address of the show there" };
  });
}

function oneForTwo({ fields: { links = {} }, at }: CheckedShow): Problem[] {
  return repeatedIn(
    followServices(links),
    ([, address]) => address,
    ([service]) =>
      at(["links", service], { what: "is also that of another service", fix: "give each its own" }),
  );
}

const FEED_FIELDS = /(?:^|\.)(?:feedUrl|newFeedUrl)$/;

function wrongFeed({ path, text }: Leaf, { fields }: CheckedShow): Fault | undefined {
  if (!FEED_FIELDS.test(path.join(".")) || !isNoFeed(text, fields.url)) return undefined;
  const fix = "give the address of the feed itself, such as https://pod.example/feed.xml";
  return { what: `is ${shown(text)}, which is no podcast feed`, fix };
}

/** Whether an address is that of a page or a file, so that no podcast feed can be there; `origin` is this site's. */
export function isNoFeed(address: string, origin: string): boolean {
  const url = urlOf(address);
  if (url === undefined) return false;
  const isElsewhere = filePageOf(address) !== undefined || serviceOf(address) !== undefined;
  const isFile = /\.(?:html?|mp3|m4a|jpe?g|png|pdf|json|md)$/i.test(url.pathname);
  const isFrontPage = url.pathname === "/" && url.search === "";
  const isOwnPage = url.origin === new URL(origin).origin && url.pathname !== "/feed.xml";
  return isElsewhere || isFile || isFrontPage || isOwnPage;
}

/** Files that are named as such, and are others. */
const KINDS: readonly { readonly field: RegExp; readonly not: RegExp; readonly name: string }[] = [
  { field: /^chapters\.url$/, not: /\.(?:mp3|m4a|html?|vtt|srt|xml|jpe?g|png)$/i, name: "no chapters file" },
  { field: /^transcript\.\d+\.url$/, not: /\.(?:mp3|m4a|pdf|docx?|jpe?g|png)$/i, name: "no transcript" },
  {
    field: /(?:^|\.)(?:img|image)$|^(?:live\.\d+\.)?images\.\d+\.href$/,
    not: /\.(?:html?|mp3|m4a|pdf|json|svg|heic)$/i,
    name: "no picture that apps show",
  },
  {
    field: /^trailers\.\d+\.url$|^live\.\d+\.audio\.url$/,
    not: /\.(?:html?|jpe?g|png|pdf|json|xml)$/i,
    name: "no audio",
  },
];

function notTheFile({ path, text }: Leaf): Fault | undefined {
  const kind = KINDS.find(({ field }) => field.test(path.join(".")));
  const extension = kind?.not.exec(urlOf(text)?.pathname ?? "")?.[0];
  return kind === undefined || extension === undefined
    ? undefined
    : { what: `ends in ${extension}, which is ${kind.name}`, fix: "give the address of the file" };
}

function ownHub({ fields: { hub, url }, at }: CheckedShow): Problem[] {
  if (hub === undefined || new URL(hub).origin !== new URL(url).origin) return [];
  return [
    at(["hub"], { what: "is an address of this site, which is no hub", fix: "give a hub's, or remove it" }),
  ];
}

/** Hosts of networks that speak one protocol. */
const NETWORKS: readonly (readonly [RegExp, string])[] = [
  [/^(?:(?:www|mobile)\.)?(?:x|twitter)\.com$/, "twitter"],
  [/^bsky\.app$/, "atproto"],
  [/^matrix\.to$/, "matrix"],
];

function socialProtocol({ fields, at, episodes }: CheckedShow): Problem[] {
  return [{ fields, at }, ...episodes].flatMap(({ fields: { social = [] }, at: place }) =>
    social.flatMap(({ protocol, uri }, index) => {
      const host = urlOf(uri ?? "")?.hostname ?? "";
      const spoken = NETWORKS.find(([hosts]) => hosts.test(host))?.[1];
      if (spoken === undefined || protocol === spoken) return [];
      return [
        place(["social", index, "protocol"], {
          what: `is ${protocol}, which ${host} does not speak`,
          fix: `write ${spoken}`,
        }),
      ];
    }),
  );
}
