import { chaptersFile } from "../../import/files/chapters-file.ts";
import { changeField } from "../../import/translate/change-field.ts";
import type { FileElsewhere, SourceFields } from "../../import/translate/translation.ts";
import type { Fault } from "../../schemas/fault.ts";
import { bringNamed, fileOfCopy } from "./bring-named.ts";
import { bringTranscripts } from "./bring-transcripts.ts";
import { type Brought, type BroughtFile, joined, type Sources } from "./brought.ts";
import { fetchedText } from "./fetched-text.ts";
import { pictureFiles } from "./picture-files.ts";

/**
 * Brings the files that fields name by their addresses: artwork, covers, transcripts, chapters and portraits. What cannot be had, or not be
 * read, stays at its address. Pictures of chapters, and those that only apps show, stay in any case but when a copy of the show holds them.
 */
export async function bringFiles(
  fields: SourceFields,
  remote: readonly FileElsewhere[],
  sources: Sources,
): Promise<Brought> {
  let brought: Brought = { fields, files: [], remarks: [], isWhole: true };
  for (const file of remote) {
    const step = await STEPS[file.kind]?.(file, brought, sources);
    if (step !== undefined && step !== null) brought = added(brought, step, file);
  }
  const transcripts = remote.filter(({ kind }) => kind === "transcript");
  return joined(brought, await bringTranscripts(brought.fields, transcripts, sources));
}

/** What one file came to: it, with how fields name it; or why it stays where it is. */
type Step =
  | {
      readonly files: readonly BroughtFile[];
      readonly fields: SourceFields;
      readonly remarks?: readonly string[];
    }
  | { readonly stays: Fault; readonly again: boolean };

/** Null when it stays where it is, and that is fine. */
type Bring = (file: FileElsewhere, soFar: Brought, sources: Sources) => Promise<Step | null>;

const STEPS: Partial<Record<FileElsewhere["kind"], Bring>> = {
  artwork: (file, soFar, sources) => bringPicture({ file, stem: "artwork" }, soFar, sources),
  cover: (file, soFar, sources) => bringPicture({ file, stem: "cover" }, soFar, sources),
  chapters: bringChapters,
  personImage: bringPortrait,
  chapterImage: bringFromCopy,
  image: bringFromCopy,
};

function added(soFar: Brought, step: Step, { url, kind }: FileElsewhere): Brought {
  if ("stays" in step) {
    const remark = `${WORDS[kind] ?? kind} ${url} ${step.stays.what}; ${step.stays.fix}`;
    return { ...soFar, remarks: [...soFar.remarks, remark], isWhole: soFar.isWhole && !step.again };
  }
  return {
    fields: step.fields,
    files: [...soFar.files, ...step.files],
    remarks: [...soFar.remarks, ...(step.remarks ?? [])],
    isWhole: soFar.isWhole,
  };
}

const WORDS: Partial<Record<FileElsewhere["kind"], string>> = {
  artwork: "the artwork",
  cover: "the cover",
  chapters: "the chapters",
  personImage: "the portrait",
};

/** `cover.jpg` is found by itself; `artwork.jpg` is named. */
async function bringPicture(
  { file, stem }: { readonly file: FileElsewhere; readonly stem: "artwork" | "cover" },
  { fields }: Brought,
  { pictures }: Sources,
): Promise<Step> {
  const picture = await pictures.pictureAt(file.url);
  if ("stays" in picture)
    return stem === "cover" ? picture : { ...picture, stays: unlikeArtwork(picture.stays) };
  const files = pictureFiles(stem, picture);
  return {
    files,
    fields: changeField(fields, file.path, stem === "cover" ? undefined : files[0]?.name),
    remarks: picture.changes.map((change) => `of ${WORDS[file.kind]}, ${change}`),
  };
}

/** A show cannot be without artwork of its own. */
function unlikeArtwork({ what }: Fault): Fault {
  return { what, fix: "give another with --artwork, a file or an address" };
}

async function bringChapters({ url }: FileElsewhere, { fields }: Brought, sources: Sources): Promise<Step> {
  const fetched = await sources.fetch(url);
  if ("what" in fetched) return { stays: fetched, again: true };
  const made = chaptersFile(fetchedText(fetched), fetched.url);
  if ("what" in made) return { stays: made, again: false };
  const { text, files } = await bringNamed(made.text, sources);
  // chapters.json is found by itself.
  return {
    files: [...files, { name: "chapters.json", content: text }],
    fields: changeField(fields, "chapters", undefined),
  };
}

async function bringFromCopy(
  { url, path }: FileElsewhere,
  { fields }: Brought,
  sources: Sources,
): Promise<Step | null> {
  const file = await fileOfCopy(url, sources);
  return file && { files: [file], fields: changeField(fields, path, file.name) };
}

/** Portraits lie in one folder of the show: the same people are in many episodes. */
async function bringPortrait(
  file: FileElsewhere,
  { fields }: Brought,
  { portraits, upward }: Sources,
): Promise<Step> {
  const place = await portraits.placeOf(file.url);
  if (typeof place !== "string") return { stays: place, again: true };
  return { files: [], fields: changeField(fields, file.path, `${upward}${place}`) };
}
