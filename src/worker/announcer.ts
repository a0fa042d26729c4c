import { announceDue } from "../announcements/announce-due.ts";
import { announcementCounts } from "../announcements/announcement-counts.ts";
import { announcementStatus } from "../announcements/announcement-status.ts";
import type { AnnouncerWorld } from "../announcements/announcer-world.ts";
import type { Ask } from "../announcements/exchange.ts";
import { isSignedByHost } from "../announcements/is-signed-by-host.ts";
import { overrideLive } from "../announcements/override-live.ts";
import { shownPosts } from "../announcements/shown-posts.ts";
import { sendRequests } from "./send-request.ts";
import { showOnAir } from "./shows-on-air.ts";
import { type ObjectStorage, openStore } from "./stores/announcement-store.ts";
import { assetAddress } from "./stores/static-assets.ts";

/** What wrangler.toml binds, and the secrets by the names that `announce` in show.yaml gives. */
interface Environment {
  readonly ASSETS: { fetch(address: string): Promise<Response> };
  readonly [name: string]: unknown;
}

/**
 * Tells the world when an episode comes out: a Durable Object for each show, which its alarm wakes at the next air date. A Worker exports it
 * beside its site. It keeps nothing in memory that matters: the platform makes and ends it as it likes.
 */
export class Announcer {
  private readonly storage: ObjectStorage;
  private readonly environment: Environment;
  /** What it is doing: two at once would tell everything twice. */
  private work: Promise<unknown> = Promise.resolve();

  constructor({ storage }: { readonly storage: ObjectStorage }, environment: Environment) {
    this.storage = storage;
    this.environment = environment;
  }

  async alarm(): Promise<void> {
    const world = this.worldOf(null);
    if (world) await this.inTurn(() => announceDue(world));
  }

  /**
   * `/<guid>/wake`, `/<guid>/counts` and `/<guid>/hearsay` are of the Worker alone: nobody else reaches an object. What else is asked for has come from
   * outside: `status`; `announce`, which tries everything again; `live-start=` and `live-end=` with the guid of a stream.
   */
  async fetch({ url, headers }: Request): Promise<Response> {
    const [, guid = "", what = ""] = new URL(url).pathname.split("/");
    const world = this.worldOf(guid);
    const now = Date.now();
    const secret = this.environment.AIRDATE_SECRET;
    const isOurs = ["wake", "counts", "hearsay"].includes(what);
    if (!world || !(isOurs || (await isSignedByHost(headers, what, { secret, now }))))
      return new Response(null, { status: 404 });
    if (what === "counts") return Response.json(announcementCounts(await world.store.read(), now));
    if (what === "hearsay") {
      const state = await world.store.read();
      const posts = shownPosts(state, world.catalog, now);
      return Response.json({ overrides: state?.overrides ?? {}, posts });
    }
    const [, status, stream = ""] = /^live-(start|end)=(.+)$/.exec(what) ?? [];
    if (status !== undefined) {
      const said = {
        guid: decodeURIComponent(stream),
        status: status === "start" ? "live" : "ended",
        signedAt: Number(headers.get("webhook-timestamp")) * 1000,
      } as const;
      const isSaid = await this.inTurn(() => overrideLive(world, said));
      if (!isSaid) return new Response(null, { status: 404 });
    }
    if (what !== "status") await this.inTurn(() => announceDue(world, what === "announce"));
    return what === "wake" ? new Response() : Response.json(await announcementStatus(world));
  }

  /** Null for a show that this Worker does not have any more; an alarm does not say whose it is. */
  private worldOf(guid: string | null): AnnouncerWorld | null {
    const { environment, storage } = this;
    const store = openStore(storage, guid);
    const catalog = store && showOnAir(store.guid);
    if (!catalog) return null;
    const isSilent = catalog.site.dev?.announces === false;
    return {
      catalog,
      now: Date.now,
      store,
      ask: isSilent ? say : sendRequests((...words) => fetch(...words), `Airdate (+${catalog.show.url})`),
      secretOf: (name) => environment[name],
      picture: async (path) => {
        const response = await environment.ASSETS.fetch(assetAddress(path, catalog.site.folder));
        return new Uint8Array(await response.arrayBuffer());
      },
    };
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    // What failed before is told to whom it failed for.
    const turn = this.work.catch(() => undefined).then(work);
    this.work = turn;
    return turn;
  }
}

/** On a host's machine nobody is told, and the terminal says who would be: no more than that, for an address may be a secret. */
const say: Ask = async ({ address }) => {
  console.log(`Not told from here: ${new URL(address).host}`);
  return { status: 200, retryAfter: 0, body: "{}" };
};
