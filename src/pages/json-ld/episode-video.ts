import { absoluteAddress, episodePath } from "../../catalog/addresses.ts";
import { listedChapters } from "../../catalog/chapter.ts";
import { youtubeAddress } from "../../catalog/elsewhere/youtube-address.ts";
import type { Episode } from "../../catalog/episode.ts";
import type { Show } from "../../catalog/show.ts";
import { isoInstant } from "../../moments/instant.ts";
import { audioDuration } from "./audio-duration.ts";
import type { Thing } from "./thing.ts";

/** The film of an episode with its chapters as key moments (schema.org/VideoObject, Clip); none without a video. */
export function episodeVideo(episode: Episode, show: Show): readonly Thing[] {
  const id = episode.video?.youtube;
  if (id === undefined) return [];
  return [
    {
      "@type": "VideoObject",
      name: episode.title,
      description: episode.summary,
      thumbnailUrl: absoluteAddress(show.url, (episode.cover ?? show.artwork).href),
      uploadDate: isoInstant(episode.publishedAt),
      duration: audioDuration(episode.audio),
      embedUrl: `https://www.youtube-nocookie.com/embed/${id}`,
      url: youtubeAddress(id),
      hasPart: clips(episode, show),
    },
  ];
}

/** Each ends where the next one begins: search engines refuse clips without an end, or two with one beginning. */
function clips({ slug, chapters, audio }: Episode, show: Show): readonly Thing[] | undefined {
  const page = absoluteAddress(show.url, episodePath(slug));
  const listed = listedChapters(chapters);
  const parts = listed.flatMap(({ title, startSeconds, endSeconds }, index) => {
    const startOffset = Math.floor(startSeconds);
    const endOffset = Math.floor(
      endSeconds ?? listed[index + 1]?.startSeconds ?? audio.durationSeconds ?? startSeconds,
    );
    const url = `${page}?t=${startOffset}`;
    return endOffset > startOffset ? [{ "@type": "Clip", name: title, startOffset, endOffset, url }] : [];
  });
  return parts.length > 0 ? parts : undefined;
}
