import { openAsBlob } from "node:fs";
import { access, constants, stat } from "node:fs/promises";
import path from "node:path";
import { fromBlob } from "strtok3";
import { type TaggedAudio, taggedAudio } from "../../audio/audio-facts.ts";
import { audioExtension, isExtensionOf } from "../../audio/audio-type.ts";
import { playableFormat } from "../../compile/episode/audio-file.ts";
import type { Fault } from "../../schemas/fault.ts";

/** The audio that a new episode is made from. */
export interface GivenAudio extends TaggedAudio {
  /** Where the file is, absolute. */
  readonly place: string;
  /** What its copy is called after: the extension that it has, or, where that says something else than it is, the right one. */
  readonly extension: string;
}

/** Reads what an audio file says, piece by piece; or why it cannot be an episode's audio. */
export async function readGivenAudio(place: string): Promise<GivenAudio | Fault> {
  try {
    const { size } = await stat(place);
    if (size === 0) return { what: "has no bytes", fix: "export the audio again" };
    await access(place, constants.R_OK);
    const audio = await taggedAudio(fromBlob(await openAsBlob(place)));
    const format = playableFormat(audio);
    if (typeof format !== "string") return format;
    const named = path.extname(place).slice(1).toLowerCase();
    return { ...audio, place, extension: isExtensionOf(format, named) ? named : audioExtension(format) };
  } catch (error) {
    return unreadable(error as NodeJS.ErrnoException);
  }
}

function unreadable({ code, message }: NodeJS.ErrnoException): Fault {
  if (code === "ENOENT")
    return {
      what: "is not there",
      fix: "correct the name; a title that looks like a file goes behind --title",
    };
  if (code === "EACCES") return { what: "may not be read", fix: "give this user the right to read it" };
  return { what: `cannot be read (${message})`, fix: "copy it to another place and try again" };
}
