import type { Context, Hono } from "hono";
import { chaptersPath, transcriptPath } from "../../catalog/addresses.ts";
import { editionAt } from "../../catalog/edition/edition.ts";
import { TRANSCRIPT_FORMATS } from "../../catalog/episode.ts";
import { maxAgeUntil } from "../../http/cache-control.ts";
import { corsHeaders } from "../../http/cors-headers.ts";
import { respond } from "../../http/respond.ts";
import type { Site } from "../stores/site.ts";
import { notFound } from "./not-found.ts";

/** Stable addresses of an episode's chapters and transcripts: the same bytes as the immutable files that feeds name. */
export function fileRoutes(app: Hono, site: Site): void {
  app.get(chaptersPath(":slug"), (c) => {
    const aired = editionAt(site.catalog, site.clock()).find(c.req.param("slug"));
    return respondFile(c, site, { path: aired?.episode.chaptersFile, type: "application/json+chapters" });
  });

  for (const format of TRANSCRIPT_FORMATS) {
    app.get(transcriptPath(":slug", format), (c) => {
      const aired = editionAt(site.catalog, site.clock()).find(c.req.param("slug"));
      const file = aired?.episode.transcripts.find((candidate) => candidate.format === format);
      return respondFile(c, site, { path: file?.path, type: TYPES[format] });
    });
  }
}

const TYPES = {
  vtt: "text/vtt; charset=utf-8",
  srt: "application/x-subrip; charset=utf-8",
  json: "application/json",
  html: "text/html; charset=utf-8",
  txt: "text/plain; charset=utf-8",
};

const FILE_SECONDS = 300;

interface NamedFile {
  readonly path: string | undefined;
  readonly type: string;
}

async function respondFile(c: Context, site: Site, { path, type }: NamedFile): Promise<Response> {
  if (path === undefined) return notFound(c.req.raw, site);
  const now = site.clock();
  return respond(c.req.raw, {
    type,
    // The path holds the digest of the content.
    etag: path.slice("/assets/".length),
    maxAge: maxAgeUntil(now, editionAt(site.catalog, now).changesAt, FILE_SECONDS),
    // A transcript in HTML is text from many tools: nothing in it may run.
    headers: { ...corsHeaders, "content-security-policy": "default-src 'none'; sandbox" },
    render: async () => {
      const stream = await site.files.open(path);
      if (stream === null) throw new Error(`${path} is not among the files of this build`);
      return [new Uint8Array(await new Response(stream).arrayBuffer())];
    },
  });
}
