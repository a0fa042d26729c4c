import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Fault } from "../schemas/fault.ts";
import type { RepositoryFile } from "./repository-files.ts";

/** What keeps a repository from being written into a folder, which must be empty or not be there; a repository of git's without files is empty. */
export function folderFault(folder: string): Fault | null {
  try {
    const names = readdirSync(folder).filter((name) => name !== ".git");
    return names.length === 0
      ? null
      : { what: `is not empty: it holds ${shortList(names)}`, fix: "name a folder that is not there yet" };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    const what = codeOf(error) === "ENOTDIR" ? "is a file" : `cannot be read (${codeOf(error)})`;
    return { what, fix: "name a folder that is not there yet" };
  }
}

/**
 * Writes a repository, whole or not at all: into a hidden folder beside the one that it is for, which then takes its name. Nothing in here
 * waits, so no signal comes between; a draft that was left by a killed run is begun anew. What the disk has against it is told.
 */
export function writeRepository(folder: string, files: readonly RepositoryFile[]): Fault | null {
  const draft = path.join(path.dirname(folder), `.${path.basename(folder)}.airdate-draft`);
  try {
    rmSync(draft, { recursive: true, force: true });
    for (const { name, content } of files) {
      const place = path.join(draft, name);
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, content);
    }
    moveInto(folder, draft);
    return null;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    return { what: `could not be written: ${messageOf(error)}`, fix: "name a folder that you may write to" };
  }
}

/** A folder that is there, empty, keeps its place: somebody may be in it. */
function moveInto(folder: string, draft: string): void {
  if (!existsSync(folder)) {
    renameSync(draft, folder);
    return;
  }
  const names = readdirSync(draft);
  try {
    for (const name of names) renameSync(path.join(draft, name), path.join(folder, name));
  } catch (error) {
    for (const name of names) rmSync(path.join(folder, name), { recursive: true, force: true });
    throw error;
  }
  rmSync(draft, { recursive: true });
}

function shortList(names: readonly string[]): string {
  const [first = "", second, ...more] = names;
  if (second === undefined) return first;
  return more.length === 0 ? `${first} and ${second}` : `${first}, ${second} and ${more.length} more`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
