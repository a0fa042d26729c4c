import type { OfflineTexts } from "../languages/offline-texts.ts";
import { keptAudio } from "./kept-audio.ts";
import { offlinePage } from "./offline-page.ts";

declare const self: ServiceWorkerGlobalScope;

/** The addresses of the site's scripts, and the texts in the show's language: the build puts them here. */
declare const SITE_SCRIPTS: readonly string[];
declare const OFFLINE_TEXTS: OfflineTexts;

/** What a listener keeps; the page puts it there (`player/keeping`). */
const KEPT = "airdate:kept";

// It is registered by who keeps an episode, and there is nothing that it does for anybody else.
self.addEventListener("install", (event) => {
  void self.skipWaiting();
  event.waitUntil(caches.open(KEPT).then((cache) => cache.addAll([...SITE_SCRIPTS])));
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (pathname.startsWith("/media/")) event.respondWith(audioFor(request));
  else if (pathname.startsWith("/assets/")) event.respondWith(fetch(request).catch(() => fileFor(request)));
  else if (isForPage(request)) event.respondWith(pageFor(event));
});

function isForPage({ mode, headers }: Request): boolean {
  return mode === "navigate" || (headers.get("accept") ?? "").startsWith("text/html");
}

/** Audio that is kept is never asked for again: its address tells its content. */
async function audioFor(request: Request): Promise<Response> {
  const kept = await match(request);
  return kept === undefined ? fetch(request) : keptAudio(kept, request.headers.get("range"));
}

async function fileFor(request: Request): Promise<Response> {
  return (await match(request)) ?? Response.error();
}

/** What comes from the site; only where nothing does, what is kept. */
async function pageFor(event: FetchEvent): Promise<Response> {
  const { request } = event;
  try {
    const response = await fetch(request);
    if (response.ok && !response.redirected) event.waitUntil(renew(response.clone()));
    return response;
  } catch {
    return pageWithout(request);
  }
}

async function pageWithout(request: Request): Promise<Response> {
  const kept = await match(request);
  if (kept !== undefined) return kept;
  // Whoever only asks for a page, to put it in the place of one that is shown, is told that there is no network.
  if (request.mode !== "navigate") return Response.error();
  return offlinePage(await keptPages(), OFFLINE_TEXTS);
}

/** Of a page that is kept, what has just come is kept from now on, with the styles and the script of its build; if there is room. */
async function renew(response: Response): Promise<void> {
  const { url } = response;
  if ((await match(new Request(url))) === undefined) return;
  const files = (await response.clone().text()).match(/\/assets\/[\w.-]+\.(?:css|js)\b/g) ?? [];
  const cache = await caches.open(KEPT);
  const had = await Promise.all(files.map((file) => cache.match(file)));
  const missing = files.filter((_, index) => had[index] === undefined);
  await cache.addAll(missing).then(
    () => cache.put(url, response),
    () => undefined,
  );
}

async function match(request: Request): Promise<Response | undefined> {
  const cache = await caches.open(KEPT);
  return cache.match(request.url, { ignoreVary: true });
}

async function keptPages(): Promise<{ path: string; html: string }[]> {
  const cache = await caches.open(KEPT);
  const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
  const pages = paths.filter((path) => !/^\/(?:assets|media)\//.test(path));
  return Promise.all(
    pages.map(async (path) => ({ path, html: (await (await cache.match(path))?.text()) ?? "" })),
  );
}
