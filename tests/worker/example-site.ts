import type { ExecutionContext } from "hono";
import type { Catalog } from "../../src/catalog/catalog.ts";
import type { Episode } from "../../src/catalog/episode.ts";
import { TRANSCRIPT_FORMATS } from "../../src/catalog/episode.ts";
import type { OwnWords } from "../../src/catalog/own-words.ts";
import type { Show } from "../../src/catalog/show.ts";
import { finishEpisode } from "../../src/compile/episode/finish-episode.ts";
import { searchFiles } from "../../src/compile/output/search-files.ts";
import { showDocuments } from "../../src/machines/show-documents.ts";
import type { Instant } from "../../src/moments/instant.ts";
import type { Identities } from "../../src/schemas/identities-schema.ts";
import { renderParagraphs } from "../../src/transcripts/cues/paragraphs.ts";
import { createApp } from "../../src/worker/app.ts";
import { type Audience, PUBLIC } from "../../src/worker/audience.ts";
import type { SiteAnnouncer } from "../../src/worker/site-announcer.ts";
import type { MediaBucket } from "../../src/worker/stores/media-bucket.ts";
import type { SiteFolder } from "../../src/worker/stores/site.ts";
import type { App } from "../../src/worker/visit.ts";
import { exampleCatalog, exampleEpisode } from "../catalog/example-show.ts";

export const ORIGIN = "https://pod.example";

/** How many bytes of audio `richEpisode` has; they count up from 0 and begin again at 256. */
export const AUDIO_BYTES = 1000;

/** A site on air at an instant of its own choosing. */
export interface ExampleSite {
  /** Answers as the site would at `now`. */
  request(now: Instant, path: string, init?: RequestInit): Promise<Response>;
  /** Answers by a clock of the caller's. */
  askWith(clock: () => Instant, path: string, init?: RequestInit): Promise<Response>;
}

export interface SiteOptions {
  readonly show?: Partial<Show>;
  /** What the host says besides the show and its episodes. */
  readonly words?: Partial<OwnWords>;
  readonly files?: ReadonlyMap<string, Uint8Array | null>;
  readonly bucket?: MediaBucket;
  /** What the episodes have given out before. */
  readonly given?: Identities["episodes"];
  readonly audienceOf?: (request: Request) => Audience;
  readonly previewSecret?: string;
  readonly announcer?: SiteAnnouncer;
  /** Looks on while the catalog is read. */
  readonly watched?: (catalog: Catalog) => Catalog;
}

/** The app of a site without episodes, to look at. */
export function exampleApp(): App {
  const files = memoryFolder(new Map());
  return createApp({
    catalog: exampleCatalog([]),
    clock: () => 0,
    audienceOf: () => PUBLIC,
    files,
    bucket: null,
  });
}

/** The site of these episodes, with the files that `richEpisode` names. */
export function exampleSite(episodes: readonly Episode[], options: SiteOptions = {}): ExampleSite {
  const catalog = withWords(exampleCatalog(episodes, options.show, options.given), options.words);
  const files = memoryFolder(
    new Map<string, Uint8Array | null>([
      ...episodes.flatMap(filesOf),
      ...searchFiles(episodes.map((episode) => finishEpisode(episode, catalog.show))),
      ...(options.files ?? []),
    ]),
  );
  let clock: () => Instant;
  const { watched = (own) => own } = options;
  // One app for all requests, as one isolate of the Worker has it.
  const app = createApp({
    catalog: watched(catalog),
    clock: () => clock(),
    audienceOf: options.audienceOf ?? (() => PUBLIC),
    files,
    bucket: options.bucket ?? null,
    previewSecret: options.previewSecret,
    announcer: options.announcer,
  });
  const askWith = async (own: () => Instant, path: string, init?: RequestInit) => {
    clock = own;
    return app.request(`${ORIGIN}${path}`, init, undefined, CONTEXT);
  };
  return { request: (now, path, init) => askWith(() => now, path, init), askWith };
}

function withWords(catalog: Catalog, words: Partial<OwnWords> = {}): Catalog {
  const { site, show } = catalog;
  const said = { ...site, words: { ...site.words, ...words } };
  return { ...catalog, site: { ...said, documents: showDocuments(show, said) } };
}

/** What is done in the background is done by the time that anybody looks. */
const CONTEXT: ExecutionContext = {
  waitUntil: () => undefined,
  passThroughOnException: () => undefined,
  props: {},
};

/** An episode that has every route: chapters, transcripts, a number, audio in the show's folder. */
export function richEpisode(overrides: Partial<Episode> = {}): Episode {
  const slug = overrides.slug ?? "tides";
  return exampleEpisode({
    number: 1,
    chapters: [
      { startSeconds: 0, title: `The start of ${slug}` },
      { startSeconds: 751, title: `The end of ${slug}` },
    ],
    chaptersFile: `/assets/${slug}-00c0ffee00c0ffee.chapters.json`,
    transcripts: TRANSCRIPT_FORMATS.map((format) => ({
      format,
      path: `/assets/${slug}-transcript-en-0123456789abcdef.${format}`,
      language: "en",
      captions: format === "vtt",
      ...(format === "json" && {
        paragraphsFile: `/assets/${slug}-transcript-en-0011223344556677.paragraphs.json`,
        wordsFile: `/assets/${slug}-transcript-en-fedcba9876543210.words.json`,
      }),
    })),
    audio: {
      href: `/media/${slug}-0a1b2c3d.mp3`,
      bytes: AUDIO_BYTES,
      durationSeconds: 2832,
      type: "audio/mpeg",
      store: { kind: "folder" },
    },
    ...overrides,
  });
}

/** Every address that an episode has, and what answers there once it is on air. */
export function routesOf({
  slug,
  number,
  audio,
}: Episode): readonly (readonly [path: string, status: number])[] {
  const page = `/episodes/${slug}`;
  return [
    [page, 200],
    [`${page}.md`, 200],
    [`${page}/transcript`, 200],
    [`${page}/transcript.md`, 200],
    ...TRANSCRIPT_FORMATS.map((format) => [`${page}/transcript.${format}`, 200] as const),
    [`${page}/chapters.json`, 200],
    [`/embed/${slug}`, 200],
    [audio.href, 200],
    [`/${number}`, 301],
  ];
}

/** The lifetime in a Cache-Control, in seconds; 0 when it must not be stored. */
export function maxAgeOf(response: Response): number {
  const value = response.headers.get("cache-control") ?? "";
  if (value === "no-store") return 0;
  const seconds = /\bmax-age=(\d+)/.exec(value)?.[1];
  if (seconds === undefined) throw new Error(`no lifetime in Cache-Control: ${value}`);
  return Number(seconds);
}

/** Everything that an answer says: its headers and its body. */
export async function textOf(response: Response): Promise<string> {
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
  return `${headers}\n\n${await response.text()}`;
}

/** A file that is null is lost. */
function memoryFolder(files: ReadonlyMap<string, Uint8Array | null>): SiteFolder {
  return {
    async open(path) {
      const bytes = files.get(path);
      return bytes == null ? null : new Response(bytes as Uint8Array<ArrayBuffer>).body;
    },
  };
}

/** What the build would have left of an episode. */
function filesOf({ slug, chaptersFile, transcripts, audio }: Episode): [string, Uint8Array][] {
  const texts = transcripts.flatMap(({ format, path, paragraphsFile }): [string, string][] => [
    [path, `What is said in ${slug}, as ${format}.\n`],
    ...(paragraphsFile === undefined ? [] : ([[paragraphsFile, whatIsSaid(slug)]] as [string, string][])),
  ]);
  if (chaptersFile !== undefined)
    texts.push([chaptersFile, JSON.stringify({ version: "1.2.0", title: slug })]);
  const sound = Uint8Array.from({ length: AUDIO_BYTES }, (_, index) => index);
  return [...texts.map(([path, text]): [string, Uint8Array] => [path, encode(text)]), [audio.href, sound]];
}

function whatIsSaid(slug: string): string {
  return renderParagraphs({
    cues: [
      { speaker: "Ann", startSeconds: 0, endSeconds: 4.5, text: `Welcome to ${slug}.` },
      { startSeconds: 751, endSeconds: 755, text: "Goodbye." },
    ],
  });
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
