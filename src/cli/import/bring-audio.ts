import { openAsBlob } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { fromBlob } from "strtok3";
import { taggedAudio } from "../../audio/audio-facts.ts";
import { audioExtension } from "../../audio/audio-type.ts";
import { shortDigest } from "../../compile/cache/digest.ts";
import type { AskedAudio } from "../../import/fetch/audio-facts-of-address.ts";
import type { Fetched } from "../../import/fetch/fetch-bytes.ts";
import { changeField } from "../../import/translate/change-field.ts";
import type { SourceFields } from "../../import/translate/translation.ts";
import type { Fault } from "../../schemas/fault.ts";
import type { Brought } from "./brought.ts";

/** Where audio is, and whether it is copied into the show. */
export interface AudioSource {
  /** Whether the audio at an address becomes a file of the show. */
  readonly copies: (address: string) => boolean;
  readonly facts: (address: string) => Promise<AskedAudio | Fault>;
  readonly download: (address: string, to: string) => Promise<Fetched | Fault>;
  /** Where downloads lie until they are whole; what is there goes on to be used. */
  readonly folder: string;
}

/** The front matter's `audio`. */
interface AudioField {
  readonly url: string;
  readonly bytes?: number;
  readonly duration?: number;
  readonly type?: string;
}

/** Copies an episode's audio, or links to it with what its file says of itself where the feed did not. */
export async function bringAudio(slug: string, fields: SourceFields, source: AudioSource): Promise<Brought> {
  const audio = fields.audio as AudioField; // Translated episodes have one at an address.
  return source.copies(audio.url)
    ? copied(path.join(source.folder, `${slug}-${shortDigest(audio.url)}`), fields, source)
    : linked(fields, audio, source);
}

async function copied(to: string, fields: SourceFields, source: AudioSource): Promise<Brought> {
  const { url } = fields.audio as AudioField;
  const isThere = await stat(to).then(
    () => true,
    () => false,
  );
  const got = isThere ? null : await source.download(url, to);
  if (got !== null && "what" in got) return staying(fields, got, "again");
  const { format } = await taggedAudio(fromBlob(await openAsBlob(to)));
  if (format === null) return staying(fields, NOT_PLAYED, "for good");
  const name = `audio.${audioExtension(format)}`;
  return {
    fields: changeField(fields, "audio", undefined),
    files: [{ name, content: { copyOf: to } }],
    remarks: [],
    isWhole: true,
  };
}

const NOT_PLAYED = {
  what: "is, inside, in a format that podcast apps do not play",
  fix: "it stays at its address",
};

function staying(fields: SourceFields, { what, fix }: Fault, until: "again" | "for good"): Brought {
  const { url } = fields.audio as AudioField;
  return { fields, files: [], remarks: [`the audio ${url} ${what}; ${fix}`], isWhole: until === "for good" };
}

async function linked(fields: SourceFields, audio: AudioField, { facts }: AudioSource): Promise<Brought> {
  const isKnown = audio.bytes !== undefined && audio.duration !== undefined && audio.url.startsWith("https:");
  if (isKnown) return { fields, files: [], remarks: [], isWhole: true };
  const found = await facts(audio.url);
  if ("what" in found)
    return staying(fields, { ...found, fix: `${found.fix}; what it says of itself is left out` }, "again");
  const told = {
    ...audio,
    url: found.address,
    ...measured("bytes", audio.bytes ?? found.bytes),
    ...measured("duration", audio.duration ?? found.durationSeconds),
  };
  return { fields: changeField(fields, "audio", told), files: [], remarks: [], isWhole: true };
}

function measured(key: "bytes" | "duration", value: number | undefined): SourceFields {
  return value === undefined ? {} : { [key]: value };
}
