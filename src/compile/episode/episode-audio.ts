import { audioType } from "../../audio/audio-type.ts";
import type { Audio } from "../../catalog/episode.ts";
import type { Show } from "../../catalog/show.ts";
import { MEDIA_FACTS_FILE } from "../../schemas/parse-media-facts.ts";
import type { Problem } from "../../schemas/problem.ts";
import type { BuildContext } from "../build-context.ts";
import type { EpisodeSource } from "../sources/parse-episode.ts";
import { folderAudio } from "./folder-audio.ts";
import type { EpisodeAudio } from "./found-audio.ts";
import { knownAudio, readMediaFacts } from "./known-audio.ts";
import { bucketAudio, fileExtension, remoteAudio } from "./named-audio.ts";

/**
 * Finds an episode's audio: what the front matter names, the one audio file in its folder, or what media.yaml tells of the media bucket. Null
 * when there is none, with a Problem unless it is a draft to which nobody has given any yet.
 */
export async function findAudio(
  episode: EpisodeSource,
  show: Pick<Show, "media">,
  context: BuildContext,
): Promise<EpisodeAudio | null> {
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
  const known = readMediaFacts(episode, context);
  const other = file ?? (known === null ? undefined : MEDIA_FACTS_FILE);
  if (other === undefined) return namedAudio(episode, context);
  if (episode.fields.audio !== undefined) {
    const fault = { what: `stands beside ${other} in the folder`, fix: `remove this block or ${other}` };
    context.report(episode.problemAt(["audio"], fault));
    return null;
  }
  if (known === "unreadable") return null;
  if (file !== undefined)
    return folderAudio(episode, { name: file, known, store: show.media ?? "site" }, context);
  return known && knownAudio(episode, known, context);
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
  return audio && { audio, tagChapters: [], measures: null };
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
