import { access, constants, lstat, readdir, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { Fault } from "../../schemas/fault.ts";
import { SLUG } from "../../schemas/identities-schema.ts";
import { MEDIA_FACTS_FILE } from "../../schemas/parse-media-facts.ts";
import type { Problem } from "../../schemas/problem.ts";
import type { Warning } from "../../schemas/warning.ts";
import { concurrently } from "../concurrently.ts";
import { decodeText } from "./decode-text.ts";
import { isFileLimit } from "./file-limit.ts";

/** A file of the show: its path relative to the show's folder, with `/`, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** An episode's folder: its name, the names of the files in it, and its texts. */
export interface EpisodeFolder {
  readonly slug: string;
  readonly fileNames: readonly string[];
  readonly index: Source;
  readonly deepDive?: Source;
  /** Notes that came as HTML. */
  readonly notesHtml?: Source;
  /** What is known of audio that lies in the media bucket. */
  readonly media?: Source;
}

/** What stands in a show's folder. */
export interface ShowFolder {
  /** Absolute. */
  readonly root: string;
  /** Null when it cannot be read. */
  readonly show: Source | null;
  /** Whatever may be the folder of an episode, in order. */
  readonly names: readonly string[];
  /** The names of the files in the folder of the host's own pages, in order. */
  readonly pageFiles: readonly string[];
}

/** The folder of the host's own pages: no episode can have its name. */
export const PAGES_FOLDER = "pages";

/** Takes note of a Problem; the build goes on to find the others. */
export type Report = (problem: Problem) => void;

/** What the steps of a build tell of a show: what is to be mended first, and what the host should know all the same. */
export interface Reports {
  readonly report: Report;
  readonly warn: (warning: Warning) => void;
}

/** Looks into the show's folder at `root`, and reads what is said of the show; null when there is no such folder. Reports what cannot be read. */
export async function readShowFolder(root: string, report: Report): Promise<ShowFolder | null> {
  const entries = await readdir(root, { withFileTypes: true }).catch((error) => {
    if (isFileLimit(error)) throw error;
    return null;
  });
  if (entries === null) {
    report({
      file: "",
      what: "the show's folder is not there",
      fix: "create it, or set EPISODES_DIR to where it is",
    });
    return null;
  }
  const show = await readSource(root, "show.yaml", report);
  const names = entries.map((entry) => entry.name).filter(isVisible);
  const hasPages = names.includes(PAGES_FOLDER);
  const pageFiles = hasPages ? await folderFiles(root, PAGES_FOLDER, report) : null;
  const others = names.filter((name) => name !== PAGES_FOLDER);
  return { root, show, names: others.sort(), pageFiles: pageFiles ?? [] };
}

/** Reads a text file of the show; null, and a Problem, when it cannot be read. */
export async function readSource(root: string, file: string, report: Report): Promise<Source | null> {
  const place = await placeInside(root, file);
  if (typeof place !== "string") {
    report({ file, ...place });
    return null;
  }
  const decoded = decodeText(await readFile(place), file);
  if (typeof decoded === "string") return { path: file, text: decoded };
  for (const problem of decoded) report(problem);
  return null;
}

/**
 * Where `file` (relative to `root`) really is, or why it cannot be used: it is not there, its links run in a circle, it is too large, or it
 * lies outside the show's folder, where a show from elsewhere could reach for anything on this machine.
 */
export async function placeInside(
  root: string,
  file: string,
  mostBytes = LARGEST_FILE_BYTES,
): Promise<string | Fault> {
  if (/^\.\.(\/|$)/.test(path.posix.normalize(file))) return OUTSIDE;
  const named = path.join(root, file);
  const fault = (error: NodeJS.ErrnoException) => fileFault(error, named);
  const [top, place] = await Promise.all([realpath(root), realpath(named).catch(fault)]);
  if (typeof place !== "string") return place;
  if (!place.startsWith(top + path.sep)) return OUTSIDE;
  const stats = await stat(place);
  if (!stats.isFile()) return { what: "is not a file", fix: "put a file of this name there" };
  if (stats.size > mostBytes) return tooLarge(mostBytes);
  return access(place, constants.R_OK).then(() => place, fault);
}

/** Static Assets takes no larger file. */
export const LARGEST_FILE_BYTES = 25 * 1024 * 1024;

function tooLarge(mostBytes: number): Fault {
  const most = mostBytes < GIB ? `${mostBytes / MIB} MiB` : `${mostBytes / GIB} GiB`;
  return { what: `is larger than ${most}`, fix: "make it smaller, or keep it on another host" };
}

const MIB = 1024 ** 2;
const GIB = 1024 ** 3;

const OUTSIDE = { what: "lies outside the show's folder", fix: "copy the file into the show's folder" };

/** Why the file at `place` cannot be read; throws what is no fault of the file. */
async function fileFault(error: NodeJS.ErrnoException, place: string): Promise<Fault> {
  if (isFileLimit(error)) throw error;
  if (error.code === "ELOOP")
    return { what: "is a link that leads back to itself", fix: "replace it by what it should lead to" };
  if (error.code === "EACCES") return { what: "may not be read", fix: "give this user the right to read it" };
  const isLink = await lstat(place).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
  return isLink
    ? { what: "is a link that leads to nothing", fix: "replace it by what it should lead to" }
    : missingFile(place);
}

/** A file that is not there; one beside it that differs in capitals or in its extension is probably the one that was meant. */
async function missingFile(place: string): Promise<Fault> {
  const { base, name } = path.parse(place);
  const others = await readdir(path.dirname(place)).catch(() => []);
  const samePlain = others.find((other) => other.toLowerCase() === base.toLowerCase());
  if (samePlain !== undefined)
    return { what: `is not there, but ${samePlain} is`, fix: `rename that to ${base}` };
  const sameStem = others.find((other) => path.parse(other).name.toLowerCase() === name.toLowerCase());
  return sameStem === undefined
    ? { what: "is not there", fix: "add the file, or correct its name" }
    : { what: `is not there, but ${sameStem} is`, fix: "name that, or add the file" };
}

/** Files that make a folder an episode's: a forgotten index.md is worth telling. */
const EPISODE_FILES =
  /^(index\.md|deep-dive\.md|notes\.html|transcript\.[a-z]+|chapters\.json|media\.yaml|audio\.[a-z0-9]+)$/i;

/** Those of these names that may be the folder of an episode; also what cannot be looked into, so that it is told. */
export async function episodeFolders(root: string, names: readonly string[]): Promise<readonly string[]> {
  const found = await concurrently(names, FOLDERS_AT_ONCE, async (name) => {
    const files = await readdir(path.join(root, name)).catch((error: NodeJS.ErrnoException) => error);
    if (!Array.isArray(files)) return files.code !== "ENOTDIR";
    return files.some((file) => EPISODE_FILES.test(file));
  });
  return names.filter((_, index) => found[index]);
}

/** A Mac lets a program open 256 files. */
const FOLDERS_AT_ONCE = 16;

/** Reads the texts of an episode, each once; null for what is no folder of an episode's. Reports what cannot be read. */
export async function readEpisodeFolder(
  root: string,
  slug: string,
  report: Report,
): Promise<EpisodeFolder | null> {
  const fileNames = await folderFiles(root, slug, report);
  if (fileNames === null || !fileNames.some((name) => EPISODE_FILES.test(name))) return null;
  if (!SLUG.test(slug)) {
    report({
      file: slug,
      what: "is the name of an episode's folder, and cannot be its address",
      fix: "name it with a-z, 0-9 and single dashes, 100 characters at most",
    });
  }
  const readOptional = async (name: string): Promise<Source | null> =>
    fileNames.includes(name) ? readSource(root, `${slug}/${name}`, report) : null;
  const [index, deepDive, notesHtml, media] = await Promise.all([
    readSource(root, `${slug}/index.md`, report),
    readOptional("deep-dive.md"),
    readOptional("notes.html"),
    readOptional(MEDIA_FACTS_FILE),
  ]);
  if (index === null) return null;
  const optional = {
    ...(deepDive && { deepDive }),
    ...(notesHtml && { notesHtml }),
    ...(media && { media }),
  };
  return { slug, fileNames, index, ...optional };
}

async function folderFiles(root: string, name: string, report: Report): Promise<string[] | null> {
  try {
    const entries = await readdir(path.join(root, name));
    return entries.filter(isVisible).sort();
  } catch (error) {
    // Not a folder: a file beside the episodes. A link in a circle cannot be told from one and would be lost in silence.
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOTDIR") return null;
    const fault = name.includes("\uFFFD")
      ? NOT_UTF8_NAME
      : await fileFault(error as NodeJS.ErrnoException, path.join(root, name));
    report({ file: name, ...fault });
    return null;
  }
}

const NOT_UTF8_NAME = { what: "has a name that is not UTF-8", fix: "rename it" };

function isVisible(name: string): boolean {
  return !name.startsWith(".");
}
