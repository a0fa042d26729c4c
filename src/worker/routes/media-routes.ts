import { mediaSlug } from "../../catalog/addresses.ts";
import type { Audio, Episode } from "../../catalog/episode.ts";
import { sliceStream } from "../../http/byte-streams.ts";
import { corsHeaders } from "../../http/cors-headers.ts";
import type { ByteRange } from "../../http/range.ts";
import { type Media, respondMedia } from "../../http/respond-media.ts";
import { lifetime } from "../lifetimes.ts";
import { answerAt } from "../route.ts";
import type { Site } from "../stores/site.ts";
import type { App, Visit } from "../visit.ts";
import { notFound } from "./not-found.ts";
import { redirect } from "./redirect.ts";

/** Audio of the show's folder and of the media bucket, with ranges, from its episode's air date on. */
export function mediaRoutes(app: App): void {
  answerAt(app, "/media/<file>", (visit) => {
    const path = visit.url.pathname;
    const slug = mediaSlug(path);
    const aired = slug === null ? null : visit.edition.find(slug);
    if (aired === null) return notFound(visit);
    // Apps hold an address for months: audio that was replaced leads to what took its place.
    if (aired.episode.audio.href !== path) return redirect(visit, aired.episode.audio.href, 302);
    return respondMedia(visit.request, episodeMedia(aired.episode, visit));
  });
}

function episodeMedia({ audio, publishedAt }: Episode, visit: Visit): Media {
  return {
    type: audio.type,
    bytes: audio.bytes,
    etag: audio.href.slice("/media/".length),
    // The address holds the digest of the content: it has not changed since it could first be asked for.
    modifiedAt: publishedAt,
    maxAge: lifetime(visit, "media"),
    headers: corsHeaders,
    open: (range) => openAudio(audio, range ?? { offset: 0, length: audio.bytes }, visit.site),
  };
}

async function openAudio(
  { href, store }: Audio,
  range: ByteRange,
  site: Site,
): Promise<ReadableStream<Uint8Array>> {
  const stream =
    store.kind === "bucket" ? await site.bucket?.open(store.key, range) : await openFile(href, range, site);
  if (!stream) throw new Error(`the audio of ${href} is not where the build said: ${JSON.stringify(store)}`);
  return stream;
}

/** Static Assets knows no ranges: the part is cut out here. */
async function openFile(
  path: string,
  range: ByteRange,
  site: Site,
): Promise<ReadableStream<Uint8Array> | null> {
  const whole = await site.files.open(path);
  return whole && sliceStream(whole, range);
}
