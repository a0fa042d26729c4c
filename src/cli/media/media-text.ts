import { MEDIA_FACTS_FILE } from "../../schemas/parse-media-facts.ts";
import type { NamedMedia } from "./named-media.ts";
import type { PushedFile } from "./push-media.ts";
import type { VerifiedMedia } from "./verify-media.ts";

/** What `airdate media` says, as a host reads it. `folder` is the show's as the host knows it, `bucket` the name of the bucket. */
export function pushedText(pushed: readonly PushedFile[], bucket: string, folder: string): string {
  if (pushed.length === 0) return NOTHING;
  const lines = pushed.map(({ file: { slug, facts }, outcome }) => {
    const size = sizeOf(facts.bytes);
    if (outcome === "uploaded") return `${slug}: ${size}, uploaded and checked`;
    if (outcome === "there") return `${slug}: ${size}, there already`;
    return `${slug}: the bucket ${bucket} ${outcome.what}; ${outcome.fix}`;
  });
  const noted = pushed
    .filter(({ isNoted }) => isNoted)
    .map(({ file }) => `${folder}/${file.slug}/${MEDIA_FACTS_FILE}`);
  return [...lines, ...(noted.length === 0 ? [] : [`Commit ${noted.join(", ")}`])].join("\n");
}

const NOTHING = "There is no audio here that is for the media bucket";

/** For programs. */
export function pushedJson(pushed: readonly PushedFile[], bucket: string): string {
  const files = pushed.map(({ file: { slug, facts }, outcome, isNoted }) => ({
    ...{ slug, file: facts.file, bytes: facts.bytes },
    outcome: typeof outcome === "string" ? outcome : "failed",
    ...(typeof outcome !== "string" && { fault: outcome }),
    written: isNoted,
  }));
  return JSON.stringify({ bucket, files });
}

export function verifiedText(verified: VerifiedMedia, bucket: string): string {
  const { named, missing, wrongLength, orphaned, foreign } = verified;
  const right = named - missing.length - wrongLength.length;
  return [
    ...missing.map(
      ({ slug, key }) =>
        `${slug}: ${key} is not in the bucket ${bucket}; run npx airdate media push where the audio is`,
    ),
    ...wrongLength.map(
      ({ slug, key, bytes, found }) =>
        `${slug}: ${key} has ${found} bytes in the bucket ${bucket}, not ${bytes}; run npx airdate media push where the audio is`,
    ),
    ...(orphaned ?? []).map(({ key, bytes }) => `${key}: ${sizeOf(bytes)}, and no episode names it`),
    `${right} of ${named} right, ${missing.length} missing, ${wrongLength.length} of another length, ${orphanCount(orphaned)}`,
    ...(foreign === 0
      ? []
      : [`${foreign} other ${foreign === 1 ? "object is" : "objects are"} not Airdate's, and left alone`]),
    ...(orphaned === null ? [UNTOLD] : []),
  ].join("\n");
}

function orphanCount(orphaned: VerifiedMedia["orphaned"]): string {
  return orphaned === null ? "orphans not told" : `${orphaned.length} orphaned`;
}

const UNTOLD =
  "Through wrangler it can be seen whether a file is there, not how long it is nor what else is there: with keys of R2 it can (docs/deploying.md)";

/** A line for each episode: where its audio is served from, and whether its file is here. */
export function listText(media: readonly NamedMedia[], here: ReadonlySet<string>): string {
  const rows = media.map(({ slug, audio }) => [slug, sizeOf(audio.bytes), placeOf(audio, here)] as const);
  const [slugs, sizes] = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([slug, size, place]) => `${slug.padEnd(slugs ?? 0)}  ${size.padStart(sizes ?? 0)}  ${place}`)
    .join("\n");
}

export function listJson(media: readonly NamedMedia[], here: ReadonlySet<string>): string {
  return JSON.stringify(
    media.map(({ slug, audio: { href, bytes, store } }) => ({
      ...{ slug, href, bytes, store: store.kind },
      ...(store.kind === "bucket" && { key: store.key, here: here.has(store.key) }),
    })),
  );
}

function placeOf({ href, store }: NamedMedia["audio"], here: ReadonlySet<string>): string {
  if (store.kind === "elsewhere") return href;
  if (store.kind === "folder") return "with the site";
  return `bucket, ${store.key}${here.has(store.key) ? "" : ", not on this machine"}`;
}

/** `48.2 MB`. */
export function sizeOf(bytes: number | undefined): string {
  if (bytes === undefined) return "?";
  const [unit, name] = bytes < 1e6 ? [1e3, "kB"] : bytes < 1e9 ? [1e6, "MB"] : [1e9, "GB"];
  return `${(bytes / unit).toFixed(1)} ${name}`;
}
