import { stat } from "node:fs/promises";
import path from "node:path";
import { audioType } from "../../audio/audio-type.ts";
import { fileExtension } from "../../compile/episode/named-audio.ts";
import type { Fault } from "../../schemas/fault.ts";
import { type GivenAudio, readGivenAudio } from "./given-audio.ts";
import { type NewRequest, readTitle } from "./new-request.ts";

/** What a new episode is about: its title, and its audio if there is any. */
export interface NewSubject {
  readonly title: string;
  readonly audio: GivenAudio | null;
}

/**
 * A title, or a file with what it says of itself. A word is a file when one of this name is there, or when it ends as audio does; a title that
 * looks like one stands behind `--title`. Relative to `folder`.
 */
export async function newSubject(
  { word, title }: Pick<NewRequest, "word" | "title">,
  folder: string,
): Promise<NewSubject | Fault> {
  if (word === undefined) return { title: title ?? "", audio: null };
  const place = path.resolve(folder, word);
  if ((await isFile(place)) || audioType(fileExtension(word)) !== undefined)
    return subjectOfFile({ word, place, title });
  if (title !== undefined)
    return {
      what: `there is no file ${word}`,
      fix: "correct its name; a title behind --title needs no other",
    };
  const reading = readTitle(word);
  return "value" in reading
    ? { title: reading.value, audio: null }
    : { ...reading, what: `this ${reading.what}` };
}

/** What a host types where nobody takes quotes away, or drops there: a file's path as a shell writes it. */
export function typedSubject(answer: string): string {
  const bare = answer.trim().replace(/^(["'])(.*)\1$/, "$2");
  return audioType(fileExtension(bare)) === undefined ? bare : bare.replace(/\\(.)/g, "$1");
}

function isFile(place: string): Promise<boolean> {
  return stat(place).then(
    (stats) => stats.isFile(),
    () => false,
  );
}

async function subjectOfFile(given: {
  readonly word: string;
  readonly place: string;
  readonly title: string | undefined;
}): Promise<NewSubject | Fault> {
  const { word, place, title } = given;
  const audio = await readGivenAudio(place);
  if ("what" in audio) {
    const fix = audioType(fileExtension(word)) === undefined ? NO_AUDIO : audio.fix;
    return { what: `${word} ${audio.what}`, fix };
  }
  const titles = [title, audio.title, titleOfName(word)].map(readTitle);
  const found = titles.find((reading) => "value" in reading);
  return found === undefined
    ? { what: `${word} has no title in its tags, and none in its name`, fix: "give it with --title" }
    : { title: found.value, audio };
}

/** A title may be that of a file too. */
const NO_AUDIO = "give an audio file; a title that is also the name of a file goes behind --title";

/** `why-tides-are-late.mp3` → `Why tides are late`; nothing for a name without a word in it. */
function titleOfName(file: string): string {
  const words = path
    .parse(file)
    .name.replace(/[\s_-]+/g, " ")
    .trim();
  return /\p{L}{2}/u.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : "";
}
