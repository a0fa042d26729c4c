import type { Problem } from "../catalog/problem.ts";
import type { YamlPath } from "../catalog/yaml-document.ts";
import type { EpisodeWithNotes } from "./compile-episode.ts";
import type { EpisodeSource } from "./parse-episode.ts";

/** An episode with the source that it came from. */
export interface CompiledSource extends EpisodeWithNotes {
  readonly source: EpisodeSource;
}

/**
 * Problems where two episodes share what must be one's own: apps take episodes with one guid for one episode, and pass over an
 * enclosure that they have seen; a number is a short link, an old path a redirect.
 */
export function uniqueProblems(episodes: readonly CompiledSource[]): Problem[] {
  return [
    ...shared(episodes, { path: ["guid"], keys: ({ episode }) => [episode.guid] }),
    ...shared(episodes, { path: ["number"], keys: ({ episode }) => numberKeys(episode) }),
    ...shared(episodes, { path: ["audio", "url"], keys: ({ episode }) => [episode.audio.href] }),
    ...shared(episodes, { path: ["redirects"], keys: ({ episode }) => episode.redirects ?? [] }),
  ];
}

interface Aspect {
  readonly path: YamlPath;
  readonly keys: (compiled: CompiledSource) => readonly string[];
}

function shared(episodes: readonly CompiledSource[], { path, keys }: Aspect): Problem[] {
  const owners = new Map<string, string>();
  return episodes.flatMap((compiled) =>
    keys(compiled).flatMap((key) => {
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, compiled.source.index.path);
      const fault = { what: `is also that of ${owner}`, fix: "give each episode its own" };
      return owner === undefined ? [] : [compiled.source.problemAt(path, fault)];
    }),
  );
}

/** Numbers may begin anew with each season. */
function numberKeys({ number, season }: CompiledSource["episode"]): string[] {
  return number === undefined ? [] : [`${season ?? ""}/${number}`];
}
