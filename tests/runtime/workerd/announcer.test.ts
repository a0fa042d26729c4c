import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, inject, it, vi } from "vitest";
import { hub } from "../../../src/announcements/targets/hub.ts";
import { webhookHeaders } from "../../../src/announcements/webhook-headers.ts";
import { open } from "../../../src/bundle/open.ts";
import type { Catalog } from "../../../src/catalog/catalog.ts";
import { putOnAir } from "../../../src/worker/shows-on-air.ts";
import { siteAnnouncer } from "../../../src/worker/site-announcer.ts";

// The object itself, with its SQLite, its alarm and the runtime's clock. tests/runtime/provide-catalog.ts packs the catalog, in Node.

const packed = inject("catalog" as never) as string;
const catalog = open(Uint8Array.from(atob(packed), (character) => character.charCodeAt(0)).buffer);
const objects = (env as unknown as { readonly ANNOUNCER: DurableObjectNamespace }).ANNOUNCER;
const HUB = "https://hub.example/";

const STREAM = {
  title: "Storms, live",
  guid: "a/b",
  audio: { url: "https://live.example/storms.mp3", type: "audio/mpeg" },
  contentLinks: [],
  people: [],
  images: [],
};

/** The show, with a guid of its own, whose newest episode goes on air then; a hub is told. */
function showWith(guid: string, airDate: number): Catalog {
  const entries = catalog.entries.map((entry, at) => (at === 0 ? { ...entry, publishedAt: airDate } : entry));
  const announce = [hub(HUB, "https://pod.example/feed.xml")];
  return { ...catalog, entries, show: { ...catalog.show, guid, announce } };
}

let guid = "";
let told: { readonly address: string; readonly body: string }[] = [];
let status = 204;

beforeEach(() => {
  guid = crypto.randomUUID();
  told = [];
  status = 204;
  vi.spyOn(globalThis, "fetch").mockImplementation(async (address, init) => {
    told.push({ address: String(address), body: String(init?.body) });
    return new Response(null, { status });
  });
});

afterEach(() => vi.restoreAllMocks());

const object = () => objects.getByName(guid);
const ask = (what: string) => object().fetch(`https://announcer.local/${guid}/${what}`);
const counts = async (): Promise<object> => (await ask("counts")).json();
const alarm = () => runInDurableObject(object(), (_, state) => state.storage.getAlarm());

describe("a host", () => {
  const began = Date.now();
  const askSigned = async (asked: string, secret = "a secret") => {
    const headers = await webhookHeaders(asked, { id: "1", time: began, secret });
    const request = new Request(`https://pod.example/announcements?${asked}`, { headers });
    const response = await siteAnnouncer(objects, guid).serve(request);
    return response === null ? null : response.json();
  };

  it("is told what was told, and has it tried again", async () => {
    putOnAir(showWith(guid, Date.now() + 3_600_000));
    await ask("wake");
    status = 404;
    putOnAir(showWith(guid, Date.now() - 10));
    await ask("wake");
    expect(await askSigned("status")).toMatchObject({
      kept: { deliveries: [{ target: "hub", state: "failed", status: 404 }] },
      ready: ["hub"],
    });
    status = 204;
    expect(await askSigned("announce")).toMatchObject({
      kept: { announced: 1, deliveries: [{ target: "hub", state: "told", status: 204 }] },
    });
    expect(told).toHaveLength(2);
  });

  it("says that a live stream begins, and who asks the site hears it; nobody can say it once more for him", async () => {
    const live = [{ ...STREAM, start: Date.now() + 3_600_000 }];
    const show = showWith(guid, Date.now() + 3_600_000);
    putOnAir({ ...show, show: { ...show.show, live } });
    await ask("wake");
    const heard = async () => (await siteAnnouncer(objects, guid).hear(Date.now(), 5_000).asking)?.overrides;
    expect(await heard()).toEqual({});
    const started = await askSigned("live-start=a%2Fb");
    expect(started).toMatchObject({ kept: { overrides: { "a/b": { status: "live" } } } });
    expect(await heard()).toMatchObject({ "a/b": { status: "live" } });
    expect(await alarm()).toBeLessThan(Date.now() + 11_000);
    expect(await askSigned("live-end=a%2Fb")).toMatchObject({
      kept: { overrides: { "a/b": { status: "live" } } },
    });
    expect(await askSigned("live-start=nothing")).toBe(null);
    expect(await askSigned("live-start=a%2Fb", "another secret")).toBe(null);
  });

  it("is told of the post that was made, and so is who asks the site; not of one of an episode that is put off", async () => {
    const steps = [{ address: "https://social.example/api", takes: { made: "url" } }];
    const announce = [{ name: "mastodon", of: "episode", steps, post: "{made}" }] as const;
    const posting = (airDate: number) => {
      const show = showWith(guid, airDate);
      putOnAir({ ...show, show: { ...show.show, announce } });
    };
    const uri = "https://social.example/@pod/1";
    vi.spyOn(globalThis, "fetch").mockImplementation(async () => Response.json({ url: uri }));
    const heard = async () => (await siteAnnouncer(objects, guid).hear(Date.now(), 5_000).asking)?.posts;
    posting(Date.now() + 3_600_000);
    await ask("wake");
    expect(await heard()).toEqual([]);
    posting(Date.now() - 10);
    await ask("wake");
    const shown = [[catalog.entries[0]?.slug, [{ protocol: "activitypub", uri }]]];
    expect(await heard()).toEqual(shown);
    expect(await askSigned("status")).toMatchObject({ kept: { posts: [{ uri }] }, shown });
    posting(Date.now() + 3_600_000);
    expect(await heard()).toEqual([]);
  });

  it("alone is answered", async () => {
    putOnAir(showWith(guid, Date.now() - 10));
    expect(await askSigned("status", "another secret")).toBe(null);
    expect(await askSigned("wake")).toBe(null);
    expect(await askSigned("counts")).toBe(null);
    expect(await askSigned("hearsay")).toBe(null);
    expect((await ask("status")).status).toBe(404);
    expect((await ask("anything")).status).toBe(404);
  });
});

describe("the object of a show", () => {
  it("tells nothing of what is out when it is woken for the first time", async () => {
    putOnAir(showWith(guid, Date.now() - 1000));
    expect((await ask("wake")).status).toBe(200);
    expect(told).toEqual([]);
    expect(await alarm()).toBe(null);
  });

  it("waits for the very millisecond of the next air date", async () => {
    const airDate = Date.now() + 3_600_000;
    putOnAir(showWith(guid, airDate));
    await ask("wake");
    expect(await alarm()).toBe(airDate);
    expect(await counts()).toEqual({ announced: 0, waiting: 0, failed: 0, next: null });
  });

  it("is woken by its alarm, and tells the hub once", async () => {
    const airDate = Date.now() + 1_500;
    putOnAir(showWith(guid, airDate));
    await ask("wake");
    await vi.waitUntil(() => told.length > 0, { timeout: 60_000 });
    await vi.waitUntil(async () => JSON.stringify(await counts()).includes('"announced":1'), {
      timeout: 60_000,
    });
    await ask("wake");
    expect(told).toEqual([
      { address: HUB, body: "hub.mode=publish&hub.url=https%3A%2F%2Fpod.example%2Ffeed.xml" },
    ]);
    expect(Date.now()).toBeGreaterThanOrEqual(airDate);
  });

  it("keeps what could not be told, and tells it when it is woken again", async () => {
    putOnAir(showWith(guid, Date.now() + 3_600_000));
    await ask("wake");
    status = 503;
    putOnAir(showWith(guid, Date.now() - 10));
    await ask("wake");
    expect(await counts()).toMatchObject({ announced: 0, waiting: 1, next: await alarm() });
    await runInDurableObject(object(), (_, { storage }) => {
      const kept = String(storage.kv.get("state"));
      storage.kv.put("state", kept.replace(/"dueAt":\d+/, '"dueAt":1'));
    });
    status = 204;
    expect(await runDurableObjectAlarm(object())).toBe(true);
    expect(await counts()).toEqual({ announced: 1, waiting: 0, failed: 0, next: null });
    expect(told).toHaveLength(2);
  });

  it("tells nothing twice when it is woken twice at once", async () => {
    putOnAir(showWith(guid, Date.now() + 3_600_000));
    await ask("wake");
    putOnAir(showWith(guid, Date.now() - 10));
    await Promise.all([ask("wake"), ask("wake"), ask("wake")]);
    expect(told).toHaveLength(1);
  });

  it("does nothing for a show that the Worker does not have", async () => {
    expect((await ask("wake")).status).toBe(404);
    expect(told).toEqual([]);
  });
});
