import type { Episode } from "../catalog/episode.ts";
import type { Problem } from "../schemas/problem.ts";
import type { YamlPath } from "../schemas/yaml-document.ts";
import type { NamedSource } from "./sources/named-source.ts";

/** An episode with the source that it came from. */
export interface CompiledSource {
  readonly episode: Episode;
  readonly source: NamedSource;
}

/**
 * Problems where two episodes share what must be one's own: apps take episodes with one guid for one episode, and pass over an
 * enclosure that they have seen; a number is a short link.
 */
export function uniqueProblems(episodes: readonly CompiledSource[]): Problem[] {
  return [
    ...shared(episodes, ({ episode }) => [{ path: ["guid"], key: episode.guid }]),
    ...shared(episodes, ({ episode }) => numberClaims(episode)),
    ...shared(episodes, ({ episode }) => [{ path: ["audio", "url"], key: episode.audio.href }]),
  ];
}

/** A name that an episode takes for itself, and where its front matter says so. */
interface Claim {
  readonly path: YamlPath;
  readonly key: string;
}

function shared(
  episodes: readonly CompiledSource[],
  claims: (compiled: CompiledSource) => readonly Claim[],
): Problem[] {
  const owners = new Map<string, string>();
  return episodes.flatMap((compiled) =>
    claims(compiled).flatMap(({ path, key }) => {
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, compiled.source.index.path);
      const fault = { what: `is also that of ${owner}`, fix: "give each episode its own" };
      return owner === undefined ? [] : [compiled.source.problemAt(path, fault)];
    }),
  );
}

/** Numbers may begin anew with each season. */
function numberClaims({ number, season }: CompiledSource["episode"]): Claim[] {
  return number === undefined ? [] : [{ path: ["number"], key: `${season ?? ""}/${number}` }];
}
