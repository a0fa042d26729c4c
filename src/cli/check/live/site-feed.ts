import { absoluteAddress, FEED_PATH } from "../../../catalog/addresses.ts";
import type { Edition } from "../../../catalog/edition/edition.ts";
import type { Finding } from "../../../feed-check/finding.ts";
import { rssFeed } from "../../../feeds/serve/rss-bytes.ts";
import { readBody } from "../../../import/fetch/fetch-bytes.ts";
import type { Followed, Unreached } from "../../../import/fetch/follow.ts";
import type { Network } from "../../../import/fetch/network.ts";
import { MOST_FEED_BYTES } from "../../../import/read/decode-feed.ts";
import { isChallenge } from "./challenge.ts";
import { bareType } from "./media-types.ts";
import { servedFeedFindings } from "./served-feed.ts";
import { askSite, beginningOf, siteFinding } from "./site-answer.ts";
import { statusFault } from "./status-fault.ts";
import { unreachedFindings } from "./unreached-findings.ts";

/** What was found of the feed at its public address, and whether there is a feed at all. */
export interface SiteFeed {
  readonly answers: boolean;
  readonly findings: readonly Finding[];
}

/** Asks for the feed as apps do, and compares it with the one that is built here. */
export async function siteFeed(edition: Edition, network: Network): Promise<SiteFeed> {
  const address = absoluteAddress(edition.show.url, FEED_PATH);
  const { newFeedUrl = address } = edition.show;
  if (newFeedUrl !== address) return movedFeed(address, newFeedUrl, network);
  const reply = await askSite(address, network, { "accept-encoding": "gzip" });
  if (!("answer" in reply))
    return { answers: false, findings: unreachedFindings(`site ${address}`, "error", reply) };
  if (reply.answer.status !== 200)
    return { answers: false, findings: [await refusal(address, reply, network)] };
  const headers = headerFindings(address, reply);
  const body = await readBody(reply, MOST_FEED_BYTES, network);
  const contentType = reply.answer.headers.get("content-type");
  const content = !(body instanceof Uint8Array)
    ? [siteFinding("feed-unreadable", "error", [address, body.what, body.fix])]
    : servedFeedFindings({ address, body, contentType }, Buffer.concat([...rssFeed(edition).bytes()]));
  const further = [
    ...notModified(address, reply, await askAgain(address, reply, network)),
    ...headOf(address, reply, await askSite(address, network, { method: "HEAD" })),
  ];
  return { answers: true, findings: [...content, ...headers, ...further] };
}

/** A feed that has moved to another host leads there; whether that is there is asked like any other address of the show. */
async function movedFeed(address: string, newFeedUrl: string, network: Network): Promise<SiteFeed> {
  const reply = await askSite(address, network);
  if ("answer" in reply) reply.answer.close();
  const [hop] = reply.hops;
  if (hop === undefined && !("answer" in reply))
    return { answers: false, findings: unreachedFindings(`site ${address}`, "error", reply) };
  if (hop !== undefined && hop.to === new URL(newFeedUrl).href) return { answers: true, findings: [] };
  const what = `leads to ${hop?.to ?? "nowhere"}, and newFeedUrl is ${newFeedUrl}`;
  const fix = "deploy: npx wrangler deploy";
  return { answers: true, findings: [siteFinding("feed-moved", "error", [address, what, fix])] };
}

async function refusal(address: string, reply: Followed, network: Network): Promise<Finding> {
  const body = await beginningOf(reply, network);
  if (isChallenge(reply.answer, body)) return siteFinding("challenge", "error", [address, ...CHALLENGED]);
  const { what, fix } = statusFault(reply.answer.status);
  return siteFinding("feed-status", "error", [address, what, reply.answer.status === 404 ? NOT_YET : fix]);
}

const CHALLENGED = [
  "is kept behind a page that tries whether a browser asks: no podcast app gets through",
  "switch that off for the site, or for its feed, media and assets (docs/deploying.md)",
] as const;

const NOT_YET = "deploy: npx wrangler deploy, and look whether url in show.yaml is the site's address";

/** What apps and caches between want of a feed's head. */
function headerFindings(address: string, { answer: { headers }, hops, url }: Followed): Finding[] {
  const found = (rule: string, isFound: boolean, what: string, fix: string): Finding[] =>
    isFound ? [siteFinding(rule, "warning", [address, what, fix])] : [];
  const type = bareType(headers.get("content-type"));
  const age = Number(/(?:^|[\s,])max-age=(\d+)/i.exec(headers.get("cache-control") ?? "")?.[1] ?? 0);
  return [
    ...found(
      "feed-redirect",
      hops.length > 0,
      `is redirected to ${url}`,
      "let url in show.yaml say where the site is",
    ),
    ...found(
      "feed-type",
      !XML_TYPES.has(type),
      `is served as ${type || "nothing"}`,
      `let it be application/rss+xml: ${IN_FRONT}`,
    ),
    ...found(
      "cors",
      headers.get("access-control-allow-origin") !== "*",
      "may not be read by players in browsers",
      `let it say Access-Control-Allow-Origin: *: ${IN_FRONT}`,
    ),
    ...found(
      "gzip",
      !headers.has("content-encoding"),
      "is sent unpacked to apps that take gzip",
      `let it be compressed: ${IN_FRONT}`,
    ),
    ...found(
      "cache",
      age > MOST_SECONDS,
      `may be kept for ${age} seconds: new episodes are late by that`,
      `let browsers and caches keep to what the site says: ${IN_FRONT}`,
    ),
    ...found(
      "cookie",
      headers.has("set-cookie"),
      "sets a cookie, so that caches on the way keep nothing",
      IN_FRONT,
    ),
  ];
}

const IN_FRONT = "look what stands in front of the site";

const XML_TYPES = new Set(["application/rss+xml", "application/xml", "text/xml"]);

/** The site itself says five minutes. */
const MOST_SECONDS = 3600;

function askAgain(
  address: string,
  { answer }: Followed,
  network: Network,
): Promise<Followed | Unreached> | null {
  const etag = answer.headers.get("etag");
  return etag === undefined
    ? null
    : askSite(address, network, { "if-none-match": etag, "accept-encoding": "gzip" });
}

/** RFC 9110 §13.2: who has a feed is told that it is the same, and not sent it. */
function notModified(address: string, first: Followed, again: Followed | Unreached | null): Finding[] {
  const found = (what: string): Finding[] => [
    siteFinding("not-modified", "warning", [address, what, `${IN_FRONT}: it takes the validator away`]),
  ];
  if (again === null) return found("is served without an ETag: apps download it whole each time");
  if (!("answer" in again)) return unreachedFindings(`site ${address}`, "warning", again);
  again.answer.close();
  const { status, headers } = again.answer;
  if (status !== 304)
    return found(`answers ${status} where nothing has changed: apps download it whole each time`);
  const isSame = bareTag(headers.get("etag")) === bareTag(first.answer.headers.get("etag"));
  return isSame ? [] : found("says another ETag when nothing has changed");
}

/** Proxies that pack an answer make a tag weak, or add to it. Source: docs/feeds.md. */
function bareTag(tag: string | undefined): string | undefined {
  return tag?.replace(/^W\//, "").replace(/-(?:gzip|br)"$/, '"');
}

/** HEAD says what GET says. */
function headOf(address: string, get: Followed, head: Followed | Unreached): Finding[] {
  const found = (what: string): Finding[] => [siteFinding("head", "error", [address, what, IN_FRONT])];
  if (!("answer" in head)) return unreachedFindings(`site ${address}`, "error", head);
  head.answer.close();
  if (head.answer.status !== 200) return found(`answers ${head.answer.status} to HEAD, and 200 to GET`);
  const [toHead, toGet] = [head, get].map(({ answer }) => bareType(answer.headers.get("content-type")));
  return toHead === toGet
    ? []
    : found(`says ${toHead || "no type"} to HEAD, and ${toGet || "no type"} to GET`);
}
