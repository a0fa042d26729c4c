import { AUDIO_EXTENSIONS, audioType } from "../../audio/audio-type.ts";
import { mediaPath } from "../../catalog/addresses.ts";
import type { Chapter } from "../../catalog/chapter.ts";
import type { Audio } from "../../catalog/episode.ts";
import type { Problem } from "../../schemas/problem.ts";
import type { BuildContext } from "../build-context.ts";
import type { EpisodeSource } from "../sources/parse-episode.ts";
import { readAudioFile } from "./audio-file.ts";
import { bucketAudio, fileExtension, remoteAudio } from "./named-audio.ts";

/** An episode's audio, with the chapters that its tags hold. */
export interface EpisodeAudio {
  readonly audio: Audio;
  readonly tagChapters: readonly Chapter[];
}

/**
 * Finds an episode's audio: what the front matter names, or the one audio file in its folder. Null when there is none, with a Problem unless it
 * is a draft to which nobody has given any yet.
 */
export async function findAudio(episode: EpisodeSource, context: BuildContext): Promise<EpisodeAudio | null> {
  const files = episode.fileNames.filter((name) => /^audio\.[a-z0-9]+$/.test(name));
  const [file, second] = files;
  if (second !== undefined) {
    context.report({
      file: `${episode.slug}/${second}`,
      what: "is a second audio of the episode",
      fix: `keep it or ${file}, not both`,
    });
    return null;
  }
  if (file === undefined) return namedAudio(episode, context);
  if (episode.fields.audio === undefined) return folderAudio(episode, file, context);
  const fault = { what: `stands beside ${file} in the folder`, fix: `remove this block or ${file}` };
  context.report(episode.problemAt(["audio"], fault));
  return null;
}

function namedAudio(episode: EpisodeSource, context: BuildContext): EpisodeAudio | null {
  const { audio } = episode.fields;
  if (audio === undefined) {
    const problem = noAudio(episode);
    if (problem !== null) context.report(problem);
    return null;
  }
  const { url, file } = audio;
  if ((url === undefined) === (file === undefined)) {
    const what =
      url === undefined ? "names no audio, neither a url nor a file" : "names two audios, a url and a file";
    context.report(episode.problemAt(["audio"], { what, fix: "give exactly one of url and file" }));
  }
  if (url !== undefined && file === undefined)
    return untagged(remoteAudio(episode, { ...audio, url }, context));
  if (file !== undefined && url === undefined)
    return untagged(bucketAudio(episode, { ...audio, file }, context));
  return null;
}

function untagged(audio: Audio | null): EpisodeAudio | null {
  return audio && { audio, tagChapters: [] };
}

/** An audio file under another name is probably the one that is looked for; a draft may wait for its audio. */
function noAudio({ slug, fields, fileNames, index }: EpisodeSource): Problem | null {
  const named = fileNames.filter((name) => audioType(fileExtension(name)) !== undefined);
  const [name, second] = named;
  if (name !== undefined && second === undefined) {
    const what = "is passed over, and the episode has no audio";
    return { file: `${slug}/${name}`, what, fix: `rename it to audio.${fileExtension(name)}` };
  }
  if (name === undefined && fields.draft) return null;
  const fix =
    name === undefined
      ? "put audio.mp3 into its folder, or name it under audio with url, bytes and duration"
      : `rename the file that is its audio (${named.join(", ")}) to audio, with the extension that it has`;
  return { file: index.path, line: 1, column: 1, what: "the episode has no audio", fix };
}

async function folderAudio(
  { slug }: EpisodeSource,
  name: string,
  context: BuildContext,
): Promise<EpisodeAudio | null> {
  const file = `${slug}/${name}`;
  const extension = name.slice("audio.".length);
  const type = audioType(extension);
  if (type === undefined) {
    const what = "is in a format that podcast apps do not play";
    context.report({ file, what, fix: `export it as one of ${AUDIO_EXTENSIONS}` });
    return null;
  }
  const place = await context.place(file);
  const found = typeof place === "string" ? await readAudioFile(place, extension, context) : place;
  if ("what" in found) {
    context.report({ file, ...found });
    return null;
  }
  const href = mediaPath(slug, found.digest.slice(0, 8), extension);
  context.assets.addAt(href, { copyOf: found.place, bytes: found.bytes });
  const { bytes, durationSeconds } = found;
  return {
    audio: { href, bytes, durationSeconds, type, store: { kind: "folder" } },
    tagChapters: found.chapters,
  };
}
