import http from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import sharp from "sharp";
import { type Prose, proseOf } from "./prose.ts";

/** Another host with a show that can be moved away from it. */
export interface OldHost {
  readonly origin: string;
  /** The paths of all files that its feed names, each once; the feed itself is `/feed.xml`. */
  readonly paths: readonly string[];
  close(): void;
}

interface OldHostOptions {
  /** How many episodes its show has. */
  readonly episodes: number;
  /** Milliseconds from each question to its answer, as between a host and a server that is elsewhere. */
  readonly latency: number;
}

type Content = string | Uint8Array;

/**
 * Serves a show on this machine, each answer after its latency: an episode has notes of some 380 words in HTML, half an hour's transcript (VTT, every fifth
 * SRT, every seventh JSON), chapters, one of four covers and one or two of eight people with portraits. Its audio is elsewhere, and is not
 * asked for: the feed says all of it.
 */
export async function serveOldHost({ episodes, latency }: OldHostOptions): Promise<OldHost> {
  const files = new Map<string, Content>(await pictures());
  const server = http.createServer(async (request, response) => {
    await sleep(latency);
    const file = files.get(request.url ?? "");
    response.writeHead(file === undefined ? 404 : 200, {
      "content-type": typeOf(request.url ?? ""),
      "content-length": file === undefined ? 0 : Buffer.byteLength(file),
    });
    response.end(request.method === "HEAD" ? undefined : file);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const numbers = Array.from({ length: episodes }, (_, index) => episodes - index);
  for (const number of numbers) for (const [path, text] of textsOf(number)) files.set(path, text);
  const paths = [...files.keys()];
  files.set("/feed.xml", feedOf(origin, numbers));
  return {
    origin,
    paths,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const COVERS = 4;
const PEOPLE = ["Ann", "Ben", "Cleo", "Dora", "Emil", "Fay", "Gus", "Hana"];

async function pictures(): Promise<[path: string, bytes: Uint8Array][]> {
  const covers = Array.from({ length: COVERS }, (_, index) => `/cover-${index}.jpg`);
  const portraits = PEOPLE.map((name) => `/${name}.png`);
  return Promise.all([
    picture("/artwork.jpg", 3000),
    ...covers.map((path) => picture(path, 1400)),
    ...portraits.map((path) => picture(path, 200)),
  ]);
}

async function picture(path: string, pixels: number): Promise<[path: string, bytes: Uint8Array]> {
  const shade = (path.length * 37 + path.charCodeAt(1) * 11 + path.charCodeAt(7) * 61) % 256;
  const background = { r: shade, g: 255 - shade, b: 96 };
  const plain = sharp({ create: { width: pixels, height: pixels, channels: 3, background } });
  return [path, await (path.endsWith(".png") ? plain.png() : plain.jpeg()).toBuffer()];
}

function typeOf(path: string): string {
  return TYPES[path.split(".").at(-1) ?? ""] ?? "application/octet-stream";
}

const TYPES: Readonly<Record<string, string>> = {
  xml: "application/rss+xml",
  jpg: "image/jpeg",
  png: "image/png",
  vtt: "text/vtt",
  srt: "application/x-subrip",
  json: "application/json",
};

function formatOf(number: number): "vtt" | "srt" | "json" {
  if (number % 7 === 0) return "json";
  return number % 5 === 0 ? "srt" : "vtt";
}

/** What the feed names for an episode by its address, besides pictures. */
function textsOf(number: number): [path: string, text: string][] {
  const format = formatOf(number);
  const prose = proseOf(number);
  return [
    [`/transcript-${number}.${format}`, TRANSCRIPTS[format](prose)],
    [`/chapters-${number}.json`, chaptersOf(prose)],
  ];
}

const CUE_SECONDS = 5;
const CUES = Array.from({ length: 1800 / CUE_SECONDS }, (_, index) => index * CUE_SECONDS);

const TRANSCRIPTS: Readonly<Record<"vtt" | "srt" | "json", (prose: Prose) => string>> = {
  vtt: ({ sentence }) => {
    const cues = CUES.map(
      (from) => `${clock(from)}.000 --> ${clock(from + CUE_SECONDS)}.000\n<v ${speaker(from)}>${sentence()}`,
    );
    return `WEBVTT\n\n${cues.join("\n\n")}\n`;
  },
  srt: ({ sentence }) =>
    CUES.map(
      (from, index) =>
        `${index + 1}\n${clock(from)},000 --> ${clock(from + CUE_SECONDS)},000\n${speaker(from)}: ${sentence()}\n`,
    ).join("\n"),
  json: ({ sentence }) =>
    JSON.stringify({
      version: "1.0.0",
      segments: CUES.map((from) => ({
        speaker: speaker(from),
        startTime: from,
        endTime: from + CUE_SECONDS,
        body: sentence(),
      })),
    }),
};

function speaker(seconds: number): string {
  return PEOPLE[Math.floor(seconds / 35) % 3] ?? "";
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

function chaptersOf({ word }: Prose): string {
  const chapters = [0, 300, 900, 1500].map((startTime) => ({ startTime, title: `Of ${word()}` }));
  return JSON.stringify({ version: "1.2.0", chapters });
}

function feedOf(origin: string, numbers: readonly number[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>Tide Tables</title>
<link>https://tides.example</link>
<atom:link href="${origin}/feed.xml" rel="self" type="application/rss+xml"/>
<language>en</language>
<description>The sea, and who lives of it.</description>
<itunes:author>Ann Example</itunes:author>
<itunes:owner><itunes:name>Ann Example</itunes:name><itunes:email>ann@tides.example</itunes:email></itunes:owner>
<itunes:category text="Science"><itunes:category text="Nature"/></itunes:category>
<itunes:explicit>false</itunes:explicit>
<itunes:type>episodic</itunes:type>
<itunes:image href="${origin}/artwork.jpg"/>
<copyright>Ann Example</copyright>
<podcast:guid>917393e3-1b1e-5cef-ace4-edaa54e1f810</podcast:guid>
<podcast:locked>no</podcast:locked>
${numbers.map((number) => itemOf(origin, number)).join("")}</channel>
</rss>
`;
}

const DAY = 86_400_000;

function itemOf(origin: string, number: number): string {
  const prose = proseOf(number);
  const format = formatOf(number);
  const type = TYPES[format];
  const people = [PEOPLE[number % 3], PEOPLE[number % PEOPLE.length]];
  return `<item>
<title>${number}: Of ${prose.word()} &amp; ${prose.word()}</title>
<guid isPermaLink="false">tides-${number}</guid>
<pubDate>${new Date(Date.UTC(2012, 0, 2) + number * 7 * DAY).toUTCString()}</pubDate>
<link>https://tides.example/${number}-${prose.word()}</link>
<enclosure url="https://cdn.example/tides/${number}.mp3" length="${28_800_000 + number}" type="audio/mpeg"/>
<itunes:duration>1800</itunes:duration>
<itunes:episode>${number}</itunes:episode>
<itunes:season>${Math.ceil(number / 50)}</itunes:season>
<itunes:episodeType>full</itunes:episodeType>
<itunes:explicit>false</itunes:explicit>
<itunes:image href="${origin}/cover-${number % COVERS}.jpg"/>
<description>${prose.sentence()}</description>
<content:encoded><![CDATA[${notesOf(number, prose)}]]></content:encoded>
<podcast:transcript url="${origin}/transcript-${number}.${format}" type="${type}"/>
<podcast:chapters url="${origin}/chapters-${number}.json" type="application/json+chapters"/>
${[...new Set(people)].map((name) => `<podcast:person role="host" img="${origin}/${name}.png">${name}</podcast:person>\n`).join("")}</item>
`;
}

function notesOf(number: number, { sentence, word }: Prose): string {
  const paragraph = (index: number): string =>
    `<p>${sentence()} ${sentence()}<br/>Of <em>${word()}</em> there is more at <a href="https://tides.example/${number}/${index}?a=1&amp;b=2">${word()} ${word()}</a>. ${sentence()}</p>`;
  const points = Array.from({ length: 4 }, () => `<li><strong>${word()}</strong>: ${sentence()}</li>`).join(
    "",
  );
  const paragraphs = Array.from({ length: 8 }, (_, index) => paragraph(index + 1)).join("\n");
  return `${paragraphs}\n<h2>${word()} and ${word()}</h2>\n<ul>${points}</ul>\n<blockquote><p>${sentence()}</p></blockquote>\n<ol><li>${sentence()}</li><li>${sentence()}</li></ol>`;
}
