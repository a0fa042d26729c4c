import type { AnnouncementCounts } from "../announcements/announcement-counts.ts";
import type { Instant } from "../moments/instant.ts";
import { type Hear, hearing } from "./hearing.ts";

/** As much of the binding of the object's class as is used here. */
export interface AnnouncerBinding {
  getByName(name: string): { fetch(address: string, init?: RequestInit): Promise<Response> };
}

/** The announcer of a site, as its Worker calls it. */
export interface SiteAnnouncer {
  /** Wakes it, once for each edition: a new deployment is a new isolate, and an alarm may be lost. Null when it is awake. */
  readonly wake: (episodes: number) => Promise<unknown> | null;
  /** Null when they are not to be had. They are asked for every half minute at most. */
  readonly counts: (now: Instant) => Promise<AnnouncementCounts | null>;
  /** What has happened since the site was built, as far as it is known. */
  readonly hear: Hear;
  /** Does what a host asks for by a signed request: `/announcements?status`. Null for everybody else. */
  readonly serve: (request: Request) => Promise<Response | null>;
}

const COUNTS_MS = 30_000;

/** Pages and feeds do not wait for longer. */
const PATIENCE_MS = 2_000;

export function siteAnnouncer(binding: AnnouncerBinding, guid: string): SiteAnnouncer {
  // The host in the address does not matter.
  const call = (what: string, init?: RequestInit) =>
    binding.getByName(guid).fetch(`https://announcer.local/${guid}/${what}`, init);
  // The object wrote it.
  const said = <T>(what: string) =>
    call(what, { signal: AbortSignal.timeout(PATIENCE_MS) }).then(
      (response) => response.json() as Promise<T>,
    );
  let woken = -1;
  let known = { at: -Infinity, counts: null as AnnouncementCounts | null };
  const hear = hearing(() => call("hearsay", { signal: AbortSignal.timeout(PATIENCE_MS) }));
  return {
    wake: (episodes) => {
      if (episodes === woken) return null;
      woken = episodes;
      return call("wake").catch(console.error);
    },
    counts: async (now) => {
      if (now - known.at >= COUNTS_MS) {
        const answer = said<AnnouncementCounts>("counts");
        known = { at: now, counts: (await answer.catch(console.error)) ?? null };
      }
      return known.counts;
    },
    hear,
    serve: async ({ url, headers }) => {
      const [asked] = /(?<=\?)(?:status|announce|live-(?:start|end)=[^&]+)$/.exec(url) ?? [];
      if (asked === undefined || !headers.has("webhook-signature")) return null;
      const { ok, body } = await call(asked, { headers });
      return ok ? new Response(body, { headers: { "cache-control": "private, no-store" } }) : null;
    },
  };
}
