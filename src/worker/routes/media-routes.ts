import { mediaSlug } from "../../catalog/addresses.ts";
import { type Episode, isOwnAudio, type OwnAudio } from "../../catalog/episode.ts";
import { sliceStream } from "../../http/byte-streams.ts";
import { corsHeaders } from "../../http/cors-headers.ts";
import type { ByteRange } from "../../http/range.ts";
import { type Absence, type Media, respondMedia } from "../../http/respond-media.ts";
import { lifetime } from "../lifetimes.ts";
import { answerAt } from "../route.ts";
import type { Site, SiteFolder } from "../stores/site.ts";
import type { App, Visit } from "../visit.ts";
import { notFound } from "./not-found.ts";
import { redirect } from "./redirect.ts";
import { robotsHeaders } from "./robots-headers.ts";

/** Audio of the show's folder and of the media bucket, with ranges, from its episode's air date on. */
export function mediaRoutes(app: App): void {
  answerAt(app, "/media/<file>", (visit) => {
    const path = visit.url.pathname;
    const slug = mediaSlug(path) ?? "";
    const aired = visit.edition.find(visit.edition.slugSince(slug) ?? slug);
    if (aired === null) return notFound(visit);
    const { audio } = aired.episode;
    // Apps hold an address for months: audio that was replaced, or whose episode was renamed, leads to the present one.
    if (!isOwnAudio(audio) || audio.href !== path) return redirect(visit, audio.href, 302);
    return respondMedia(visit.request, ownMedia(audio, aired.episode, visit));
  });
}

function ownMedia(audio: OwnAudio, episode: Episode, visit: Visit): Media {
  return {
    type: audio.type,
    bytes: audio.bytes,
    etag: audio.href.slice("/media/".length),
    // The address holds the digest of the content: it has not changed since it could first be asked for.
    modifiedAt: episode.publishedAt,
    maxAge: lifetime(visit, "media"),
    headers: { ...corsHeaders, ...robotsHeaders(episode) },
    open: (range) => openAudio(audio, range, visit.site),
    report: ({ why }) => console.error(`${audio.href} cannot be served: ${why}`),
  };
}

async function openAudio(
  { href, bytes, store }: OwnAudio,
  range: ByteRange,
  { bucket, files }: Site,
): Promise<ReadableStream<Uint8Array> | Absence> {
  if (store.kind !== "bucket") return openFile(href, range, files);
  if (bucket === null) return { kind: "missing", why: "no bucket is bound as MEDIA" };
  return bucket.open({ key: store.key, bytes }, range);
}

/** Static Assets knows no ranges: the part is cut out here. */
async function openFile(
  path: string,
  range: ByteRange,
  files: SiteFolder,
): Promise<ReadableStream<Uint8Array> | Absence> {
  try {
    const whole = await files.open(path);
    return whole === null
      ? { kind: "missing", why: "it is not among the files of this build" }
      : sliceStream(whole, range);
  } catch (error) {
    return { kind: "outage", why: String(error) };
  }
}
