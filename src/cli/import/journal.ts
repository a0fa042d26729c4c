import { appendFile, mkdir, readFile } from "node:fs/promises";
import path from "node:path";

/** What an import has done so far, as it is told line by line: so it goes on where it was stopped, at whatever moment. */
export interface Journal {
  /** Whether this import has given a file of the show content of this digest. */
  wrote(file: string, digest: string): boolean;
  /** Whether this import has ever written a file. */
  knows(file: string): boolean;
  /** The slugs that episodes were given, by their guids. */
  readonly slugs: ReadonlyMap<string, string>;
  /** What was to be told when everything of an episode was brought that there was; null when it was not, or when the episode was not as this digest tells. */
  remarksOfDone(guid: string, digest: string): readonly string[] | null;
  /** What was to be told when an episode was brought last, whatever has changed since. */
  remarksOf(guid: string): readonly string[];
  add(entry: JournalEntry): Promise<void>;
}

/** A line of the journal. `file` is told before it is written: a file that is there is then known as ours. */
type JournalEntry =
  | { readonly file: string; readonly digest: string }
  | { readonly guid: string; readonly slug: string }
  | Done;

/** An episode that was brought, by its guid. */
interface Done {
  readonly done: string;
  /** Tells what it was made of; null when not everything could be had: then it is brought again. */
  readonly digest: string | null;
  readonly remarks: readonly string[];
}

/** Opens the journal at `place`; what a run that was killed left unfinished of its last line is passed over. */
export async function openJournal(place: string): Promise<Journal> {
  const written = new Map<string, Set<string>>();
  const slugs = new Map<string, string>();
  const done = new Map<string, Done>();
  const take = (entry: JournalEntry): void => {
    if ("file" in entry) written.set(entry.file, (written.get(entry.file) ?? new Set()).add(entry.digest));
    else if ("guid" in entry) slugs.set(entry.guid, entry.slug);
    else done.set(entry.done, entry);
  };
  await mkdir(path.dirname(place), { recursive: true });
  const text = await readFile(place, "utf8").catch(() => "");
  for (const line of text.split("\n")) {
    const entry = entryOf(line);
    if (entry !== null) take(entry);
  }
  // Half a line is ended, so that the next one stands by itself.
  let before = text === "" || text.endsWith("\n") ? "" : "\n";
  return {
    wrote: (file, digest) => written.get(file)?.has(digest) ?? false,
    knows: (file) => written.has(file),
    slugs,
    remarksOfDone: (guid, digest) => {
      const known = done.get(guid);
      return known?.digest === digest ? known.remarks : null;
    },
    remarksOf: (guid) => done.get(guid)?.remarks ?? [],
    add: async (entry) => {
      await appendFile(place, `${before}${JSON.stringify(entry)}\n`);
      before = "";
      take(entry);
    },
  };
}

/** Null for what a killed run left of a line. */
function entryOf(line: string): JournalEntry | null {
  try {
    return JSON.parse(line); // Written by `add` alone.
  } catch {
    return null;
  }
}
