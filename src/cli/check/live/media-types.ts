import type { Fault } from "../../../schemas/fault.ts";
import type { LiveAddress } from "./live-address.ts";

/** A Content-Type without its parameters, in small letters; "" when there is none. */
export function bareType(header: string | undefined): string {
  return (header ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

/** Types that say nothing of what is in a file. */
const GENERAL = new Set([
  "application/octet-stream",
  "binary/octet-stream",
  "application/x-download",
  "application/force-download",
  "application/download",
]);

/** What is one thing under several names: each row is. */
const SAME: readonly (readonly string[])[] = [
  ["audio/mpeg", "audio/mp3", "audio/x-mp3", "audio/mpeg3", "audio/x-mpeg", "audio/x-mpeg-3"],
  ["audio/mp4", "audio/x-m4a", "audio/m4a", "video/mp4", "video/x-m4v", "audio/mp4a-latm"],
  ["audio/aac", "audio/aacp", "audio/x-aac"],
  ["audio/ogg", "application/ogg", "audio/opus"],
  ["audio/wav", "audio/x-wav", "audio/vnd.wave"],
  ["audio/flac", "audio/x-flac"],
  ["application/x-mpegurl", "application/vnd.apple.mpegurl", "audio/mpegurl", "audio/x-mpegurl"],
  ["application/json", "application/json+chapters", "application/json+transcript"],
  ["application/x-subrip", "application/srt", "text/srt", "text/x-subrip"],
];

/** Whether a server says one type of something that is called another. */
function isSameType(one: string, other: string): boolean {
  return one === other || SAME.some((names) => names.includes(one) && names.includes(other));
}

/** Whether a type is one of a web page. */
export function isPageType(type: string): boolean {
  return type === "text/html" || type === "application/xhtml+xml";
}

/** A type that is said too little of, or that is not what the feed says. */
export function typeFault({ kind, type: said }: LiveAddress, served: string): Fault | undefined {
  if (served === "")
    return {
      what: "is served without a type",
      fix: `let its server say Content-Type: ${expected(kind, said)}`,
    };
  if (GENERAL.has(served))
    return { what: `is served as ${served}`, fix: `let its server say ${expected(kind, said)}` };
  const isFitting = said === undefined ? fits(kind, served) : isSameType(bareType(said), served);
  if (isFitting) return undefined;
  return said === undefined
    ? {
        what: `is served as ${served}`,
        fix: `let its server say ${expected(kind, said)}, or give another file`,
      }
    : { what: `is served as ${served}, and the feed says ${said}`, fix: "correct the one that is wrong" };
}

/** Whether it is of another family than what it is to be: a picture for audio. */
export function isForeignFamily({ kind }: LiveAddress, served: string): boolean {
  const families = FAMILIES[kind];
  return served !== "" && !GENERAL.has(served) && families !== undefined && !families.test(served);
}

const FAMILIES: Partial<Record<LiveAddress["kind"], RegExp>> = {
  audio: /^(?:audio|video)\/|^application\/(?:ogg|pdf)$/,
  alternate: /^(?:audio|video)\/|^application\/ogg$/,
  artwork: /^image\/(?:jpe?g|png)$/,
  picture: /^image\//,
};

function fits(kind: LiveAddress["kind"], served: string): boolean {
  if (kind === "chapters") return isSameType("application/json", served);
  return FAMILIES[kind]?.test(served) ?? true;
}

function expected(kind: LiveAddress["kind"], said: string | undefined): string {
  return said ?? EXPECTED[kind];
}

const EXPECTED: Readonly<Record<LiveAddress["kind"], string>> = {
  audio: "audio/mpeg",
  alternate: "audio/mpeg",
  stream: "application/x-mpegURL",
  artwork: "image/jpeg",
  picture: "image/jpeg",
  transcript: "text/vtt",
  chapters: "application/json+chapters",
  link: "text/html",
};
