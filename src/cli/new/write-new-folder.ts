import { rmSync } from "node:fs";
import { constants, copyFile, mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Instant } from "../../moments/instant.ts";
import type { Fault } from "../../schemas/fault.ts";

/** A file of a new folder: what it holds, or the file that it is a copy of. */
export interface NewFile {
  readonly name: string;
  readonly content: string | Uint8Array | { readonly copyOf: string };
}

/** Calls `undo` when the host interrupts the command, until what it gives back is called. */
export type OnInterrupt = (undo: () => void) => () => void;

/** Hidden: no build looks at it. */
const DRAFT = ".airdate-new-";

/** What was left by a command that was killed; a copy takes no hour. */
const LEFT_AFTER_MS = 3_600_000;

/**
 * Writes a folder with these files into the folder `root`: whole or not at all, and never over one that is there. A file that is copied stays where
 * it was; where the disk can, the copy shares its blocks.
 */
export async function writeNewFolder(
  { root, name, files }: { readonly root: string; readonly name: string; readonly files: readonly NewFile[] },
  onInterrupt: OnInterrupt,
): Promise<Fault | null> {
  const draft = path.join(root, `${DRAFT}${process.pid}`);
  const settled = onInterrupt(() => rmSync(draft, { recursive: true, force: true }));
  try {
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft);
    for (const { name: file, content } of files) await writeNewFile(path.join(draft, file), content);
    await rename(draft, path.join(root, name));
    return null;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    return faultOf(error as NodeJS.ErrnoException, name);
  } finally {
    settled();
  }
}

async function writeNewFile(place: string, content: NewFile["content"]): Promise<void> {
  if (typeof content === "string" || content instanceof Uint8Array) return writeFile(place, content);
  await copyFile(content.copyOf, place, constants.COPYFILE_FICLONE);
}

function faultOf({ code = "", message }: NodeJS.ErrnoException, name: string): Fault {
  const fault = FAULTS.get(code);
  if (fault !== undefined) return { ...fault, what: `${name} ${fault.what}` };
  return { what: `${name} could not be written (${message})`, fix: "mend that, and try again" };
}

const HAS_COME = { what: "has come to be there meanwhile", fix: "give the command again" };
const NO_RIGHT = {
  what: "may not be written",
  fix: "give this user the right to write into the show's folder",
};

const FAULTS: ReadonlyMap<string, Fault> = new Map([
  ["ENOTEMPTY", HAS_COME],
  ["EEXIST", HAS_COME],
  ["ENOTDIR", HAS_COME],
  ["ENOSPC", { what: "finds no room on the disk", fix: "make room, and try again" }],
  ["EACCES", NO_RIGHT],
  ["EROFS", NO_RIGHT],
]);

/** Removes what commands that were killed have left in the folder `root`. */
export async function removeLeftFolders(root: string, now: Instant): Promise<void> {
  const names = await readdir(root).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(DRAFT))) {
    const place = path.join(root, name);
    const { mtimeMs } = await stat(place).catch(() => ({ mtimeMs: now }));
    if (now - mtimeMs > LEFT_AFTER_MS) await rm(place, { recursive: true, force: true });
  }
}
