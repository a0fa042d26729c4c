import type { EpisodeTags } from "../../../audio/id3/tagged-mp3.ts";
import { absoluteAddress } from "../../../catalog/addresses.ts";
import { listedChapters } from "../../../catalog/chapter.ts";
import type { Episode } from "../../../catalog/episode.ts";
import type { Picture } from "../../../catalog/picture.ts";
import type { Show } from "../../../catalog/show.ts";
import { readAsset } from "../../../compile/output/asset-set.ts";
import type { Output } from "../../../compile/output/output.ts";

/** What the tags of an episode's audio are to say: its title, its chapters, and its cover, or else the show's artwork. */
export async function episodeTags(episode: Episode, show: Show, output: Output): Promise<EpisodeTags> {
  const listed = listedChapters(episode.chapters);
  const end = episode.audio.durationSeconds ?? 0;
  return {
    title: episode.title,
    cover: await coverOf(episode.cover ?? show.artwork, output),
    chapters: listed.map(({ startSeconds, endSeconds, title, href }, index) => ({
      startSeconds,
      endSeconds: endSeconds ?? listed[index + 1]?.startSeconds ?? Math.max(end, startSeconds),
      title,
      ...(href !== undefined && { href: new URL(absoluteAddress(show.url, href)).href }),
    })),
  };
}

/** The picture itself, or a small copy of a large one: it is in every download. Null for a picture on another host. */
async function coverOf({ href, variants }: Picture, { files }: Output): Promise<EpisodeTags["cover"]> {
  const whole = await contentOf(href, files);
  if (whole === null) return null;
  const copy = variants.find(({ type }) => type === "image/jpeg")?.path;
  const small = whole.byteLength > MOST_BYTES && copy !== undefined ? await contentOf(copy, files) : null;
  const type = small === null && href.endsWith(".png") ? "image/png" : "image/jpeg";
  return { type, bytes: small ?? whole };
}

const MOST_BYTES = 500_000;

async function contentOf(address: string, files: Output["files"]): Promise<Uint8Array | null> {
  const file = files.get(address);
  return file === undefined ? null : readAsset(file);
}
