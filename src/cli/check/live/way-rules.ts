import type { Found } from "../../../feed-check/finding.ts";
import type { Followed } from "../../../import/fetch/follow.ts";
import type { Fault } from "../../../schemas/fault.ts";
import type { LiveKind } from "./live-address.ts";

/** What is wrong with the way to an answer, however good that is: a rule and its fault. */
export interface WayFault extends Omit<Found, "place"> {
  readonly rule: string;
}

export function wayFaults(kind: LiveKind, { hops, url }: Pick<Followed, "hops" | "url">): WayFault[] {
  const [first] = hops;
  if (first === undefined) return [];
  return Object.entries({
    "live/redirects": hops.length > MOST_HOPS && long(hops.length),
    "live/redirect-insecure": hops.some(({ remark }) => remark !== undefined) && insecure(url),
    "live/login": isLogin(url) && login(url),
    "live/front-page": kind === "link" && isFrontPage(first.address, url) && frontPage(url),
  }).flatMap(([rule, fault]) => (fault === false ? [] : [{ rule, ...fault }]));
}

/** Whether an address is that of a page at which one signs in. */
export function isLogin(address: string): boolean {
  const { hostname, pathname } = new URL(address);
  return /^(?:accounts?|login|signin|auth|sso)\./i.test(hostname) || LOGIN_PATH.test(pathname);
}

const LOGIN_PATH = /\/(?:log[-_]?in|sign[-_]?in|wp-login\.php|servicelogin|sso)(?:[/.]|$)/i;

/** “Keep chains short”: of apps some follow five. Source: docs/feeds.md, Apple's hosting. */
const MOST_HOPS = 5;

function long(count: number): Fault {
  return {
    what: `is redirected ${count} times`,
    fix: "give an address nearer to its end: some apps follow five",
  };
}

function insecure(url: string): Fault {
  return {
    what: `leaves https on its way to ${url}`,
    fix: "give the address that answers by https, or ask its host for https",
  };
}

function login(url: string): Fault {
  return { what: `leads to a page to sign in at, ${url}`, fix: "give an address that everybody may open" };
}

/** A page within a site that leads to its front page is gone, with a success for an answer. */
function isFrontPage(from: string, to: string): boolean {
  const [asked, reached] = [new URL(from), new URL(to)];
  return asked.pathname.length > 1 && reached.pathname === "/" && reached.search === "";
}

function frontPage(url: string): Fault {
  return { what: `leads to the front page ${url}`, fix: "look whether its page still exists" };
}
