import type { Outcome } from "../../src/announcements/outcome.ts";
import { tellTarget } from "../../src/announcements/tell-target.ts";
import type { AnnounceTarget } from "../../src/catalog/announce-target.ts";
import type { Episode } from "../../src/catalog/episode.ts";
import type { Show } from "../../src/catalog/show.ts";
import { exampleCatalog, exampleEpisode } from "../catalog/example-show.ts";
import type { StandIn } from "./stand-ins/stand-in.ts";

export const FEED = "https://pod.example/feed.xml";
export const NOW = Date.UTC(2026, 1, 1, 9);
const SHARE = new Uint8Array([0xff, 0xd8, 0xff]);

/** What is told, and with what. */
export interface ToldOf {
  readonly episode?: Partial<Episode>;
  readonly show?: Partial<Show>;
  readonly secret?: string;
  readonly now?: number;
}

/** Tells a target of an episode, or of the feed, as the Worker would: to somebody who stands in for it. */
export function tellStandIn(target: AnnounceTarget, standIn: StandIn, told: ToldOf = {}): Promise<Outcome> {
  const { secret, now = NOW, show = {} } = told;
  const episode = exampleEpisode({ publishedAt: NOW, ...told.episode });
  const about = target.of === "feed" ? { about: "feed 1" } : { about: episode.guid, slug: episode.slug };
  const delivery = {
    target: target.name,
    at: NOW,
    dueAt: NOW,
    since: NOW,
    attempts: 1,
    state: "waiting",
    ...about,
  } as const;
  return tellTarget(delivery, target, {
    catalog: exampleCatalog([episode], show),
    now: () => now,
    secretOf: (name) => (name === target.secret ? secret : undefined),
    picture: async (path) => (path === "/assets/show-share-0a1b2c3d.jpg" ? SHARE : new Uint8Array()),
    ask: async (request) => standIn(request),
  });
}
