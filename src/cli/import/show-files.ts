import { constants, copyFile, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { digest } from "../../compile/cache/digest.ts";
import { digestOfFile } from "../../compile/cache/large-file.ts";
import type { Journal } from "./journal.ts";

/** What became of a file that was to be written: `kept` is what the host has changed, or had there before. */
type Written = "new" | "changed" | "same" | "kept";

/** What a file is to hold, or the file that it is to be a copy of: audio may be larger than memory. */
export type ShowFileContent = string | Uint8Array | { readonly copyOf: string };

/** Writes files of a show, and never over what its host has written. */
export interface ShowFiles {
  /** `file` is relative to the show's folder, with `/`. */
  write(file: string, content: ShowFileContent): Promise<Written>;
  /** Whether a file is there that its host has changed, or had there before. */
  isEdited(file: string): Promise<boolean>;
}

/** The folder of a show at `root`, of which the journal tells what an import has put there. */
export function openShowFiles(root: string, journal: Journal): ShowFiles {
  const digestOf = (file: string): Promise<string | null> =>
    digestOfFile(path.join(root, file)).catch(() => null);
  return {
    async isEdited(file) {
      const there = await digestOf(file);
      return there !== null && !journal.wrote(file, there);
    },
    async write(file, content) {
      const wanted = isInMemory(content) ? digest(content) : await digestOfFile(content.copyOf);
      const there = await digestOf(file);
      if (there !== null && there !== wanted && !journal.wrote(file, there)) return "kept";
      // First: a run that is killed between the two finds the file and knows it as its own.
      if (!journal.wrote(file, wanted)) await journal.add({ file, digest: wanted });
      if (there === wanted) return "same";
      await writeDraft(path.join(root, file), content);
      return there === null ? "new" : "changed";
    },
  };
}

/** Writes a page that an import makes of its own, and makes anew each time: whole, or not at all. */
export async function writePage(root: string, name: string, text: string): Promise<void> {
  await writeDraft(path.join(root, name), text);
}

/** The draft is hidden: a run that is killed leaves nothing that a build would see. */
async function writeDraft(place: string, content: ShowFileContent): Promise<void> {
  const { dir, base } = path.parse(place);
  const draft = path.join(dir, `.${base}${DRAFT}`);
  await mkdir(dir, { recursive: true });
  if (isInMemory(content)) await writeFile(draft, content);
  // Where the disk can, the copy shares its blocks.
  else await copyFile(content.copyOf, draft, constants.COPYFILE_FICLONE);
  await rename(draft, place);
}

function isInMemory(content: ShowFileContent): content is string | Uint8Array {
  return typeof content === "string" || content instanceof Uint8Array;
}

/** As no host names a file. */
const DRAFT = ".airdate-draft";

/** Removes the drafts that runs which were killed have left. */
export async function removeDrafts(root: string): Promise<void> {
  const files = await readdir(root, { recursive: true }).catch(() => []);
  for (const file of files.filter((name) => name.endsWith(DRAFT)))
    await rm(path.join(root, file), { force: true });
}
