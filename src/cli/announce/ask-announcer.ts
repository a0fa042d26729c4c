import { randomUUID } from "node:crypto";
import type { AnnouncementStatus } from "../../announcements/announcement-status.ts";
import { webhookHeaders } from "../../announcements/webhook-headers.ts";
import { ANNOUNCEMENTS_PATH, absoluteAddress } from "../../catalog/addresses.ts";
import type { Fault } from "../../schemas/fault.ts";

/** What a host asks of a deployed site. */
export interface HostRequest {
  /** What stands in the query: the stream by its guid, as a part of an address. */
  readonly asked: "status" | "announce" | `live-${"start" | "end"}=${string}`;
  readonly siteUrl: string;
  readonly secret: string;
  readonly now: number;
}

/** Asks a site about its announcements, signed. */
export async function askAnnouncer(request: HostRequest): Promise<AnnouncementStatus | Fault> {
  const { asked, siteUrl, secret, now } = request;
  const address = `${absoluteAddress(siteUrl, ANNOUNCEMENTS_PATH)}?${asked}`;
  const headers = await webhookHeaders(asked, { id: randomUUID(), time: now, secret });
  try {
    const response = await fetch(address, {
      headers,
      redirect: "error",
      signal: AbortSignal.timeout(60_000),
    });
    if (!response.ok) return { what: `answers ${response.status}`, fix: REFUSED };
    // What the site's own Worker says.
    return (await response.json()) as AnnouncementStatus;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { what: `does not answer (${why})`, fix: "deploy the show first, or look at its address" };
  }
}

const REFUSED =
  "give AIRDATE_SECRET the same value here and there (npx wrangler secret put AIRDATE_SECRET), bind ANNOUNCER in wrangler.toml (docs/announcing.md), and set this machine's clock";
