import type { EpisodeFields } from "../schemas/episode-schema.ts";
import type { Fault } from "../schemas/fault.ts";
import type { CheckedEpisode } from "./checked-show.ts";
import { onEpisodes, repeatedIn, type ShowRule } from "./show-rule.ts";
import { filePageOf, urlOf } from "./web-host.ts";

/** Other encodings of an episode that do not fit it. */
export const MEDIA_RULES: readonly ShowRule[] = [
  { id: "parts/alternate-default", level: "error", check: onEpisodes(onAlternates("default", contradicts)) },
  { id: "parts/alternate-type", level: "error", check: onEpisodes(onAlternates("type", otherType)) },
  { id: "parts/alternate-bytes", level: "error", check: onEpisodes(onAlternates("bytes", tooFewBytes)) },
  { id: "values/bitrate", level: "warning", check: onEpisodes(onAlternates("bitrate", kilobits)) },
  {
    id: "parts/alternate-height",
    level: "warning",
    check: onEpisodes(onAlternates("height", heightOfAudio)),
  },
  {
    id: "parts/alternate-integrity",
    level: "error",
    check: onEpisodes(onAlternates("integrity", integrity)),
  },
  { id: "parts/alternate-source", level: "error", check: onEpisodes(onAlternates("sources", insecure)) },
  { id: "parts/alternate-twice", level: "warning", check: onEpisodes(twice) },
  { id: "parts/stream-alone", level: "warning", check: onEpisodes(streamAlone) },
  { id: "parts/own-original", level: "warning", check: onEpisodes(ownOriginal) },
];

type Alternate = NonNullable<EpisodeFields["alternateEnclosures"]>[number];

function onAlternates(
  key: string,
  check: (alternate: Alternate, episode: CheckedEpisode) => Fault | undefined,
): Parameters<typeof onEpisodes>[0] {
  return (episode) =>
    (episode.fields.alternateEnclosures ?? []).flatMap((alternate, index) => {
      const fault = check(alternate, episode);
      return fault === undefined ? [] : [episode.at(["alternateEnclosures", index, key], fault)];
    });
}

/** What says that it is the same file as the enclosure. */
function contradicts(
  { default: isDefault, type, bytes }: Alternate,
  { audio }: CheckedEpisode,
): Fault | undefined {
  if (isDefault !== true) return undefined;
  const differs = baseType(type) !== baseType(audio.type) ? `type is ${type}, not ${audio.type}` : undefined;
  const size =
    bytes !== undefined && bytes > 0 && audio.bytes !== undefined && bytes !== audio.bytes
      ? `bytes is ${bytes}, not ${audio.bytes}`
      : undefined;
  const what = differs ?? size;
  return what === undefined
    ? undefined
    : { what: `is true, and yet its ${what}`, fix: "make it the same file as audio, or default: false" };
}

/** Types that mean one. */
function baseType(type: string): string {
  const lower = type.toLowerCase().replace(/^(audio|video)\/x-/, "$1/");
  return (
    (
      { "audio/mp3": "audio/mpeg", "audio/m4a": "audio/mp4", "audio/aac": "audio/mp4" } as Record<
        string,
        string
      >
    )[lower] ?? lower
  );
}

const TYPES: Readonly<Record<string, RegExp>> = {
  mp3: /^audio\/(?:mpeg|mp3)$/,
  m4a: /^audio\/(?:x-)?(?:m4a|mp4|aac)$/,
  mp4: /^(?:video|audio)\/mp4$/,
  opus: /^audio\/(?:opus|ogg)/,
  ogg: /^audio\/(?:ogg|opus)/,
  flac: /^audio\/(?:x-)?flac$/,
  m3u8: /mpegurl$/i,
  webm: /^(?:audio|video)\/webm$/,
};

function otherType({ type, sources }: Alternate): Fault | undefined {
  for (const { uri, contentType } of sources) {
    const page = filePageOf(uri);
    if (page !== undefined) continue;
    const extension = /\.(\w+)$/.exec(urlOf(uri)?.pathname ?? "")?.[1]?.toLowerCase() ?? "";
    const fits = TYPES[extension];
    if (fits !== undefined && contentType === undefined && !fits.test(type.toLowerCase()))
      return { what: `is ${type}, and its source ends in .${extension}`, fix: "write the type of the file" };
  }
  return undefined;
}

/** As for the enclosure: nobody can follow speech of so few bits. */
function tooFewBytes(
  { bytes = 0, type }: Alternate,
  { audio: { durationSeconds = 0 } }: CheckedEpisode,
): Fault | undefined {
  if (
    bytes === 0 ||
    durationSeconds === 0 ||
    /mpegurl|torrent/i.test(type) ||
    (bytes * 8) / durationSeconds >= 4000
  )
    return undefined;
  return { what: `is ${bytes}, too little for this episode`, fix: "give the file's size in bytes" };
}

function kilobits({ bitrate }: Alternate): Fault | undefined {
  if (bitrate === undefined || bitrate >= 4000) return undefined;
  return { what: `is ${bitrate} bits a second`, fix: `write ${bitrate * 1000} if kilobits were meant` };
}

function heightOfAudio({ height, type }: Alternate): Fault | undefined {
  if (height === undefined || !type.startsWith("audio/")) return undefined;
  return { what: `is ${height}, and the type is ${type}`, fix: "remove it, or write the type of the film" };
}

/** A hash is as long as its kind makes it, in base64 (Subresource Integrity §3.5); there may be several. */
function integrity({ integrity: check }: Alternate): Fault | undefined {
  if (
    check?.type !== "sri" ||
    /^(?:sha256|sha384|sha512)-[A-Za-z0-9+/]+=*(?:\s+sha\d+-[A-Za-z0-9+/]+=*)*$/.test(check.value.trim())
  )
    return undefined;
  return {
    what: "holds no hash that can be checked",
    fix: "write sha256-, sha384- or sha512- and the hash in base64",
  };
}

function insecure({ sources }: Alternate): Fault | undefined {
  const source = sources.find(({ uri }) => uri.startsWith("http:"));
  return source && { what: `names ${source.uri}, which pages cannot load`, fix: "write https://" };
}

function twice({ fields: { alternateEnclosures = [] }, at }: CheckedEpisode) {
  return repeatedIn(
    alternateEnclosures,
    ({ sources: [first] }) => first?.uri,
    (_, index) =>
      at(["alternateEnclosures", index, "sources", 0], {
        what: "is also that of one above it",
        fix: "give each its own file",
      }),
  );
}

/** HLS beside an enclosure that is HLS too: apps that cannot play it have nothing. */
function streamAlone({ fields: { alternateEnclosures = [] }, audio, at }: CheckedEpisode) {
  const isStream = (type: string): boolean => /mpegurl$/i.test(type);
  if (!isStream(audio.type) && !/\.m3u8$/i.test(urlOf(audio.href)?.pathname ?? "")) return [];
  if (alternateEnclosures.some(({ type }) => !isStream(type))) return [];
  return [
    at(["audio"], {
      what: "is a stream (HLS), which many apps cannot play",
      fix: "name an MP3 or M4A here, and the stream under alternateEnclosures",
    }),
  ];
}

function ownOriginal(
  { fields: { original }, at }: CheckedEpisode,
  { fields }: Parameters<ShowRule["check"]>[0],
) {
  if (original === undefined) return [];
  if (original.feedGuid === fields.guid)
    return [at(["original", "feedGuid"], { what: "is that of this show", fix: "give the other show's" })];
  if (urlOf(original.url)?.origin !== new URL(fields.url).origin) return [];
  return [
    at(["original", "url"], { what: "is an address of this site", fix: "give the page that it came from" }),
  ];
}
