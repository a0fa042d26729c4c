import { digest } from "../../compile/cache/digest.ts";
import { changeField } from "../../import/translate/change-field.ts";
import { episodeText } from "../../import/translate/source-text.ts";
import type { SourceFields } from "../../import/translate/translation.ts";
import { type AudioSource, bringAudio } from "./bring-audio.ts";
import { bringFiles } from "./bring-files.ts";
import { bringNamed } from "./bring-named.ts";
import { joined, type Sources } from "./brought.ts";
import type { PlannedEpisode } from "./import-plan.ts";
import type { Journal } from "./journal.ts";
import type { ShowFiles } from "./show-files.ts";

/** With what episodes are written. */
export interface EpisodeWriting {
  readonly journal: Journal;
  readonly files: ShowFiles;
  readonly sources: Sources;
  readonly audio: AudioSource;
}

/** What became of an episode: `edited` when its host has changed what an import wrote, `done before` when a run before has done all. */
export interface WrittenEpisode {
  readonly slug: string;
  readonly state: "written" | "edited" | "done before";
  /** A sentence each. */
  readonly remarks: readonly string[];
}

/** Writes an episode's folder: what index.md names, then index.md. One that a run before has finished, or that its host has edited, is left as it is. */
export async function writeEpisode(episode: PlannedEpisode, work: EpisodeWriting): Promise<WrittenEpisode> {
  const { journal, files } = work;
  const { slug, fields, wish } = episode;
  // Not its place: with each new item of the feed that is another one.
  const { place: _, remarks: __, portraits: ___, ...itself } = episode;
  const state = digest(JSON.stringify([itself, work.audio.copies(addressOf(fields))]));
  const told = journal.remarksOfDone(wish.guid, state);
  if (told !== null) return { slug, state: "done before", remarks: told };
  if (journal.slugs.get(wish.guid) !== slug) await journal.add({ guid: wish.guid, slug });
  if (await files.isEdited(`${slug}/index.md`))
    return { slug, state: "edited", remarks: [...journal.remarksOf(wish.guid), EDITED] };
  const named = await bringFiles(fields, episode.remote, work.sources);
  const brought = joined(named, await bringAudio(slug, named.fields, work.audio));
  const notes = await bringNamed(episode.notes.text, work.sources);
  const written = { ...episode, notes: { ...episode.notes, text: notes.text } };
  for (const { name, content } of [...brought.files, ...notes.files, ...notesFile(written)])
    await files.write(`${slug}/${name}`, content);
  await files.write(`${slug}/index.md`, indexText(written, brought.fields));
  const { remarks } = brought;
  await journal.add({ done: wish.guid, digest: brought.isWhole ? state : null, remarks });
  return { slug, state: "written", remarks };
}

const EDITED = "index.md was edited since it was imported, so the episode stays as it is";

function addressOf({ audio }: SourceFields): string {
  return (audio as { readonly url: string }).url; // Translated episodes have one at an address.
}

function notesFile({ notes: { kind, text } }: PlannedEpisode): { name: string; content: string }[] {
  return kind === "html" ? [{ name: "notes.html", content: `${text}\n` }] : [];
}

function indexText({ notes, redirects, inlineChapters }: PlannedEpisode, fields: SourceFields): string {
  // Chapters that could not be had from their address stand in the feed as well.
  const isElsewhere = fields.chapters !== undefined && !Array.isArray(fields.chapters);
  const listed = isElsewhere && inlineChapters ? changeField(fields, "chapters", inlineChapters) : fields;
  const all = redirects.length === 0 ? listed : { ...listed, redirects };
  return episodeText(all, notes.kind === "markdown" ? notes.text : "");
}
