import robotsParser from "robots-parser";
import {
  absoluteAddress,
  episodePath,
  FEED_PATH,
  HOME_PATH,
  ROBOTS_PATH,
} from "../../../catalog/addresses.ts";
import type { Edition } from "../../../catalog/edition/edition.ts";
import type { Finding } from "../../../feed-check/finding.ts";
import type { Followed } from "../../../import/fetch/follow.ts";
import type { Network } from "../../../import/fetch/network.ts";
import { askSite, beginningOf, siteFinding } from "./site-answer.ts";
import { statusFault } from "./status-fault.ts";
import { unreachedFindings } from "./unreached-findings.ts";

/** What is wrong around the feed of a site that answers: its front page, robots.txt, and the other addresses under which it may be asked. */
export async function siteAround(edition: Edition, network: Network): Promise<Finding[]> {
  const origin = edition.show.url;
  return [
    ...(await robots(edition, network)),
    ...(await home(origin, network)),
    ...(await unknownPage(origin, network)),
    ...(origin.startsWith("https:")
      ? [...(await overHttp(origin, network)), ...(await underOtherName(origin, network))]
      : [
          siteFinding("https", "error", [
            origin,
            "is no https address",
            "write url: https://… into show.yaml",
          ]),
        ]),
  ];
}

/** RFC 9309: who may not fetch what; a server that fails is taken for one that shuts all out (§2.3.1.4). */
async function robots(edition: Edition, network: Network): Promise<Finding[]> {
  const address = absoluteAddress(edition.show.url, ROBOTS_PATH);
  const reply = await askSite(address, network);
  if (!("answer" in reply)) return [];
  const text = await beginningOf(reply, network);
  const { status } = reply.answer;
  if (status >= 500)
    return [
      siteFinding("robots", "error", [
        address,
        `answers ${status}: crawlers take it that they may fetch nothing`,
        "run the check again later",
      ]),
    ];
  if (status !== 200) return [];
  const rules = robotsParser(address, text);
  return shutOut(edition)
    .filter((path) => rules.isAllowed(absoluteAddress(edition.show.url, path), "*") === false)
    .map((path) =>
      siteFinding("robots", "error", [
        address,
        `shuts crawlers out of ${path}`,
        "take that rule away; look what stands in front of the site",
      ]),
    );
}

/** What directories and search engines have to fetch. */
function shutOut(edition: Edition): string[] {
  const [newest] = edition.newest(1);
  const aired = newest && edition.find(newest.slug)?.episode;
  const own = [aired?.audio.href, edition.show.artwork.href].filter((href) => href?.startsWith("/"));
  return [FEED_PATH, HOME_PATH, ...(newest ? [episodePath(newest.slug)] : []), ...own.map(String)];
}

/** Validators look for the feed in the page that the feed names. */
async function home(origin: string, network: Network): Promise<Finding[]> {
  const address = absoluteAddress(origin, HOME_PATH);
  const reply = await askSite(address, network);
  if (!("answer" in reply)) return unreachedFindings(`site ${address}`, "error", reply);
  const html = await beginningOf(reply, network);
  if (reply.answer.status !== 200) {
    const { what, fix } = statusFault(reply.answer.status);
    return [siteFinding("home", "error", [address, what, fix])];
  }
  const noindex = `${reply.answer.headers.get("x-robots-tag") ?? ""} ${/<meta name="robots"[^>]*>/i.exec(html)?.[0] ?? ""}`;
  return [
    ...(/noindex/i.test(noindex)
      ? [siteFinding("noindex", "error", [address, "asks search engines to leave it out", IN_FRONT])]
      : []),
    ...(/<link\b[^>]*application\/rss\+xml/i.test(html)
      ? []
      : [siteFinding("discovery", "warning", [address, "does not name the feed in its head", IN_FRONT])]),
  ];
}

const IN_FRONT = "look what answers at the site's address, and what stands in front of it";

async function unknownPage(origin: string, network: Network): Promise<Finding[]> {
  const address = absoluteAddress(origin, episodePath("no-such-episode-airdate-check"));
  const reply = await askSite(address, network);
  if (!("answer" in reply)) return [];
  reply.answer.close();
  const { status } = reply.answer;
  return status === 404
    ? []
    : [siteFinding("not-found", "warning", [address, `answers ${status} where nothing is`, IN_FRONT])];
}

/** Who writes the address without its scheme comes by http, and is led to https. */
async function overHttp(origin: string, network: Network): Promise<Finding[]> {
  const address = absoluteAddress(origin.replace(/^https:/, "http:"), FEED_PATH);
  const reply = await askSite(address, network, { method: "HEAD" });
  // Where nothing answers by http, nothing is served by it.
  if (!("answer" in reply)) return [];
  reply.answer.close();
  if (passes(reply, absoluteAddress(origin, FEED_PATH))) return [];
  const what = reply.hops.length === 0 ? "is answered without https" : `leads to ${reply.url}`;
  return [
    siteFinding("http", "warning", [
      address,
      what,
      "let http lead to https (301): Cloudflare calls it Always Use HTTPS",
    ]),
  ];
}

/** Whether an answer was had at an address, or on the way from there: a feed that moved leads on. */
function passes({ hops, url }: Pick<Followed, "hops" | "url">, address: string): boolean {
  return url === address || hops.some(({ to }) => to === address);
}

/** `www.` before a name, or the name without it: a name that exists leads to the other one. */
async function underOtherName(origin: string, network: Network): Promise<Finding[]> {
  const { host } = new URL(origin);
  const isBare = host.split(".").length === 2;
  if (!isBare && !host.startsWith("www.")) return [];
  const other = `https://${isBare ? `www.${host}` : host.slice("www.".length)}`;
  const address = absoluteAddress(other, FEED_PATH);
  const reply = await askSite(address, network, { method: "HEAD" });
  if (!("answer" in reply))
    return reply.code === "ENOTFOUND" ? [] : unreachedFindings(`site ${address}`, "warning", reply);
  reply.answer.close();
  if (passes(reply, absoluteAddress(origin, FEED_PATH))) return [];
  const what = reply.hops.length === 0 ? `answers ${reply.answer.status} by itself` : `leads to ${reply.url}`;
  return [
    siteFinding("other-name", "warning", [
      address,
      what,
      `let it lead to ${origin} (301), or take the name away`,
    ]),
  ];
}
