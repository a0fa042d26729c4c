import type { Memory } from "../audio/guarded-storage.ts";

/** An episode that is kept on this device, to be heard without a network. */
export interface KeptEpisode {
  /** Where its page is. */
  readonly path: string;
  readonly title: string;
  /** The path of its audio, which tells its content: another one is other audio. */
  readonly audio: string;
  /** The paths of what its page needs. */
  readonly files: readonly string[];
}

const KEY = "airdate:kept";

/** What is kept. What other hands have written there is left out. */
export function readKept(memory: Memory): readonly KeptEpisode[] {
  const value = memory.read(KEY);
  return Array.isArray(value) ? value.filter(isKept) : [];
}

/** Says of an episode that it is kept, or is no longer. */
export function noteKept(memory: Memory, path: string, kept: KeptEpisode | null): void {
  const others = readKept(memory).filter((other) => other.path !== path);
  memory.write(KEY, kept === null ? others : [...others, kept]);
}

/** What of an episode nothing else needs that is kept: to be thrown away with it. */
export function aloneWith(episode: KeptEpisode, all: readonly KeptEpisode[]): readonly string[] {
  const others = all.filter(({ path }) => path !== episode.path);
  const needed = new Set(others.flatMap(({ path, audio, files }) => [path, audio, ...files]));
  return [episode.path, episode.audio, ...episode.files].filter((path) => !needed.has(path));
}

function isKept(value: unknown): value is KeptEpisode {
  if (typeof value !== "object" || value === null) return false;
  const { path, title, audio, files } = value as Record<string, unknown>;
  return typeof title === "string" && [path, audio, ...(Array.isArray(files) ? files : [null])].every(isPath);
}

function isPath(value: unknown): boolean {
  return typeof value === "string" && /^\/(?!\/)/.test(value);
}
