import { announceDue } from "../../src/announcements/announce-due.ts";
import type { AnnouncerWorld, StateStore } from "../../src/announcements/announcer-world.ts";
import type { AnnouncementState } from "../../src/announcements/delivery.ts";
import type { OutgoingRequest, Reply } from "../../src/announcements/exchange.ts";
import { overrideLive } from "../../src/announcements/override-live.ts";
import { hub } from "../../src/announcements/targets/hub.ts";
import { overcast } from "../../src/announcements/targets/overcast.ts";
import { podcastIndex } from "../../src/announcements/targets/podcast-index.ts";
import type { AnnounceTarget } from "../../src/catalog/announce-target.ts";
import type { Catalog } from "../../src/catalog/catalog.ts";
import { editionAt } from "../../src/catalog/edition/edition.ts";
import type { Instant } from "../../src/moments/instant.ts";

/** What somebody has received, and what was the newest episode of the feed then. */
export interface Received {
  readonly at: Instant;
  readonly by: string;
  readonly words: string;
  readonly items: string;
  readonly isAcknowledged: boolean;
}

/** A stretch of time in which something is out of order. */
export interface Outage {
  readonly of: "store" | "worker" | string;
  readonly from: Instant;
  readonly to: Instant;
  /** What is answered; nothing unless told. */
  readonly status?: number;
}

/** Alarms of Durable Objects: at least once unless lost, again after an exception, six times at most. */
const RETRIES = 6;
const RETRY_MS = 2_000;

/** A show on the air in a world where things go wrong. */
export class SimulatedWorld {
  now: Instant;
  readonly log: Received[] = [];
  /** How many invocations have ended in the middle. */
  crashes = 0;
  private catalog: Catalog;
  private kept: string | null = null;
  private alarm: Instant | null = null;
  private retries = 0;
  private outages: readonly Outage[] = [];
  /** Whether the invocation at hand has been killed. */
  private isDead = false;
  /** How many requests until the invocation is killed; Infinity for never. */
  killAfter = Number.POSITIVE_INFINITY;

  constructor(catalog: Catalog, now: Instant) {
    this.catalog = catalog;
    this.now = now;
  }

  suffer(outages: readonly Outage[]): void {
    this.outages = outages;
  }

  deploy(catalog: Catalog): void {
    this.catalog = catalog;
  }

  state(): AnnouncementState {
    return JSON.parse(this.kept ?? "null");
  }

  loseAlarm(): void {
    this.alarm = null;
  }

  /** What the host says of a live stream, by a clock that goes as this world's does. */
  async say(guid: string, status: "live" | "ended"): Promise<boolean> {
    const isSaid = await overrideLive(this.surroundings(), { guid, status, signedAt: this.now });
    await this.wake();
    return isSaid;
  }

  private surroundings(): AnnouncerWorld {
    return {
      catalog: this.catalog,
      now: () => this.now,
      store: this.store,
      ask: async (request) => this.answer(request),
      secretOf: () => undefined,
      picture: async () => new Uint8Array(),
    };
  }

  /** What a request or an alarm does: nothing when there is no Worker. */
  async wake(): Promise<boolean> {
    if (this.outage("worker")) return false;
    this.isDead = false;
    try {
      await announceDue(this.surroundings());
      return true;
    } catch {
      this.crashes++;
      return false;
    }
  }

  /** Lets time go by until an instant, with all alarms on its way; some come twice. */
  async until(instant: Instant, isTwice: () => boolean = () => false): Promise<void> {
    while (this.alarm !== null && this.alarm <= instant) {
      this.now = Math.max(this.now, this.alarm);
      this.alarm = null;
      if (await this.wake()) {
        this.retries = 0;
        if (isTwice()) await this.wake();
      } else if (this.retries++ < RETRIES) this.alarm = this.now + RETRY_MS * 2 ** this.retries;
      else this.retries = 0;
    }
    this.now = Math.max(this.now, instant);
  }

  private readonly store: StateStore = {
    read: async () => {
      this.hold("store");
      return this.kept === null ? null : JSON.parse(this.kept);
    },
    keep: async (state, wakeAt) => {
      this.hold("store");
      this.kept = JSON.stringify(state);
      this.alarm = wakeAt;
    },
  };

  private hold(what: string): void {
    if (this.isDead || this.outage(what)) throw new Error(`${what} is out of order`);
  }

  private outage(what: string): Outage | undefined {
    return this.outages.find(({ of, from, to }) => of === what && from <= this.now && this.now < to);
  }

  private answer({ address, body }: OutgoingRequest): Reply {
    const by = new URL(address).hostname;
    const outage = this.outage(by);
    const status = outage === undefined ? 204 : (outage.status ?? 0);
    const edition = editionAt(this.catalog, this.now);
    const items = edition.newest(1)[0]?.slug ?? "";
    if (status !== 0)
      this.log.push({
        at: this.now,
        by,
        words: String(body ?? new URL(address).searchParams.get("reason") ?? "").replaceAll('"', ""),
        items,
        isAcknowledged: status === 204,
      });
    if (--this.killAfter === 0) {
      this.killAfter = Number.POSITIVE_INFINITY;
      this.isDead = true;
    }
    return { status, retryAfter: 0, body: "" };
  }
}

/** Whom the simulated show tells: those who read its feed, and somebody who is told of each episode. */
export const TARGETS: readonly AnnounceTarget[] = [
  hub("https://hub.example/", "https://pod.example/feed.xml"),
  podcastIndex("https://pod.example/feed.xml"),
  overcast("https://pod.example/feed.xml"),
  { name: "wall", of: "episode", steps: [{ address: "https://wall.example/", body: "{slug}" }] },
];
