import type { Memory } from "../audio/guarded-storage.ts";
import { loadPage } from "../page/load-page.ts";
import { aloneWith, type KeptEpisode, noteKept, readKept } from "./kept-episodes.ts";

/** What came of keeping an episode: it is kept, the device has no room for it, or something could not be loaded. */
export type Keeping = "kept" | "full" | "failed";

/** The service worker looks there too (`offline/service-worker.ts`). */
const KEPT = "airdate:kept";

/** Keeps an episode's page, what that needs, and its audio; `tell` is told how much of the audio has come, 0 to 1. */
export async function keepEpisode(
  memory: Memory,
  { path, title, audio }: Omit<KeptEpisode, "files">,
  tell: (share: number) => void,
): Promise<Keeping> {
  const former = readKept(memory).find((kept) => kept.path === path);
  try {
    await navigator.serviceWorker.register("/sw.js");
    const loaded = await loadPage(new URL(path, location.href), new AbortController().signal);
    if (typeof loaded === "string") return "failed";
    const kept = { path, title, audio, files: filesOf(loaded.page) };
    const cache = await caches.open(KEPT);
    await cache.addAll([path, ...kept.files]);
    await cache.put(audio, await counted(await fetch(audio), tell));
    noteKept(memory, path, kept);
    if (former !== undefined && former.audio !== audio) await cache.delete(former.audio);
    // What was asked for is not to be thrown away when room becomes scarce; a browser may say no.
    void navigator.storage.persist();
    return "kept";
  } catch (error) {
    if (former === undefined) await throwAway(memory, { path, title, audio, files: [] });
    return error instanceof DOMException && error.name === "QuotaExceededError" ? "full" : "failed";
  }
}

/** Keeps an episode no longer; with the last one goes all that was needed for any. */
export async function throwAway(memory: Memory, episode: KeptEpisode): Promise<void> {
  const gone = aloneWith(episode, readKept(memory));
  noteKept(memory, episode.path, null);
  if (readKept(memory).length > 0) {
    const cache = await caches.open(KEPT);
    await Promise.all(gone.map((path) => cache.delete(path)));
    return;
  }
  const registration = await navigator.serviceWorker.getRegistration("/");
  await registration?.unregister();
  await caches.delete(KEPT);
}

/** What a page shows and runs: its styles, its script, the pictures of its head and of its player. */
function filesOf(page: Document): string[] {
  const addresses = [
    ...[...page.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet], link[rel=icon]")].map(
      ({ href }) => href,
    ),
    ...[...page.querySelectorAll<HTMLScriptElement>("body > script[src]")].map(({ src }) => src),
    ...[...page.querySelectorAll(":is(.masthead, .episode-head) :is(img, source)")].flatMap(pictureFiles),
    ...[...page.querySelectorAll<HTMLElement>("[data-artwork], [data-image], [data-words]")].flatMap(
      ({ dataset: { artwork, image, words } }) => [artwork ?? image ?? words ?? ""],
    ),
  ];
  const own = addresses.map((address) => new URL(address, location.href));
  return [...new Set(own.filter(({ origin }) => origin === location.origin).map(({ pathname }) => pathname))];
}

/** Whichever of them a browser would choose. */
function pictureFiles(one: Element): string[] {
  const set = (one.getAttribute("srcset") ?? "").split(",").map((part) => part.trim().split(" ")[0] ?? "");
  return [one.getAttribute("src") ?? "", ...set].filter((address) => address !== "");
}

async function counted(response: Response, tell: (share: number) => void): Promise<Response> {
  if (!response.ok || response.body === null) throw new TypeError("no audio");
  const bytes = Number(response.headers.get("content-length"));
  let come = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      come += chunk.byteLength;
      if (bytes > 0) tell(come / bytes);
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(counter), { headers: response.headers });
}
