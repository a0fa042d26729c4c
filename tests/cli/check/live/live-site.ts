import { editionAt } from "../../../../src/catalog/edition/edition.ts";
import type { Episode } from "../../../../src/catalog/episode.ts";
import type { Show } from "../../../../src/catalog/show.ts";
import type { Editions } from "../../../../src/cli/check/live/collect-addresses.ts";
import type { GoodAnswers } from "../../../../src/cli/check/live/good-answers.ts";
import type { LiveAddress } from "../../../../src/cli/check/live/live-address.ts";
import { type Network, type NetworkAnswer, PATIENT_BOUNDS } from "../../../../src/import/fetch/network.ts";
import { exampleCatalog } from "../../../catalog/example-show.ts";
import { exampleSite, richEpisode } from "../../../worker/example-site.ts";

/** Between the air dates of the two episodes. */
const NOW = Date.UTC(2026, 3, 1);

const EPISODES: readonly Episode[] = [
  richEpisode({
    slug: "tides",
    notesHtml:
      '<p>All about <a href="https://sea.example/moon">the moon</a>.</p>\n<p><img src="https://sea.example/moon.webp" alt="The moon"></p>\n',
    links: [{ title: "Sea", url: "https://sea.example/" }],
    people: [{ name: "Gus", href: "https://gus.example/me#about" }],
    remoteTranscripts: [
      { url: "https://cdn.example/tides.pt.vtt", type: "text/vtt", language: "pt", captions: false },
    ],
    alternateEnclosures: [
      {
        type: "audio/ogg",
        bytes: 70,
        sources: [{ uri: "https://cdn.example/tides.opus" }, { uri: "ipfs://tides" }],
      },
      { type: "application/x-mpegURL", sources: [{ uri: "https://cdn.example/tides.m3u8" }] },
    ],
  }),
  richEpisode({
    slug: "storms",
    number: 2,
    publishedAt: Date.UTC(2026, 2, 1),
    links: [{ title: "Sea", url: "https://sea.example/#top" }],
    audio: {
      href: "https://cdn.example/storms.mp3",
      type: "audio/mpeg",
      bytes: 90,
      durationSeconds: 9,
      store: { kind: "elsewhere" },
    },
    cover: { href: "https://cdn.example/storms.jpg", variants: [] },
    remoteChapters: "https://cdn.example/storms.json",
  }),
  richEpisode({
    slug: "whales",
    number: 3,
    publishedAt: Date.UTC(2099, 0, 1),
    links: [{ title: "Whales", url: "https://whales.example/" }],
  }),
  richEpisode({
    ...{ slug: "aside", number: 4, unlisted: true },
    publishedAt: Date.UTC(2026, 2, 1),
    links: [{ title: "Between us", url: "https://aside.example/" }],
  }),
];

const SHOW: Partial<Show> = {
  links: [{ name: "Overcast", address: "https://overcast.example/pod" }],
  trailers: [
    { title: "T", published: 0, url: "https://cdn.example/trailer.mp3", bytes: 50, type: "audio/mpeg" },
  ],
  enclosurePrefixes: ["https://count.example/e/"],
};

const SITE = exampleSite(EPISODES, { show: SHOW });

/** The show as it is here, with what is changed of it. */
export function editions(changed: Partial<Show> = {}): Editions {
  const catalog = exampleCatalog(EPISODES, { ...SHOW, ...changed });
  const unlisted = catalog.unlisted.map(({ slug }) => slug);
  return { complete: editionAt(catalog, Date.UTC(2100, 0, 1)), aired: editionAt(catalog, NOW), unlisted };
}

export const EDITIONS = editions();

/** What stands between a host and a good site; `address` is the one that is asked, in full. */
export type InFront = (
  address: string,
  request: Request,
  good: () => Promise<Response>,
) => Promise<Response> | Response | null;

/** The show as it is served, by the Worker's own code and good hosts, behind what is `inFront`; null is no such host. */
export function siteNetwork(inFront: InFront = (_address, _request, good) => good()) {
  const asked: string[] = [];
  const network: Network = {
    now: () => 0,
    bounds: PATIENT_BOUNDS,
    sleep: (_, signal) => (signal === undefined ? Promise.resolve() : new Promise(() => undefined)),
    ask: async ({ address, method, headers }) => {
      asked.push(`${method} ${address.href}`);
      const request = new Request(address, { method, headers });
      const good = async (): Promise<Response> =>
        (await goodAnswer(address, request)) ?? new Response("", { status: 404 });
      const goodAnswer = async (url: URL, asked: Request): Promise<Response | null> => {
        if (url.host !== "pod.example") return elsewhere(url, asked);
        if (url.protocol === "http:") return redirect(`https://pod.example${url.pathname}`);
        if (url.pathname.startsWith("/assets/")) return fileAt(url, asked, 30);
        return SITE.request(NOW, url.pathname, { method, headers: asked.headers });
      };
      const answer = await inFront(address.href, request, good);
      if (answer === null || (address.host === "www.pod.example" && answer.status === 404))
        throw Object.assign(new Error("no"), { code: "ENOTFOUND" });
      return answerOf(answer);
    },
  };
  return { network, asked };
}

/** A permanent redirect. */
export function redirect(location: string, status = 301): Response {
  return new Response(null, { status, headers: { location } });
}

/** No answers that were good before. */
export function nothingKnown(): GoodAnswers & { readonly added: LiveAddress[]; written: number } {
  const added: LiveAddress[] = [];
  const good = {
    added,
    written: 0,
    has: () => false,
    add: (target: LiveAddress) => void added.push(target),
    write: async () => {
      good.written += 1;
    },
  };
  return good;
}

const BYTES: Readonly<Record<string, number>> = { "/storms.mp3": 90, "/trailer.mp3": 50, "/tides.opus": 70 };

function elsewhere(url: URL, request: Request): Response | null {
  if (url.host === "www.pod.example") return redirect(`https://pod.example${url.pathname}`);
  if (url.host !== "count.example") return fileAt(url, request, BYTES[url.pathname] ?? 40);
  return redirect(`https://${url.pathname.replace("/e/", "")}`, 302);
}

const TYPES: Readonly<Record<string, string>> = {
  mp3: "audio/mpeg",
  opus: "audio/ogg",
  m3u8: "application/vnd.apple.mpegurl",
  jpg: "image/jpeg",
  webp: "image/webp",
  vtt: "text/vtt; charset=utf-8",
  srt: "application/x-subrip",
  json: "application/json",
  txt: "text/plain; charset=utf-8",
};

/** A file as good hosts send it. */
function fileAt({ pathname }: URL, request: Request, bytes: number): Response {
  const isPart = request.headers.has("range") && request.method === "GET";
  const headers = {
    "content-type": TYPES[/\w+$/.exec(pathname)?.[0] ?? ""] ?? "text/html",
    "content-length": String(isPart ? 1 : bytes),
    "last-modified": "Thu, 01 Jan 2026 00:00:00 GMT",
    "access-control-allow-origin": "*",
    ...(isPart && { "content-range": `bytes 0-0/${bytes}` }),
  };
  return new Response(request.method === "HEAD" ? null : "x", { status: isPart ? 206 : 200, headers });
}

function answerOf(response: Response): NetworkAnswer {
  async function* pieces(): AsyncIterable<Uint8Array> {
    yield new Uint8Array(await response.arrayBuffer());
  }
  return {
    status: response.status,
    headers: new Map(response.headers),
    body: pieces(),
    close: () => undefined,
  };
}
