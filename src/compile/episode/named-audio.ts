import { AUDIO_EXTENSIONS, audioType } from "../../audio/audio-type.ts";
import { mediaPath } from "../../catalog/addresses.ts";
import type { OwnAudio, RemoteAudio } from "../../catalog/episode.ts";
import type { EpisodeFields } from "../../schemas/episode-schema.ts";
import type { Fault } from "../../schemas/fault.ts";
import type { BuildContext } from "../build-context.ts";
import { digest } from "../cache/digest.ts";
import type { EpisodeSource } from "../sources/parse-episode.ts";

/** What the front matter says of the audio. */
type AudioFields = NonNullable<EpisodeFields["audio"]>;

/** Audio on another host. What is not known of it, or keeps apps from it, is a warning; null with a Problem when nothing says its kind. */
export function remoteAudio(
  { problemAt }: EpisodeSource,
  { url, bytes, duration, type: named }: AudioFields & { readonly url: string },
  { report, warn }: BuildContext,
): RemoteAudio | null {
  const extension = fileExtension(new URL(url).pathname);
  const type = named ?? audioType(extension);
  if (type === undefined) {
    report(problemAt(["audio", "url"], unknownKind(extension)));
    return null;
  }
  const faults = [
    ["url", url.startsWith("http:") ? INSECURE : null],
    ["bytes", bytes === undefined ? NO_BYTES : null],
    ["duration", duration === undefined ? NO_DURATION : null],
  ] as const;
  for (const [key, fault] of faults)
    if (fault !== null) warn({ level: "warning", ...problemAt(["audio", key], fault) });
  return {
    href: url,
    type,
    ...(bytes !== undefined && { bytes }),
    ...(duration !== undefined && { durationSeconds: duration }),
    store: { kind: "elsewhere" },
  };
}

/** Audio in the media bucket, which the Worker serves without asking the bucket how large it is; null with Problems. */
export function bucketAudio(
  { slug, problemAt }: EpisodeSource,
  { file, bytes, duration, type }: AudioFields & { readonly file: string },
  { report }: BuildContext,
): OwnAudio | null {
  const extension = fileExtension(file);
  const known = audioType(extension);
  if (known === undefined) report(problemAt(["audio", "file"], notPlayed(extension)));
  if (bytes === undefined) report(problemAt(["audio", "bytes"], MISSING_BYTES));
  if (duration === undefined) report(problemAt(["audio", "duration"], MISSING_DURATION));
  if (known === undefined || bytes === undefined || duration === undefined) return null;
  return {
    href: mediaPath(slug, digest(file, `${bytes}`).slice(0, 8), extension),
    bytes,
    durationSeconds: duration,
    type: type ?? known,
    store: { kind: "bucket", key: file },
  };
}

/** In lower case; empty when there is none. */
export function fileExtension(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
}

function unknownKind(extension: string): Fault {
  if (extension !== "") return notPlayed(extension);
  const fix = "say beside it what it is, such as type: audio/mpeg, or use an address that ends in .mp3";
  return { what: "has no extension, and apps go by it", fix };
}

function notPlayed(extension: string): Fault {
  return {
    what: `ends in .${extension}, which podcast apps do not play`,
    fix: `use a file that ends in one of ${AUDIO_EXTENSIONS}`,
  };
}

const MISSING_BYTES = { what: "is missing", fix: "give it: the file's size in bytes (wc -c tells)" };
const MISSING_DURATION = { what: "is missing", fix: "give it: how long it is, such as 47:12" };

const NO_BYTES = {
  what: "is missing: apps cannot say how large a download will be",
  fix: "give it: the content-length that curl -sIL tells of the address",
};
const NO_DURATION = {
  what: "is missing: apps and pages cannot say how long it is before it plays",
  fix: "give it, such as 47:12",
};
const INSECURE = {
  what: "begins with http://, which Apple advises against and browsers do not load into a page",
  fix: "write https:// if the host has it, else keep the file somewhere else",
};
