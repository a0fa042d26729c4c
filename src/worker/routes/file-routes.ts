import type { Episode, TranscriptFormat } from "../../catalog/episode.ts";
import { corsHeaders } from "../../http/cors-headers.ts";
import { respond } from "../../http/respond.ts";
import { lifetime } from "../lifetimes.ts";
import { answerAt } from "../route.ts";
import { readFile } from "../stores/read-file.ts";
import type { App, Visit } from "../visit.ts";
import { notFound } from "./not-found.ts";
import { robotsHeaders } from "./robots-headers.ts";

/** Stable addresses of an episode's chapters and transcripts: the same bytes as the immutable files that feeds name. */
export function fileRoutes(app: App): void {
  answerAt(app, "/episodes/<slug>/chapters.json", (visit, { slug }) => {
    const aired = visit.edition.find(slug);
    const { episode } = aired ?? {};
    return respondFile(visit, { path: episode?.chaptersFile, type: "application/json+chapters", episode });
  });

  answerAt(app, "/episodes/<slug>/transcript.<format>", (visit, { slug, format }) => {
    const { episode } = visit.edition.find(slug) ?? {};
    const file = episode?.transcripts.find((candidate) => candidate.format === format);
    return file === undefined
      ? notFound(visit)
      : respondFile(visit, { path: file.path, type: TYPES[file.format], episode });
  });
}

const TYPES: Readonly<Record<TranscriptFormat, string>> = {
  vtt: "text/vtt; charset=utf-8",
  srt: "application/x-subrip; charset=utf-8",
  json: "application/json",
  html: "text/html; charset=utf-8",
  txt: "text/plain; charset=utf-8",
};

interface NamedFile {
  readonly path: string | undefined;
  readonly type: string;
  /** Whose it is. */
  readonly episode: Episode | undefined;
}

async function respondFile(visit: Visit, { path, type, episode }: NamedFile): Promise<Response> {
  if (path === undefined) return notFound(visit);
  return respond(visit.request, {
    type,
    // The path holds the digest of the content.
    etag: path.slice("/assets/".length),
    maxAge: lifetime(visit, "file"),
    // A transcript in HTML is text from many tools: nothing in it may run.
    headers: {
      ...corsHeaders,
      ...robotsHeaders(episode),
      "content-security-policy": "default-src 'none'; sandbox",
    },
    render: async () => [await readFile(visit.site.files, path)],
  });
}
