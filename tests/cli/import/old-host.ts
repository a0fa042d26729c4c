import { readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import sharp from "sharp";
import { serve } from "../../import/fetch/loopback.ts";

/** A host from which a show moves away: what it serves by path, which tests change, and what it was asked for. */
export interface OldHost {
  readonly origin: string;
  readonly files: Map<string, Uint8Array | string>;
  readonly asked: string[];
  /** Paths that answer with this status. */
  readonly failing: Map<string, number>;
}

const AUDIO = path.join(import.meta.dirname, "../../compile/fixtures/small-show/first-steps/audio.mp3");

/** A host with a show of two episodes, that has artwork, a cover, a transcript in two formats, chapters and a portrait; each answer takes so many milliseconds. */
export async function oldHost(answersAfter = 0): Promise<OldHost> {
  const files = new Map<string, Uint8Array | string>();
  const asked: string[] = [];
  const failing = new Map<string, number>();
  const origin = await serve(async (request, response) => {
    await wait(answersAfter);
    const address = request.url ?? "";
    asked.push(`${request.method} ${address}`);
    const file = files.get(address);
    const status = failing.get(address) ?? (file === undefined ? 404 : 200);
    const bytes = status === 200 && file !== undefined ? Buffer.from(file) : Buffer.from("no");
    response.writeHead(status, { "content-length": bytes.byteLength });
    response.end(request.method === "HEAD" ? undefined : bytes);
  });
  files.set("/art.png", await square(1600).webp().toBuffer());
  files.set("/tides.jpg", await square(1400).jpeg().toBuffer());
  files.set("/ines.png", await square(64).png().toBuffer());
  files.set("/tides.vtt", "WEBVTT\r\n\r\n00:00.000 --> 00:01.000\r\nThe sea.\r\n");
  files.set("/tides.srt", "1\n00:00:00,000 --> 00:00:01,000\nThe sea.\n");
  files.set(
    "/tides.json",
    '{"version":"1.2.0","chapters":[{"startTime":0,"title":"Ebb"},{"startTime":1,"title":"Flow"}]}',
  );
  files.set("/tides.mp3", await readFile(AUDIO));
  files.set("/shoals.mp3", Buffer.concat([await readFile(AUDIO), Buffer.alloc(10)]));
  files.set("/feed.xml", feedOf(origin));
  return { origin, files, asked, failing };
}

function square(pixels: number) {
  return sharp({ create: { width: pixels, height: pixels, channels: 3, background: "#264653" } });
}

export function feedOf(
  origin: string,
  changes: { readonly channel?: string; readonly items?: string } = {},
): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>Salt</title><link>https://salt.example/</link><language>en</language><description>Of the sea.</description>
<itunes:author>Ines</itunes:author><itunes:owner><itunes:name>Ines</itunes:name><itunes:email>ines@salt.example</itunes:email></itunes:owner>
<itunes:category text="Science"/><itunes:explicit>no</itunes:explicit><itunes:image href="${origin}/art.png"/>${changes.channel ?? ""}
${changes.items ?? `${shoals(origin)}${tides(origin)}`}
</channel></rss>`;
}

export function tides(origin: string): string {
  return `<item><title>Tides</title><guid isPermaLink="false"> Tides-1</guid><pubDate>Fri, 02 Oct 2026 06:00:00 GMT</pubDate>
<link>https://salt.example/2026/tides</link><enclosure url="${origin}/tides.mp3" length="0" type="audio/mp3"/>
<content:encoded><![CDATA[<p>Why the <b>sea</b> comes &amp; goes, and what &lt;b&gt; means.</p>]]></content:encoded>
<itunes:image href="${origin}/tides.jpg"/><podcast:chapters url="${origin}/tides.json" type="application/json+chapters"/>
<podcast:transcript url="${origin}/tides.srt" type="application/srt"/><podcast:transcript url="${origin}/tides.vtt" type="text/vtt"/>
<podcast:person role="host" img="${origin}/ines.png">Ines</podcast:person></item>`;
}

export function shoals(origin: string): string {
  return `<item><title>Shoals</title><guid isPermaLink="false">shoals-2</guid><pubDate>Fri, 09 Oct 2026 06:00:00 GMT</pubDate>
<link>https://salt.example/2026/shoals</link><enclosure url="${origin}/shoals.mp3" length="1" type="audio/mpeg"/>
<description>Where ships do not go.</description><itunes:duration>2</itunes:duration>
<podcast:person role="host" img="${origin}/ines.png">Ines</podcast:person></item>`;
}
