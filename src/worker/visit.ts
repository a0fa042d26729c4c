import type { Hono } from "hono";
import type { Catalog } from "../catalog/catalog.ts";
import { type Edition, editionAt } from "../catalog/edition/edition.ts";
import type { Hearsay } from "../catalog/hearsay.ts";
import type { Instant } from "../moments/instant.ts";
import type { Audience, PreviewAudience } from "./audience.ts";
import { listening } from "./listening.ts";
import { type RequestAddress, requestAddress } from "./request-address.ts";
import type { Site } from "./stores/site.ts";

/**
 * A request and the moment at which it is answered. It is made once, at the door, and only there is the clock read: all that is said
 * in an answer, its validator and how long it may be kept are of one edition.
 */
export interface Visit {
  readonly request: Request;
  /** The address that was asked for. */
  readonly url: RequestAddress;
  readonly site: Site;
  readonly now: Instant;
  /** What these eyes may see. */
  readonly edition: Edition;
  readonly audience: Audience;
  /** What was heard since the site was built; undefined when there is nothing to hear. */
  readonly hearsay: Hearsay | undefined;
  /** Until when nobody asks for more of it. */
  readonly hearsUntil: Instant;
}

/** What Hono hands from the door to the routes. */
export interface VisitEnv {
  readonly Variables: { visit: Visit };
}

export type App = Hono<VisitEnv>;

/** The edition with every episode in it, for what nobody sees. */
export function wholeEdition(catalog: Catalog): Edition {
  return editionAt(catalog, catalog.entries[0]?.publishedAt ?? 0);
}

/** The moment at which a request is answered that has come now. */
export function momentOf(site: Site): Instant {
  return site.clock();
}

/**
 * A visit that has come now. It waits for what is to be heard only while the host may say that a live stream begins or ends, and when nothing was
 * heard yet: else that is done in the background.
 */
export function visitOf(
  request: Request,
  site: Site,
  inBackground: (work: Promise<unknown>) => void,
): Visit | Promise<Visit> {
  const now = momentOf(site);
  const { catalog, announcer } = site;
  const audience = site.audienceOf(request);
  const visit = (hearsay?: Hearsay, hearsUntil = Infinity): Visit => {
    const edition = audience.kind === "public" ? editionAt(catalog, now, hearsay) : previewed(site, audience);
    return { request, url: requestAddress(request.url), site, now, edition, audience, hearsay, hearsUntil };
  };
  const listens = announcer && audience.kind === "public" ? listening(catalog, now) : null;
  if (!announcer || listens === null) return visit();
  const { known, asking, until } = announcer.hear(now, listens.everyMs);
  if (asking !== null) inBackground(asking);
  if (asking !== null && (listens.isAwaited || known === null))
    return asking.then((hearsay) => visit(hearsay, now));
  return visit(known ?? undefined, listens.isAwaited || asking !== null ? now : until);
}

/** What is seen in a preview: the edition of another instant, or with one episode that is still to come, to which no list leads. */
function previewed({ catalog }: Site, { asOf, also }: PreviewAudience): Edition {
  const edition = editionAt(catalog, asOf);
  if (also === undefined || edition.find(also) !== null) return edition;
  const index = catalog.indexOf(also);
  const episode = catalog.episodeAt(index);
  const markdown = (): string => catalog.markdownAt(index);
  const [older = null] = episode.unlisted ? [] : edition.newest(1);
  return {
    ...edition,
    find: (slug) =>
      slug === also ? { episode, posts: [], markdown, newer: null, older } : edition.find(slug),
  };
}
